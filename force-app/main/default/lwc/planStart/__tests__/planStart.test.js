import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import { createRecord } from 'lightning/uiRecordApi';
import PlanStart from 'c/planStart';
import {
  answerOf,
  line,
  PARTNER,
  PARTNER_SIDE,
  READER,
  settled,
  VENDOR_SIDE,
} from '../../planQuery/__tests__/plans';

const PERIODS = [
  { id: 'q4', name: '2017-Q4', kind: 'Quarter', startDate: '2017-10-01', endDate: '2017-12-31' },
  { id: 'y18', name: '2018', kind: 'Year', startDate: '2018-01-01', endDate: '2018-12-31' },
  { id: 'q1', name: '2018-Q1', kind: 'Quarter', startDate: '2018-01-01', endDate: '2018-03-31' },
];
const TEMPLATE = { id: 'T1', name: 'Account plan', status: 'Published' };
const PREVIOUS = {
  id: 'OLD',
  name: 'Brightwater 2017-Q4',
  periodLabel: '2017-Q4',
  startDate: '2017-10-01',
  endDate: '2017-12-31',
  currencyCode: 'EUR',
  planTemplate: 'T1',
};
const AGREED = {
  versions: [{ id: 'v1', number: 1, status: 'Signed' }],
  lines: [
    line('v1', 'goal.revenue', { amount: 300000, sortOrder: 1 }),
    line('v1', 'together.why', { section: 'Together', kind: 'Text', text: 'Retail', rumba: 'R;U' }),
    line('v1', 'investment.vendor', { section: 'Joint investment', amount: 24000 }),
    line('v1', 'period.quarterEnd', { section: 'Operating period', kind: 'Date', date: '2017-12-15' }),
  ],
};

async function show({ me = VENDOR_SIDE, previous = null, begun = null, answer = {}, taken = [] } = {}) {
  const element = createElement('c-plan-start', { is: PlanStart });
  Object.assign(element, {
    partner: PARTNER,
    templates: [TEMPLATE],
    previous,
    begun,
    taken,
    me,
    today: '2017-11-15',
  });
  document.body.append(element);
  if (answer) {
    graphql.emit(
      answerOf({
        periods: PERIODS,
        partner: [{ id: 'P1', channelProgramRecord: { currencyCode: 'USD' } }],
        versions: [],
        lines: [],
        ...answer,
      }),
    );
  }
  await settled();
  return element.shadowRoot;
}

const text = (root, selector) => root.querySelector(selector)?.textContent.trim();
const list = (root, name) => root.querySelector(`lightning-combobox[data-name="${name}"]`);
const created = (object) =>
  createRecord.mock.calls.map(([input]) => input).filter(({ apiName }) => apiName === object);
async function begin(root) {
  root.querySelector('.begin').click();
  await settled();
}

beforeEach(() => {
  let count = 0;
  createRecord.mockReset().mockImplementation(async ({ apiName }) => ({ id: `${apiName}-${++count}` }));
});
afterEach(() => document.body.replaceChildren());

describe('who does not start a plan', () => {
  test('a partner reads who does, and nothing is asked of the org', async () => {
    const root = await show({ me: PARTNER_SIDE, answer: null });

    expect(text(root, 'h2')).toBe('No plan with Brightwater Systems yet');
    expect(text(root, '.why')).toBe('Elena Marsh starts it with you. Then you both write it, and both sign.');
    expect(root.querySelector('.ask').getAttribute('href')).toBe('mailto:elena@northbeam.example');
    expect(root.querySelector('.form')).toBeNull();
    expect(graphql.getLastConfig().query).toBeUndefined();
  });

  test('a reader of the vendor does as well', async () => {
    expect(text(await show({ me: READER, answer: null }), '.why')).toBe(
      'Elena Marsh starts it with the partner.',
    );
  });
});

test('until the periods are read there are grey blocks that say so', async () => {
  expect((await show({ answer: null })).querySelector('[aria-busy="true"]')).not.toBeNull();
});

test('proposes the next quarter, with its days', async () => {
  const root = await show();

  expect(list(root, 'period').value).toBe('q1');
  expect(list(root, 'period').options.map(({ label }) => label)).toEqual([
    '2017-Q4: Oct 1 to Dec 31, 2017',
    '2018: Jan 1 to Dec 31, 2018',
    '2018-Q1: Jan 1 to Mar 31, 2018',
    'Other days',
  ]);
});

test('a period that has a plan is not offered again', async () => {
  const root = await show({ taken: ['2018-Q1'] });

  expect(list(root, 'period').options.map(({ value }) => value)).toEqual(['q4', 'y18', 'own']);
});

