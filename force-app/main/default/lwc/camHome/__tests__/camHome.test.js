import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import * as objectInfoApi from 'lightning/uiObjectInfoApi';
import { createRecord } from 'lightning/uiRecordApi';
import { actionNode, answer, partnerNode, sumNode, totalNode } from '../../portfolioQuery/__tests__/answer';
import { all, settled, textOf } from './seen';

jest.mock('@salesforce/user/Id', () => ({ default: '005M' }), { virtual: true });

let CamHome;

beforeAll(async () => {
  // jsdom has no layout to scroll.
  Element.prototype.scrollIntoView = () => {};
  CamHome = (await import('c/camHome')).default;
});

afterEach(() => {
  document.body.replaceChildren();
  createRecord.mockReset();
});

const refresh = jest.fn().mockResolvedValue();
const ACME = partnerNode('001A', 'Acme Group', { Coverage__c: 3.5, Pipeline_Status__c: 'Enough' });
const BEST = partnerNode('001B', 'Best Group', {
  Pace_Status__c: 'Ahead',
  Gap_To_Pace__c: -900,
  Pace_Index__c: 1.2,
});
const MINE = totalNode('Manager', 'Mary', { Manager__c: '005M' });
const PORTFOLIO = {
  partners: [ACME, BEST],
  totals: [MINE],
  sums: [sumNode('Behind', 1, 23913), sumNode('Ahead', 1, -900)],
};

async function open(given, { createable = true } = {}) {
  const element = createElement('c-cam-home', { is: CamHome });
  document.body.append(element);
  objectInfoApi.getObjectInfo.emit({ createable });
  if (given) graphql.emit(answer(given), undefined, refresh);
  await settled();
  return element.shadowRoot;
}

const action = (home, name) =>
  all(home, 'lightning-button, button').find((button) => (button.label ?? button.textContent) === name);

test('while it is read, the page shows its shape and says so', async () => {
  const home = await open(undefined);

  expect(all(home, '[aria-busy="true"]')).toHaveLength(1);
  expect(textOf(home)).toBe('Your partners are being read');
});

test('a manager sees who is behind, the totals, what to do first, and all partners', async () => {
  const home = await open(PORTFOLIO);
  const text = textOf(home);

  expect(home.querySelector('h1').textContent).toBe('Acme Group, 1 of 2 partners, is behind by $23,913.');
  expect(text).toContain('Your partners · Q4 2017, day 46 of 92 · as of Nov 15, 2017');
  expect(text).toContain('$25,000 of $100,000');
  expect(text).toContain('Start here Largest gaps to pace Acme Group $23,913 behind');
  expect(all(home, 'c-partner-row')).toHaveLength(2);
  expect(home.querySelector('c-channel-roll-up')).toBeNull();
});

test('a chief sees regions and managers before the partners, and can narrow the list to a manager', async () => {
  const managers = [
    totalNode('Manager', 'Mary', { Manager__c: '005M', Region_Name__c: 'East' }),
    totalNode('Manager', 'Max', { Manager__c: '005X', Region_Name__c: 'West' }),
  ];
  const home = await open({ ...PORTFOLIO, totals: [totalNode('Company', 'All partners'), ...managers] });
  expect(textOf(home)).toContain('All partners · Q4 2017');

  action(home, 'Max').click();
  await settled();

  expect(all(home, 'c-partner-row')).toHaveLength(0);
  expect(textOf(home)).toContain('No partner fits these filters.');
});

test('without partners the page says why and offers one way on', async () => {
  const home = await open({});

  expect(textOf(home)).toContain('No partners are assigned to you yet');
  expect(all(home, 'lightning-button').map(({ label }) => label)).toEqual(['Open accounts']);
});

