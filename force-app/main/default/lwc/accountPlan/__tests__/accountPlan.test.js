import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import AccountPlan from 'c/accountPlan';
import { ownSide } from '../side';
import {
  answerOf,
  line,
  OWNER,
  PARTNER,
  RECORD,
  settled,
  SIGNED,
  version,
} from '../../planQuery/__tests__/plans';

jest.mock('c/recordCurrency', () => ({
  inCurrency: async (fields) => fields,
  canAsk: () => () => undefined,
}));
jest.mock('@salesforce/user/Id', () => ({ __esModule: true, default: 'U1' }), { virtual: true });
jest.mock('../side', () => ({ ownSide: jest.fn(), ownRoles: () => ({ signs: true, registers: true }) }));
// The three questions of the page are told apart by their text.
jest.mock('lightning/graphql', () => ({
  ...jest.requireActual('lightning/graphql'),
  gql: ([text]) => text,
}));

global.ResizeObserver = class {
  observe() {}

  disconnect() {}
};

const NOW = new Date('2017-11-15T12:00:00.000Z');
const account = { ...PARTNER, fiscalYearStartMonth: 'July' };
const DEAL = {
  id: 'd1',
  planCustomer: 'c1',
  productKey: 'observe',
  productName: 'Observe',
  status: 'Planned',
  amount: 36000,
  ledBy: 'Partner',
  revision: 1,
};
const head = (more = {}) => ({
  me: [{ id: 'U1', firstName: 'Elena', lastName: 'Marsh' }],
  partner: [account],
  plans: [{ ...RECORD, partnerRecord: account }],
  templates: [],
  templateLines: [],
  kpis: [],
  lists: [],
  absences: [],
  actions: [],
  ...more,
});
const body = (more = {}) => ({
  version: [version(1, 'Signed', SIGNED)],
  line: [line('v1', 'goal.revenue', { amount: 1050000 })],
  initiative: [],
  customer: [
    { id: 'c1', name: 'Cobalt Rail', kind: 'Existing', archived: false, revision: 1, positions: [] },
  ],
  planned: [DEAL],
  player: [],
  review: [],
  note: [],
  siblings: [{ id: 'PLAN', periodLabel: '2017-Q4', startDate: '2017-10-01', endDate: '2018-03-31' }],
  performance: [],
  ...more,
});

const asks =
  (name) =>
  ({ query }) =>
    Boolean(query?.includes(name));
let answers;
const reads = { head: jest.fn(), body: jest.fn(), pulse: jest.fn() };
const tell = (name, question) => graphql.emit(answerOf(answers[name]), asks(question), reads[name]);
const tellHead = () => tell('head', 'accountPlanHead');
const tellBody = () => tell('body', 'accountPlanBody');

async function show({ recordId = 'P1', isRead = true } = {}) {
  const element = createElement('c-account-plan', { is: AccountPlan });
  Object.assign(element, { recordId, vendorName: 'Northbeam' });
  document.body.append(element);
  await settled();
  if (isRead) {
    tellHead();
    await settled();
    tellBody();
    await settled();
  }
  return element;
}

const $ = ({ shadowRoot }, selector) => shadowRoot.querySelector(selector);
const text = (element, selector) => $(element, selector)?.textContent.trim();
const parts = ({ shadowRoot }) =>
  [...shadowRoot.querySelectorAll('article > [data-part]')].map(({ dataset }) => dataset.part);
const goalBar = (element) => $(element, 'c-plan-goal-bar');
const shownValue = (element) => goalBar(element).plan.planned[0].amount;

beforeEach(() => {
  jest.useFakeTimers({ now: NOW, doNotFake: ['queueMicrotask', 'nextTick'] });
  ownSide.mockReset().mockReturnValue('vendor');
  answers = { head: head(), body: body(), pulse: {} };
  reads.head.mockReset().mockImplementation(async () => tellHead());
  reads.body.mockReset().mockImplementation(async () => tellBody());
  reads.pulse.mockReset().mockResolvedValue(undefined);
  updateRecord.mockReset().mockResolvedValue({});
  createRecord.mockReset().mockResolvedValue({ id: 'new' });
});

