import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import { updateRecord } from 'lightning/uiRecordApi';
import MarketingPlan from 'c/marketingPlan';
import { EMAIL, EXPO, FUND, PARTNER, QUARTER, RECORD } from '../../marketingQuery/__tests__/market';
import { answerOf } from '../../planQuery/__tests__/plans';
import { settle } from '../../whiteSpaceGrid/__tests__/plan.js';
import { isOfPartner, ownSide } from '../side';

jest.mock('@salesforce/user/Id', () => ({ __esModule: true, default: 'U2' }), { virtual: true });
jest.mock('../side', () => ({ ownSide: jest.fn(), isOfPartner: jest.fn() }));
// The two questions of the page are told apart by their text.
jest.mock('lightning/graphql', () => ({
  ...jest.requireActual('lightning/graphql'),
  gql: ([text]) => text,
}));

global.ResizeObserver = class {
  observe() {}

  disconnect() {}
};

const NOW = new Date('2018-01-05T12:00:00.000Z');
const plans = (more = {}) => ({
  me: [{ id: 'U2', firstName: 'Mia', lastName: 'Okoro' }],
  partner: [PARTNER],
  marketing: [RECORD],
  tactic: [EMAIL, EXPO],
  templates: [],
  templateTactics: [],
  funds: [FUND],
  activities: [],
  performance: [QUARTER],
  accountPlans: [],
  ...more,
});
const asksPlans = ({ query }) => Boolean(query?.includes('marketingPlans'));
let answers;
const reread = jest.fn();
const tell = () => graphql.emit(answerOf(answers), asksPlans, reread);

async function show({ isRead = true } = {}) {
  const element = createElement('c-marketing-plan', { is: MarketingPlan });
  Object.assign(element, { recordId: 'PARTNER', vendorName: 'Northbeam' });
  document.body.append(element);
  await settle();
  if (isRead) tell();
  await settle();
  return element;
}

const $ = ({ shadowRoot }, selector) => shadowRoot.querySelector(selector);
const text = (element, selector) => $(element, selector)?.textContent.trim();
const tactics = (element) => $(element, 'c-marketing-tactics');

beforeEach(() => {
  jest.useFakeTimers({ now: NOW, doNotFake: ['queueMicrotask', 'nextTick'] });
  ownSide.mockReset().mockReturnValue('partner');
  isOfPartner.mockReset().mockImplementation(() => ownSide() === 'partner');
  answers = plans();
  reread.mockReset().mockImplementation(async () => tell());
  updateRecord.mockReset().mockResolvedValue({});
});

afterEach(() => {
  document.body.replaceChildren();
  jest.useRealTimers();
});

describe('reading', () => {
  test('until the plan is there, grey blocks say that it is loading', async () => {
    expect(text(await show({ isRead: false }), '[aria-busy="true"] h1')).toBe(
      'The marketing plan is loading',
    );
  });

  test('for the first sight of the plan a partner asks one question', async () => {
    await show({ isRead: false });
    const asked = [];
    graphql.emit({}, (config) => asked.push(config) && false);

    expect(asked.filter(({ query }) => query).map(({ variables }) => variables)).toEqual([
      { recordId: 'PARTNER', userId: 'U2' },
    ]);
  });

  test('on the vendor’s side a second one asks for the program’s settings', async () => {
    ownSide.mockReturnValue('vendor');
    await show({ isRead: false });
    const asked = [];
    graphql.emit({}, (config) => asked.push(config) && false);

    expect(asked.filter(({ query }) => query)).toHaveLength(2);
  });

  test('the quarter and its goal head the page', async () => {
    const element = await show();

    expect(text(element, 'h1')).toBe('Marketing plan, January to March');
    expect(text(element, '.head .muted')).toBe('Goal: 4 won deals from the Observe launch');
  });

  test('a plan that cannot be read says why and is asked for again', async () => {
    const element = await show({ isRead: false });
    graphql.emitErrors([{ message: 'The org is away.' }], asksPlans, reread);
    await settle();
    expect($(element, 'c-part-failure').message).toBe('The org is away.');
    $(element, 'c-part-failure').dispatchEvent(new CustomEvent('retry'));
    await settle();

    expect(text(element, 'h1')).toBe('Marketing plan, January to March');
  });

  test('a partner that may not be seen has no plan', async () => {
    answers = plans({ partner: [], marketing: [], tactic: [] });

    expect(text(await show(), 'h1')).toBe('You cannot see this partner');
  });

  test('an account that is no partner has no plan', async () => {
    answers = plans({ partner: [{ ...PARTNER, channelPartner: false }], marketing: [], tactic: [] });

    expect(text(await show(), 'h1')).toBe('This account is not a channel partner');
  });
});

