import { portfolioOf } from 'c/portfolioQuery';
import { actionNode, answer, partnerNode, reviewNode, sumNode, totalNode } from './answer';

test('percent fields become shares, and days without contact count to the as-of date', () => {
  const [partner] = portfolioOf(answer({ partners: [partnerNode('001A', 'Acme Group')] })).partners;

  expect(partner).toMatchObject({ partnerId: '001A', attainment: 0.25, elapsed: 0.489, quietDays: 5 });
});

test('what is not known stays unknown and does not become zero', () => {
  const unknown = {
    Goal_Amount__c: null,
    Attainment__c: null,
    Gap_To_Pace__c: null,
    Last_Contact_On__c: null,
  };
  const [partner] = portfolioOf(answer({ partners: [partnerNode('001A', 'Acme', unknown)] })).partners;

  expect(partner).toMatchObject({ goal: null, attainment: null, gap: null, quietDays: null });
});

test('sums of a status hold the amount that the org added up', () => {
  const sums = [sumNode('Behind', 7, 119325), sumNode('No goal set', 1, null)];
  const portfolio = portfolioOf(answer({ sums }));

  expect(portfolio.sums.get('Behind')).toEqual({ count: 7, gaps: [{ currency: 'USD', amount: 119325 }] });
  expect(portfolio.sums.get('No goal set').gaps).toEqual([]);
});

describe('where partners plan in several currencies, of which the org would make one', () => {
  const sums = [sumNode('Behind', 2, 119325), sumNode('Behind', 1, 4706, 'EUR')];
  const behind = (id, gap, currency) =>
    partnerNode(id, id, {
      Pace_Status__c: 'Behind',
      Gap_To_Pace__c: gap,
      Currency_Code__c: currency,
    });
  const partners = [behind('A', 100000, 'USD'), behind('B', 19325, 'USD'), behind('C', 4000, 'EUR')];

  test('partners are added up currency by currency', () => {
    expect(portfolioOf(answer({ partners, sums })).sums.get('Behind')).toEqual({
      count: 3,
      gaps: [
        { currency: 'USD', amount: 119325 },
        { currency: 'EUR', amount: 4000 },
      ],
    });
  });

  test('no amount is said before all partners are read', () => {
    const answered = answer({ partners, sums });
    answered.uiapi.query.Partner_Performance__c.pageInfo = { hasNextPage: true };

    expect(portfolioOf(answered).sums.get('Behind')).toEqual({ count: 3, gaps: [] });
  });
});

test('actions and meetings stand by day, those without one last', () => {
  const actions = [actionNode('a', '001A', { Due_Date__c: null }), actionNode('b', '001A')];
  const { steps } = portfolioOf(answer({ actions, reviews: [reviewNode('r', '001A')] }));

  expect(steps.map(({ id, date }) => [id, date])).toEqual([
    ['r', '2017-11-18'],
    ['b', '2017-11-20'],
    ['a', null],
  ]);
});

test.each([
  ['partners', { partners: null }],
  ['steps', { actions: null, reviews: null }],
])('%s that could not be read are missing, not empty', (part, given) => {
  expect(portfolioOf(answer(given))[part]).toBeUndefined();
});

test('the as-of date is the latest that anything stands on', () => {
  const partners = [partnerNode('1', 'A', { As_Of__c: '2017-11-12' }), partnerNode('2', 'B')];

  expect(portfolioOf(answer({ partners })).asOf).toBe('2017-11-15');
});

describe('the totals', () => {
  const company = totalNode('Company', 'All partners');
  const region = (name, gap) => totalNode('Region', name, { Region_Name__c: name, Gap_To_Pace__c: gap });
  const manager = (id, regionName) =>
    totalNode('Manager', id, { Manager__c: id, Region_Name__c: regionName });

  test('of a manager are the own ones, though those of regions and the company may be read', () => {
    const totals = [company, region('East', 5), manager('me', 'East')];
    const { total, regions } = portfolioOf(answer({ totals }));

    expect([total.name, regions]).toEqual(['me', []]);
  });

  test('of a chief are the company’s, with the region of the largest gap first', () => {
    const totals = [
      company,
      region('East', 5),
      region('West', 9),
      manager('e', 'East'),
      manager('w', 'West'),
    ];
    const { total, regions } = portfolioOf(answer({ totals }));

    expect(total.level).toBe('Company');
    expect(regions.map(({ name, managers }) => [name, managers.length])).toEqual([
      ['West', 1],
      ['East', 1],
    ]);
  });

  test('of a regional director are the region’s', () => {
    const totals = [company, region('East', 5), manager('a', 'East'), manager('b', 'East')];

    expect(portfolioOf(answer({ totals })).total.name).toBe('East');
  });

  test('may be missing altogether', () => {
    expect(portfolioOf(answer({ totals: null })).total).toBeUndefined();
  });
});
