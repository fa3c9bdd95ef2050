import { currentPlan, quartersAround, readPlans } from 'c/marketingQuery';
import { activity, EMAIL, EXPO, FUND, marketOf, tactic } from './market';

const stamped = (value) =>
  Object.fromEntries(
    ['deliverable', 'response', 'leads', 'qualified', 'accepted', 'opportunities', 'won'].map((step) => [
      step,
      { value, source: 'partner', counted: 240 },
    ]),
  );

describe('the model of a plan', () => {
  test('the funds pay their share of each cost, to the cent', () => {
    const { tactics } = marketOf({ tactics: [EMAIL, tactic('ODD', { cost: 333.33, vendorShare: 50 })] });

    expect(tactics.map(({ funds }) => funds)).toEqual([2100, 166.67]);
  });

  test('tactics stand in the order of their days, those without a day last', () => {
    const { tactics } = marketOf({ tactics: [EXPO, tactic('LATER', { startsOn: null }), EMAIL] });

    expect(tactics.map(({ id }) => id)).toEqual(['EMAIL', 'EXPO', 'LATER']);
  });

  test('what was written but never sent does not count as asked for', () => {
    const { tactics } = marketOf({
      read: { activities: [activity('EMAIL', { stepCount: 0 }), activity('EXPO')] },
    });

    expect(tactics.map((each) => each.activity?.id ?? null)).toEqual([null, 'A-EXPO']);
  });

  test('funds that were declined can be asked for again', () => {
    const { tactics } = marketOf({ read: { activities: [activity('EMAIL', { status: 'Declined' })] } });

    expect(tactics[0].activity).toBeNull();
  });

  test('the fund that is used up first is the one that is asked', () => {
    const later = { ...FUND, id: 'LATER', useBy: '2018-06-30' };
    const over = { ...FUND, id: 'OVER', useBy: '2017-12-31' };
    const empty = { ...FUND, id: 'EMPTY', availableAmount: 0 };

    expect(marketOf({ read: { funds: [over, empty, FUND, later] } }).fund.id).toBe('FUND');
  });
});

describe('the rates', () => {
  const preset = { case: 'Bleak', kind: null, partnerType: null, program: null, response: 2 };

  test('are our presets where nobody has set others', () => {
    expect(marketOf().rates.Bleak({ kind: 'Email' }).response).toMatchObject({
      value: 0.01,
      source: 'preset',
    });
  });

  test('are the preset that says most of the tactic', () => {
    const rates = [
      preset,
      { ...preset, kind: 'Event', response: 30 },
      { ...preset, kind: 'Email', response: 4 },
    ];
    const { rates: of } = marketOf({ settings: { rates, rules: [], program: null } });

    expect(of.Bleak({ kind: 'Email' }).response.value).toBe(0.04);
    expect(of.Bleak({ kind: 'Webinar' }).response.value).toBe(0.02);
  });

  test('are what the service has measured before any preset', () => {
    const record = {
      rates: JSON.stringify({ Bleak: stamped(0.5), Likely: stamped(0.5), Best: stamped(0.5) }),
    };

    expect(marketOf({ record }).rates.Bleak({ kind: 'Email' }).won).toEqual({
      value: 0.5,
      source: 'partner',
      counted: 240,
    });
  });

  test('that cannot be read are presets again', () => {
    expect(marketOf({ record: { rates: '{' } }).rates.Best({ kind: null }).won.value).toBe(0.3);
  });
});

describe('quarters', () => {
  test('are those that are measured, because a fiscal year may begin anywhere', () => {
    const measured = { periodLabel: 'FY18-Q3', periodStart: '2017-11-01', periodEnd: '2018-01-31' };

    expect(quartersAround([measured], '2017-11-15').map(({ startDate }) => startDate)).toEqual([
      '2017-11-01',
      '2018-02-01',
    ]);
  });

  test('are those of the calendar where nothing is measured, over the turn of the year', () => {
    expect(quartersAround([], '2017-11-15')).toEqual([
      { label: '2017-Q4', startDate: '2017-10-01', endDate: '2017-12-31' },
      { label: '2018-Q1', startDate: '2018-01-01', endDate: '2018-03-31' },
    ]);
  });
});

test('the plan that runs is shown first, else the next, else the last', () => {
  const plan = (id, startDate, endDate) => ({ id, startDate, endDate });
  const plans = [plan('A', '2017-10-01', '2017-12-31'), plan('B', '2018-01-01', '2018-03-31')];

  expect(['2017-11-15', '2018-02-01', '2019-01-01'].map((day) => currentPlan(plans, day).id)).toEqual([
    'A',
    'B',
    'B',
  ]);
});

test('parts of the answer that could not be read are named', () => {
  const { failed, partner } = readPlans({ uiapi: { query: {} } }, [{ path: ['uiapi', 'query', 'funds'] }]);

  expect([[...failed], partner]).toEqual([['funds'], null]);
});