describe('when the portfolio cannot be read', () => {
  test('the page says what the org said and asks again on demand', async () => {
    const home = await open(undefined);
    graphql.emitErrors([{ message: 'The server is busy.' }], undefined, refresh);
    await settled();
    expect(textOf(home)).toBe('Your partners could not be read The server is busy. Try again');

    refresh.mockClear();
    all(home, 'lightning-button')[0].click();

    expect(refresh).toHaveBeenCalledTimes(1);
  });

  test('what was read before stays', async () => {
    const home = await open(PORTFOLIO);
    graphql.emitErrors([{ message: 'The server is busy.' }], undefined, refresh);
    await settled();

    expect(home.querySelector('[role="alert"]').textContent).toContain(
      'it shows what was read last. The server is busy.',
    );
    expect(all(home, 'c-partner-row')).toHaveLength(2);
  });

  test('a single part that is missing does not take the others with it', async () => {
    const home = await open({ ...PORTFOLIO, actions: null, reviews: null });

    expect(textOf(home)).toContain('Actions and meetings could not be read. Try again');
    expect(all(home, 'c-partner-row')).toHaveLength(2);
  });

  test('somebody who may not know of totals is told whom the page is for', async () => {
    const home = await open(undefined);
    graphql.emitErrors([{ message: "Field 'Channel_Performance__c' is undefined" }]);
    await settled();

    expect(textOf(home)).toContain('This page is for channel managers');
  });
});

test('whoever may not add actions reads the suggestions as words', async () => {
  const home = await open(PORTFOLIO, { createable: false });

  expect(action(home, 'Review deals')).toBeUndefined();
  expect(textOf(home)).toContain('Review deals');
});

describe('one click on an action', () => {
  const press = async (home) => {
    action(home, 'Review deals').click();
    await settled();
  };

  test('adds it to the plan of the partner, for this week', async () => {
    createRecord.mockResolvedValue({ id: 'a0A' });
    await press(await open(PORTFOLIO));

    expect(createRecord).toHaveBeenCalledWith({
      apiName: 'Partner_Action__c',
      fields: {
        Name: 'Review the open deals together',
        Partner__c: '001A',
        Side__c: 'Vendor',
        Owner__c: '005M',
        Due_Date__c: '2017-11-22',
        Status__c: 'Open',
        Source__c: 'Scorecard: pace, 2017-Q4',
      },
    });
  });

  test('says so and asks for the portfolio again', async () => {
    createRecord.mockResolvedValue({ id: 'a0A' });
    const home = await open(PORTFOLIO);
    const toast = jest.fn();
    home.host.addEventListener('lightning__showtoast', toast);
    refresh.mockClear();
    await press(home);

    expect(toast.mock.calls[0][0].detail.title).toBe(
      'In the plan of Acme Group: Review the open deals together',
    );
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(action(home, 'In plan')).toBeDefined();
  });

  test('does nothing a second time', async () => {
    createRecord.mockReturnValue(new Promise(() => {}));
    const home = await open(PORTFOLIO);
    await press(home);
    await press(home);

    expect(createRecord).toHaveBeenCalledTimes(1);
  });

  test('that the org refuses leaves the suggestion and says why', async () => {
    createRecord.mockRejectedValue({ body: { message: 'No rights.' } });
    const home = await open(PORTFOLIO);
    const toast = jest.fn();
    home.host.addEventListener('lightning__showtoast', toast);
    await press(home);

    expect(toast.mock.calls[0][0].detail).toMatchObject({
      title: 'The action was not added. No rights.',
      variant: 'error',
    });
    expect(action(home, 'Review deals')).toBeDefined();
  });

  test('is not offered where the scorecard has added the same', async () => {
    const actions = [actionNode('a0A', '001A', { Source__c: 'Scorecard: pace, 2017-Q4' })];
    const home = await open({ ...PORTFOLIO, actions });

    expect(action(home, 'Review deals')).toBeUndefined();
    expect(action(home, 'In plan')).toBeDefined();
  });
});

test('partners that were not talked to can be shown alone', async () => {
  const quiet = partnerNode('001C', 'Quiet Group', { Last_Contact_On__c: '2017-10-01' });
  const home = await open({ ...PORTFOLIO, partners: [ACME, quiet] });

  action(home, '1 partner without contact in 30 days').click();
  await settled();

  expect(all(home, 'c-partner-row').map(({ partner }) => partner.name)).toEqual(['Quiet Group']);
});

test('more partners than one page holds are asked for at once', async () => {
  await open({ ...PORTFOLIO, hasNextPage: true });

  expect(graphql.getLastConfig().variables).toEqual({ first: 2000 });
});