afterEach(() => {
  document.body.replaceChildren();
  jest.useRealTimers();
});

describe('reading', () => {
  test('until the plan is there, grey blocks say that it is loading', async () => {
    const element = await show({ isRead: false });

    expect(text(element, '[aria-busy="true"] h1')).toBe('The account plan is loading');
  });

  test('two questions are asked: which plans there are, then all of one', async () => {
    const element = await show({ isRead: false });
    expect(graphql.getLastConfig().variables?.planId).toBeUndefined();

    tellHead();
    await settled();

    const configs = [];
    graphql.emit(answerOf(answers.body), (config) => configs.push(config) && false);
    expect(configs.filter(({ query }) => query).map(({ variables }) => variables)).toEqual([
      { recordId: 'P1', userId: 'U1' },
      { planId: 'PLAN', partnerId: 'P1' },
    ]);
    expect($(element, '[aria-busy="true"]')).not.toBeNull();
  });

  test('the parts stand in their order, each with the plan and its store', async () => {
    const element = await show();

    expect(parts(element)).toEqual([
      'signing',
      'goal',
      'grid',
      'ruler',
      'agreement',
      'initiatives',
      'actions',
      'reviews',
      'notes',
    ]);
    expect(goalBar(element).plan.record.id).toBe('PLAN');
    expect(goalBar(element).locked).toBe(false);
  });

  test('says whose plan it is and for when', async () => {
    expect(text(await show(), '.head .muted')).toBe(
      'Brightwater Systems with Northbeam, Oct 1, 2017 to Mar 31, 2018',
    );
  });

  test('opens the plan itself on the plan’s page', async () => {
    answers.head = head({ partner: [] });

    expect(goalBar(await show({ recordId: 'PLAN' })).plan.partner.name).toBe('Brightwater Systems');
  });

  test('a failure says why and is tried again', async () => {
    const element = await show({ isRead: false });
    graphql.emitErrors([{ message: 'The org is asleep.' }], asks('accountPlanHead'), reads.head);
    await settled();
    expect($(element, 'c-part-failure').message).toBe('The org is asleep.');

    $(element, 'c-part-failure').dispatchEvent(new CustomEvent('retry'));

    expect(reads.head).toHaveBeenCalled();
  });

  test('a part that could not be read fails alone', async () => {
    const element = await show({ isRead: false });
    tellHead();
    await settled();
    const instance = { data: answerOf(answers.body), errors: [{ path: ['uiapi', 'query', 'review'] }] };
    Object.getPrototypeOf(graphql).emit.call(graphql, instance, asks('accountPlanBody'));
    await settled();

    expect($(element, 'c-plan-reviews')).toBeNull();
    expect($(element, '[data-part="reviews"] c-part-failure')).not.toBeNull();
    expect(goalBar(element)).not.toBeNull();
  });

  test('who may not see the partner is told whom to ask', async () => {
    answers.head = head({ partner: [], plans: [] });

    expect(text(await show(), 'h1')).toBe('You cannot see this partner');
  });

  test('an account that is no partner has no plan', async () => {
    answers.head = head({ partner: [{ ...account, channelPartner: false }], plans: [] });

    expect(text(await show(), 'h1')).toBe('This account is not a channel partner');
  });
});

describe('where there is no plan', () => {
  test('one is started', async () => {
    answers.head = head({ plans: [], templates: [{ id: 'T1', name: 'Plan', status: 'Published' }] });

    const start = $(await show(), 'c-plan-start');

    expect(start.templates).toHaveLength(1);
    expect(start.previous).toBeNull();
  });

  test('a plan without any version is gone on with', async () => {
    answers.body = body({ version: [], line: [] });

    expect($(await show(), 'c-plan-start').begun.id).toBe('PLAN');
  });

  test('what was started is opened', async () => {
    answers.head = head({ plans: [] });
    const element = await show();
    answers.head = head();

    $(element, 'c-plan-start').dispatchEvent(new CustomEvent('started', { detail: { planId: 'PLAN' } }));
    await settled();
    tellBody();
    await settled();

    expect(goalBar(element).plan.record.id).toBe('PLAN');
  });
});