test('from the template: the plan of the period and its first version, a draft', async () => {
  const root = await show();
  const started = jest.fn();
  root.host.addEventListener('started', started);

  await begin(root);

  expect(created('Account_Plan__c')[0].fields).toEqual({
    Name: 'Brightwater Systems 2018-Q1',
    Plan_Key__c: 'P1:2018-Q1',
    Partner__c: 'P1',
    Plan_Template__c: 'T1',
    Period__c: 'q1',
    Period_Label__c: '2018-Q1',
    Start_Date__c: '2018-01-01',
    End_Date__c: '2018-03-31',
    Currency_Code__c: 'USD',
  });
  expect(created('Account_Plan_Version__c')[0].fields).toEqual({
    Account_Plan__c: 'Account_Plan__c-1',
    Number__c: 1,
    Version_Key__c: 'Account_Plan__c-1:v1',
    Status__c: 'Draft',
  });
  expect(created('Plan_Line__c')).toEqual([]);
  expect(started.mock.calls[0][0].detail).toEqual({ planId: 'Account_Plan__c-1' });
});

describe('from the plan before', () => {
  test('says what an increase makes of the goal', async () => {
    const root = await show({ previous: PREVIOUS, answer: AGREED });

    expect(list(root, 'source').value).toBe('OLD');
    expect(text(root, '.goal')).toBe('Goal €300,000 becomes €330,000');
  });

  test('takes over what was agreed: goals increased, the rest as it was, no days', async () => {
    const root = await show({ previous: PREVIOUS, answer: AGREED });

    await begin(root);

    const lines = created('Plan_Line__c').map(({ fields }) => fields);
    expect(lines.map(({ Line_Key__c: key, Amount__c: amount }) => [key, amount])).toEqual([
      ['together.why', undefined],
      ['goal.revenue', 330000],
      ['investment.vendor', 24000],
    ]);
    expect(lines[0]).toMatchObject({
      Text__c: 'Retail',
      Plan_Line_Key__c: 'Account_Plan_Version__c-2:together.why',
    });
    expect(lines[0]).not.toHaveProperty('Rumba__c');
    expect(created('Account_Plan__c')[0].fields).toMatchObject({
      Previous_Plan__c: 'OLD',
      Currency_Code__c: 'EUR',
    });
  });

  test('trying again goes on where it was cut off', async () => {
    const root = await show({ previous: PREVIOUS, answer: AGREED });
    const working = createRecord.getMockImplementation();
    createRecord.mockImplementation(async (input) => {
      if (input.fields.Line_Key__c === 'goal.revenue')
        throw Object.assign(new Error(), { body: { message: 'No connection.' } });
      return working(input);
    });
    await begin(root);
    expect(text(root, '.problem')).toBe('No connection.');
    createRecord.mockClear().mockImplementation(working);

    await begin(root);

    expect(createRecord).toHaveBeenCalledTimes(1);
    expect(created('Plan_Line__c')[0].fields.Line_Key__c).toBe('goal.revenue');
    expect(root.querySelector('.problem')).toBeNull();
  });

  test('an increase that is no number is asked for again', async () => {
    const root = await show({ previous: PREVIOUS, answer: AGREED });
    const increase =
      root.querySelector('lightning-input[type="number"]') ?? root.querySelector('lightning-input');
    increase.value = '';
    increase.dispatchEvent(new CustomEvent('change'));

    await begin(root);

    expect(text(root, '.problem')).toBe('Type the increase as a number, such as 10.');
    expect(createRecord).not.toHaveBeenCalled();
  });
});

test('other days need a name, a first and a last day', async () => {
  const root = await show();
  list(root, 'period').dispatchEvent(new CustomEvent('change', { detail: { value: 'own' } }));
  await settled();

  await begin(root);

  expect(text(root, '.problem')).toBe('Name the period, its first and its last day.');
});

test('a plan whose first version is missing is gone on with, not made again', async () => {
  const root = await show({ begun: { id: 'HALF', periodLabel: '2018-Q1' } });
  expect(list(root, 'period')).toBeNull();

  await begin(root);

  expect(created('Account_Plan__c')).toEqual([]);
  expect(created('Account_Plan_Version__c')[0].fields.Account_Plan__c).toBe('HALF');
});

test('what the org says against reading the periods is shown', async () => {
  const root = await show({ answer: null });
  graphql.emitErrors([{ message: 'Periods are locked.' }]);
  await settled();

  expect(text(root, '.problem')).toBe('Periods are locked.');
});
