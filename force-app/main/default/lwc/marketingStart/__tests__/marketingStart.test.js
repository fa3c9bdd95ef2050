import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { executeMutation } from 'lightning/graphql';
import { createRecord } from 'lightning/uiRecordApi';
import MarketingStart from 'c/marketingStart';
import { EMAIL, EXPO, PARTNER, QUARTER, RECORD, TEMPLATE } from '../../marketingQuery/__tests__/market';
import { button, find, findAll, mount, settle, textOf } from '../../whiteSpaceGrid/__tests__/plan.js';

jest.mock('lightning/graphql', () => ({
  ...jest.requireActual('lightning/graphql'),
  gql: (strings, ...parts) => String.raw({ raw: strings }, ...parts),
  executeMutation: jest.fn(),
}));

const QUARTERS = [
  { label: '2018-Q1', startDate: '2018-01-01', endDate: '2018-03-31' },
  { label: '2018-Q2', startDate: '2018-04-01', endDate: '2018-06-30' },
];
const BEFORE = { ...RECORD, margin: 30, tactics: [EMAIL, { ...EXPO, included: false }] };

async function show(properties = {}) {
  const element = mount(createElement('c-marketing-start', { is: MarketingStart }), {
    partner: PARTNER,
    templates: [TEMPLATE],
    quarters: QUARTERS,
    performance: QUARTER,
    ...properties,
  });
  await settle();
  return element;
}

const named = (element, name) =>
  findAll(element, 'lightning-input, lightning-textarea, lightning-combobox').find(
    (each) => each.name === name,
  );
const type = async (element, name, value) => {
  named(element, name).value = value;
  named(element, name).dispatchEvent(new CustomEvent('change'));
  await settle();
};
const choose = async (element, name, value) => {
  named(element, name).dispatchEvent(new CustomEvent('change', { detail: { value } }));
  await settle();
};
const begin = async (element) => {
  button(element, 'Start the plan').click();
  await settle(30);
};
const tactics = () =>
  Object.values(executeMutation.mock.calls[0][0].variables).map(
    ({ Marketing_Tactic__c }) => Marketing_Tactic__c,
  );

beforeEach(() => {
  createRecord.mockReset().mockResolvedValue({ id: 'NEW' });
  executeMutation.mockReset().mockImplementation(async ({ variables }) => ({
    data: {
      uiapi: Object.fromEntries(
        Object.keys(variables).map((_, index) => [`write${index}`, { Record: { Id: `T${index}` } }]),
      ),
    },
  }));
});

afterEach(() => document.body.replaceChildren());

test('a plan from a template has its goal, its quarter and the template’s tactics', async () => {
  const element = await show();
  await type(element, 'goal', ' 4 won deals ');
  await type(element, 'success', '12 meetings');
  await begin(element);

  expect(createRecord).toHaveBeenCalledWith({
    apiName: 'Marketing_Plan__c',
    fields: {
      Goal__c: '4 won deals',
      Success__c: '12 meetings',
      Average_Deal_Size__c: 51900,
      Name: 'Brightwater Systems 2018-Q1',
      Plan_Key__c: 'PARTNER:2018-Q1',
      Partner__c: 'PARTNER',
      Period_Label__c: '2018-Q1',
      Start_Date__c: '2018-01-01',
      End_Date__c: '2018-03-31',
      Currency_Code__c: 'USD',
      Status__c: 'Draft',
      Revision__c: 1,
    },
  });
  expect(tactics().map(({ Name, Starts_On__c, Ends_On__c }) => [Name, Starts_On__c, Ends_On__c])).toEqual([
    ['Launch mail', '2018-01-18', undefined],
    ['Stand', '2018-01-31', '2018-02-02'],
  ]);
});

test('the quarter before is copied: what was included, as many days after its start, with its margin', async () => {
  const element = await show({ plans: [BEFORE] });
  await begin(element);

  expect(createRecord.mock.calls[0][0].fields).toMatchObject({
    Goal__c: RECORD.goal,
    Period_Label__c: '2018-Q2',
    Previous_Plan__c: 'PLAN',
    Margin__c: 30,
  });
  expect(tactics()).toEqual([
    expect.objectContaining({ Name: EMAIL.name, Starts_On__c: '2018-04-18', State__c: 'Planned' }),
  ]);
});

test('a blank plan has no tactics', async () => {
  const element = await show();
  await choose(element, 'source', 'blank');
  await type(element, 'goal', 'More leads');
  await begin(element);

  expect(executeMutation).not.toHaveBeenCalled();
  expect(createRecord).toHaveBeenCalledTimes(1);
});

test('only quarters without a plan are offered, and the one that was asked for is chosen', async () => {
  expect(named(await show({ plans: [BEFORE] }), 'period').options).toEqual([
    { value: '2018-Q2', label: '2018-Q2: April to June' },
  ]);
  document.body.replaceChildren();

  expect(named(await show({ wanted: '2018-Q2' }), 'period').value).toBe('2018-Q2');
});

test('the account plan of those days is the one that the marketing serves', async () => {
  const accountPlans = [
    { id: 'OLD', startDate: '2017-01-01', endDate: '2017-12-31' },
    { id: 'NOW', startDate: '2017-10-01', endDate: '2018-03-31' },
  ];
  const element = await show({ accountPlans });
  await type(element, 'goal', 'More leads');
  await begin(element);

  expect(createRecord.mock.calls[0][0].fields.Account_Plan__c).toBe('NOW');
});

test('without a goal nothing is made, and it says what to write', async () => {
  const element = await show();
  await begin(element);

  expect(createRecord).not.toHaveBeenCalled();
  expect(find(element, '[role="alert"]').textContent).toContain('Say what the plan is for first.');
});

test('trying again after a refusal never makes a second plan', async () => {
  const element = await show();
  executeMutation.mockResolvedValueOnce({ errors: [{ message: 'The line is busy.' }] });
  const started = jest.fn();
  element.addEventListener('started', ({ detail }) => started(detail));
  await type(element, 'goal', 'More leads');
  await begin(element);
  expect(find(element, '[role="alert"]').textContent).toBe('The line is busy.');
  await begin(element);

  expect(createRecord).toHaveBeenCalledTimes(1);
  expect(started).toHaveBeenCalledWith({ planId: 'NEW' });
});

test('who may only read is told that either side can start', async () => {
  const element = await show({ locked: true });

  expect(findAll(element, 'lightning-button')).toEqual([]);
  expect(textOf(element)).toContain('Either side can start the plan.');
});