describe('quarters', () => {
  test('without any plan one can be started', async () => {
    answers = plans({ marketing: [], tactic: [] });
    const start = $(await show(), 'c-marketing-start');

    expect(start.quarters.map(({ label }) => label)).toEqual(['2018-Q1', '2018-Q2']);
    expect(start.locked).toBe(false);
  });

  test('the next quarter is started from the six months, and one comes back from there', async () => {
    const element = await show();
    $(element, 'c-marketing-half-year').dispatchEvent(
      new CustomEvent('startplan', { detail: { label: '2018-Q2' } }),
    );
    await settle();
    expect($(element, 'c-marketing-start').wanted).toBe('2018-Q2');
    $(element, '.text-button').click();
    await settle();

    expect(tactics(element)).not.toBeNull();
  });

  test('another plan is opened', async () => {
    const next = {
      ...RECORD,
      id: 'NEXT',
      periodLabel: '2018-Q2',
      startDate: '2018-04-01',
      endDate: '2018-06-30',
    };
    answers = plans({ marketing: [RECORD, next] });
    const element = await show();
    $(element, 'c-marketing-half-year').dispatchEvent(
      new CustomEvent('openplan', { detail: { planId: 'NEXT' } }),
    );
    await settle();

    expect(text(element, 'h1')).toBe('Marketing plan, April to June');
  });
});

describe('planning', () => {
  test('the bleak case comes first, and another one counts for every part', async () => {
    const element = await show();
    expect($(element, 'c-marketing-facts').chosenCase).toBe('Bleak');
    $(element, 'c-lead-waterfall-chart').dispatchEvent(
      new CustomEvent('choosecase', { detail: { value: 'Likely' } }),
    );
    await settle();

    expect(
      ['c-marketing-facts', 'c-marketing-tactics', 'c-opportunity-targets', 'c-marketing-actuals'].map(
        (part) => $(element, part).chosenCase,
      ),
    ).toEqual(['Likely', 'Likely', 'Likely', 'Likely']);
  });

  test('the rates open and close', async () => {
    const element = await show();
    const chart = $(element, 'c-lead-waterfall-chart');
    chart.dispatchEvent(new CustomEvent('changerates'));
    await settle();
    expect($(element, 'c-funnel-rates-panel')).not.toBeNull();
    $(element, 'c-funnel-rates-panel').dispatchEvent(new CustomEvent('closerates'));
    await settle();

    expect($(element, 'c-funnel-rates-panel')).toBeNull();
  });

  test('what is typed is written with the revision it was read at and counts at once', async () => {
    const element = await show();
    await tactics(element).store.save('EMAIL', { cost: 5000 });
    await settle();

    expect(updateRecord).toHaveBeenCalledWith({ fields: { Id: 'EMAIL', Cost__c: 5000, Revision__c: 2 } });
    expect(tactics(element).model.waterfall.cost).toBe(13000);
    expect(text(element, '.status')).toMatch(/^Saved /);
  });

  test('what could not be saved stays typed, says why, and is tried again', async () => {
    const element = await show();
    updateRecord.mockRejectedValueOnce({ body: { message: 'Cost and audience are zero or more.' } });
    await tactics(element).store.save('EMAIL', { cost: 5000 });
    await settle();
    expect(text(element, '.banner .text')).toContain('Cost and audience are zero or more.');
    expect(tactics(element).model.waterfall.cost).toBe(13000);
    $(element, '.banner lightning-button[variant="brand"], .banner lightning-button:last-child').click();
    await settle(30);

    expect($(element, '.banner')).toBeNull();
  });

  test('two people on one field choose', async () => {
    const element = await show();
    updateRecord.mockRejectedValueOnce({ body: { message: 'Somebody else has changed this.' } });
    answers = plans({ tactic: [{ ...EMAIL, cost: 9000, revision: 2 }, EXPO] });
    await tactics(element).store.save('EMAIL', { cost: 5000 });
    await settle();
    const conflict = $(element, 'c-plan-conflict');
    expect(conflict.conflict).toMatchObject({ theirs: 9000, mine: 5000 });
    conflict.dispatchEvent(
      new CustomEvent('resolve', { detail: { id: 'EMAIL', field: 'cost', keep: 'theirs' } }),
    );
    await settle();

    expect(tactics(element).model.tactics[0].cost).toBe(9000);
  });

  test('a part asks the org again', async () => {
    const element = await show();
    answers = plans({ tactic: [EMAIL] });
    tactics(element).dispatchEvent(new CustomEvent('planreread', { bubbles: true, composed: true }));
    await settle();

    expect(tactics(element).model.tactics).toHaveLength(1);
  });
});

describe('who may only read', () => {
  const locks = (element) =>
    [
      'c-marketing-tactics',
      'c-marketing-goal',
      'c-opportunity-targets',
      'c-marketing-actuals',
      'c-marketing-half-year',
    ].map((part) => $(element, part).locked);

  test('reads who can change it, and whom to ask', async () => {
    ownSide.mockReturnValue(null);
    const element = await show();

    expect(text(element, '.line p')).toBe('You can read this plan. Elena Marsh can change it or let you in.');
    expect($(element, '.ask').href).toBe('mailto:elena@northbeam.example');
    expect(locks(element)).toEqual([true, true, true, true, true]);
  });

  test('somebody at the partner who is no marketer reads it, and whose it is', async () => {
    ownSide.mockReturnValue(null);
    isOfPartner.mockReturnValue(true);
    const element = await show();

    expect($(element, 'c-role-needed')).toMatchObject({ recordId: 'PARTNER', role: 'Marketer' });
    expect($(element, '.line')).toBeNull();
    expect(locks(element)).toEqual([true, true, true, true, true]);
  });

  test('a plan that is done stays as it was', async () => {
    answers = plans({ marketing: [{ ...RECORD, status: 'Done' }] });
    const element = await show();

    expect(text(element, '.line p')).toBe('This plan is done. It stays as it was.');
    expect(locks(element)[0]).toBe(true);
  });
});