describe('who may write', () => {
  test('a reader sees who can change the plan and whom to ask', async () => {
    ownSide.mockReturnValue(null);
    const element = await show();

    expect(text(element, '.line p')).toBe('You can read this plan. Elena Marsh can change it or let you in.');
    expect($(element, '.ask').getAttribute('href')).toBe(`mailto:${OWNER.email}`);
    expect(text(element, '.status')).toBe('Read only.');
    expect(goalBar(element).locked).toBe(true);
  });

  test('a partner user writes for the partner', async () => {
    ownSide.mockReturnValue('partner');

    const { plan, locked } = goalBar(await show());

    expect(plan.me).toMatchObject({ side: 'partner', isVendor: false, name: 'Elena Marsh' });
    expect(locked).toBe(false);
  });

  test('nobody writes in an ended plan, and the next one starts from it', async () => {
    answers.head = head({ plans: [{ ...RECORD, closedOn: '2017-11-01', partnerRecord: account }] });
    const element = await show();
    expect(text(element, '.line p')).toBe('This plan ended Nov 1. It stays as both signed it.');
    expect(goalBar(element).locked).toBe(true);

    $(element, '.care button').click();
    await settled();

    expect($(element, 'c-plan-start').previous.id).toBe('PLAN');
  });
});

describe('saving', () => {
  const save = (element, changes) => goalBar(element).store.save('d1', changes);

  test('what is typed is in every part at once, and the status tells when it is saved', async () => {
    const element = await show();

    const saving = save(element, { amount: 40000 });
    await Promise.resolve();
    expect(text(element, '.status')).toBe('Saving…');
    expect(shownValue(element)).toBe(40000);
    await saving;
    await settled();

    expect(text(element, '.status')).toMatch(/^Saved \d+:00 [AP]M\.$/);
  });

  test('the parts stay as they are while somebody is in the middle of a word', async () => {
    const element = await show();
    $(element, 'article').dispatchEvent(Object.assign(new CustomEvent('input'), { inputType: 'insertText' }));

    await save(element, { amount: 40000 });
    expect(shownValue(element)).toBe(36000);
    $(element, 'article').dispatchEvent(new CustomEvent('focusout'));
    await settled();

    expect(shownValue(element)).toBe(40000);
  });

  test('what could not be saved says why and is tried again', async () => {
    updateRecord.mockRejectedValueOnce({ body: { message: 'Amounts are zero or more.' } });
    const element = await show();

    await save(element, { amount: -1 });
    await settled();
    expect(text(element, '.banner')).toMatch('Amounts are zero or more.');
    expect(text(element, '.status')).toBe('One change not saved.');
    element.shadowRoot.querySelectorAll('.banner lightning-button')[1].click();
    await settled();

    expect(updateRecord).toHaveBeenCalledTimes(2);
    expect($(element, '.banner')).toBeNull();
  });

  test('what could not be saved can be put away', async () => {
    updateRecord.mockRejectedValueOnce({ body: { message: 'No.' } });
    const element = await show();
    await save(element, { amount: -1 });
    await settled();

    $(element, '.banner lightning-button').click();
    await settled();

    expect(shownValue(element)).toBe(36000);
  });

  test('a conflict is shown, and the choice is kept', async () => {
    const element = await show();
    updateRecord.mockRejectedValueOnce({ body: { message: 'Somebody else has changed this.' } });
    answers.body = body({ planned: [{ ...DEAL, amount: 42000, revision: 2 }] });

    await save(element, { amount: 40000 });
    await settled();
    expect($(element, 'c-plan-conflict').conflict).toMatchObject({ theirs: 42000, mine: 40000 });
    const detail = { id: 'd1', field: 'amount', keep: 'theirs' };
    $(element, 'c-plan-conflict').dispatchEvent(new CustomEvent('resolve', { detail }));
    await settled();

    expect(shownValue(element)).toBe(42000);
    expect($(element, 'c-plan-conflict')).toBeNull();
  });

  test('the next version is opened with the number that follows', async () => {
    const element = await show();

    goalBar(element).dispatchEvent(new CustomEvent('planchange', { bubbles: true, composed: true }));
    await settled();

    expect(createRecord).toHaveBeenCalledWith({
      apiName: 'Account_Plan_Version__c',
      fields: {
        Number__c: 2,
        Status__c: 'Draft',
        Account_Plan__c: 'PLAN',
        Version_Key__c: 'PLAN:v2',
      },
    });
    expect(text(element, '.said')).toMatch(/^Version 2 is open/);
  });
});

describe('others', () => {
  const touched = (at, name) => ({
    lastModifiedDate: at,
    lastModifiedById: 'U2',
    lastModifiedByRecord: name ? { id: 'U2', name } : null,
  });

  test.each([
    ['a name', 'Tom Okafor', 'Tom is here too.'],
    ['no name that the reader may know', null, 'Brightwater Systems is here too.'],
  ])('whoever changed something just now is here, with %s', async (_, name, words) => {
    answers.body = body({ planned: [{ ...DEAL, ...touched('2017-11-15T11:58:00.000Z', name) }] });

    expect(text(await show(), '.status')).toBe(words);
  });

  test('whoever changed something an hour ago has gone', async () => {
    answers.body = body({ planned: [{ ...DEAL, ...touched('2017-11-15T11:00:00.000Z', 'Tom Okafor') }] });

    expect(text(await show(), '.status')).toBe('');
  });

  test('now and then it asks whether somebody changed something, and reads the plan again only then', async () => {
    const element = await show();
    jest.advanceTimersByTime(20_000);
    await settled();
    answers.pulse = { planned: [{ id: 'd1' }] };
    tell('pulse', 'accountPlanPulse');
    await settled();
    expect(reads.body).not.toHaveBeenCalled();
    answers.pulse = { planned: [{ id: 'd1', ...touched('2017-11-15T12:00:10.000Z', 'Tom Okafor') }] };
    answers.body = body({
      planned: [{ ...DEAL, amount: 50000, ...touched('2017-11-15T12:00:10.000Z', 'Tom Okafor') }],
    });

    tell('pulse', 'accountPlanPulse');
    await settled();

    expect(reads.body).toHaveBeenCalledTimes(1);
    expect(shownValue(element)).toBe(50000);
    expect(text(element, '.status')).toBe('Tom is here too.');
  });

  test('nothing is asked while nobody looks at the page', async () => {
    await show();
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    jest.advanceTimersByTime(60_000);
    await settled();
    const asked = jest.fn(() => false);
    graphql.emit(undefined, (config) => asked(config.query));

    expect(asked.mock.calls.flat().filter((query) => query?.includes('accountPlanPulse'))).toEqual([]);
    jest.restoreAllMocks();
  });
});

test('a part takes the reader to another one', async () => {
  const element = await show();
  const grid = $(element, '[data-part="grid"]');
  grid.scrollIntoView = jest.fn();

  goalBar(element).dispatchEvent(
    new CustomEvent('planshow', { detail: { part: 'grid' }, bubbles: true, composed: true }),
  );
  await settled();

  expect(grid.scrollIntoView).toHaveBeenCalled();
});

test('several plans of a partner take turns', async () => {
  const past = {
    ...RECORD,
    id: 'OLD',
    periodLabel: '2017-Q3',
    startDate: '2017-07-01',
    endDate: '2017-09-30',
  };
  answers.head = head({ plans: [answers.head.plans[0], { ...past, partnerRecord: account }] });
  answers.body = body({ siblings: [answers.body.siblings[0], past] });
  const element = await show();
  expect($(element, '.plans').options.map(({ label }) => label)).toEqual(['2017-Q4', '2017-Q3']);

  $(element, '.plans').dispatchEvent(new CustomEvent('change', { detail: { value: 'OLD' } }));
  await settled();
  expect($(element, '[aria-busy="true"]')).not.toBeNull();
  tellBody();
  await settled();

  expect(goalBar(element).plan.record.id).toBe('OLD');
});
