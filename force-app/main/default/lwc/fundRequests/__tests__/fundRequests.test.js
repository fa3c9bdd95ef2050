import '../../format/__tests__/shippedLabels';
import { executeMutation, graphql } from 'lightning/graphql';
import { createRecord } from 'lightning/uiRecordApi';
import { settled, textOf } from '../../camHome/__tests__/seen';
import * as funds from '../../partnerFunds/__tests__/funds';
import FundRequests from 'c/fundRequests';

jest.mock('@salesforce/customPermission/Cadence_Ask_For_Funds', () => ({ default: true }), { virtual: true });
jest.mock('@salesforce/customPermission/Cadence_Pay_Funds', () => ({ default: undefined }), {
  virtual: true,
});
jest.mock('@salesforce/user/Id', () => ({ default: '005P' }), { virtual: true });
jest.mock('lightning/graphql', () => ({
  ...jest.requireActual('lightning/graphql'),
  gql: (strings, ...parts) => String.raw({ raw: strings }, ...parts),
  executeMutation: jest.fn(),
}));

const { activity, answer, buttons, CHIEF, MANAGER, PARTNER_USER, press, steps, type } = funds;
const SENT = ['Sent', PARTNER_USER];

beforeEach(() => {
  jest.useFakeTimers().setSystemTime(new Date(funds.NOW));
  createRecord.mockReset().mockResolvedValue({});
  executeMutation.mockReset().mockResolvedValue({ data: { uiapi: {} } });
});
afterEach(() => {
  document.body.replaceChildren();
  jest.useRealTimers();
});

const show = (given) => funds.show('c-fund-requests', FundRequests, given && answer(given));
const textIn = (element) => textOf(element.shadowRoot);
const asked = (more = {}, ...taken) => ({
  activities: [activity('A', more)],
  taken: steps('A', SENT, ...taken),
});

test('says that it is loading until the org has answered', async () => {
  const element = await show();

  expect(element.shadowRoot.querySelector('[aria-busy="true"]')).not.toBeNull();
});

test('says what to do while nothing is asked for', async () => {
  expect(textIn(await show({}))).toContain('Plan something above and ask for funds');
});

test('says what could not be read, and asks again', async () => {
  const element = await show();
  graphql.emitErrors([{ message: 'The org is closed.' }]);
  await settled();
  expect(textIn(element)).toContain('Requests could not be read. What was sent is kept. The org is closed.');
  await press(element, 'Try again');

  expect(element.shadowRoot.querySelector('[role="alert"]')).toBeNull();
});

test('names who decides and by when, what comes after, and who stands in', async () => {
  const words = textIn(await show(asked({ Delegate__c: funds.FINANCE }, ['Agreed', MANAGER])));

  expect(words).toMatch(/Done: Sent by Mia Okoro With the forecast of the plan Nov 14/);
  expect(words).toContain('Now: Marcus Lind decides the money by Wed, Nov 22');
  expect(words).toContain('To come: Claim with proof');
  expect(words).toContain('If Marcus Lind is away, Ana Ruiz decides.');
});

test('offers nothing to press while it waits for somebody else', async () => {
  const element = await show(asked());

  expect(buttons(element)).toEqual([expect.stringContaining('Lunch-and-learn in Leeds')]);
});

test('an answer is needed before a question goes back, and goes as one step', async () => {
  const element = await show(asked({}, ['Asked for more', CHIEF, { Why__c: 'How many seats?' }]));
  expect(textIn(element)).toContain('How many seats?');
  await press(element, 'Send the answer');
  expect(textIn(element)).toContain('Write the answer, then send it.');
  await type(element, 'why', 'Sixty seats.');
  await press(element, 'Send the answer');

  expect(createRecord.mock.calls).toEqual([
    [
      {
        apiName: 'Fund_Step__c',
        fields: {
          Fund_Activity__c: 'A',
          Step_Key__c: 'A:3',
          Number__c: 3,
          Kind__c: 'Sent',
          By_Name__c: 'Mia Okoro',
          Why__c: 'Sixty seats.',
        },
      },
    ],
  ]);
  expect(textIn(element)).toContain('Lunch-and-learn in Leeds is sent.');
});

test('what was returned is changed and sent again in one request: both, or neither', async () => {
  const element = await show(asked({ Revision__c: 1 }, ['Returned', CHIEF, { Why__c: 'Half of it.' }]));
  await type(element, 'asked', '2000');
  await press(element, 'Send again');
  const [{ variables }] = executeMutation.mock.calls[0];

  expect(variables.input0).toEqual({ Id: 'A', Fund_Activity__c: { Asked_Amount__c: 2000, Revision__c: 2 } });
  expect(variables.input1.Fund_Step__c).toMatchObject({ Kind__c: 'Sent', Number__c: 3 });
});

test.each([
  ['more than it costs', '9000'],
  ['nothing', '0'],
])('nobody asks for %s', async (_, amount) => {
  const element = await show(asked({}, ['Returned', CHIEF, { Why__c: 'Why so much?' }]));
  await type(element, 'asked', amount);
  await press(element, 'Send again');

  expect(textIn(element)).toContain('Ask for more than zero and for no more than it costs.');
  expect(executeMutation).not.toHaveBeenCalled();
});

test('a returned request of a fund whose time is over says to ask another fund, and cannot be sent', async () => {
  const over = activity('A', {}, { fund: { Use_By__c: '2017-11-10' } });
  const taken = steps('A', SENT, ['Returned', CHIEF, { Why__c: 'Too late.' }]);
  const element = await show({ activities: [over], taken });

  expect(textIn(element)).toContain('The time of this fund is over. Ask for it again from another fund.');
  expect(buttons(element)).not.toContain('Send again');
});

test('a refusal is told in the words of the org, and what was typed stays', async () => {
  createRecord.mockRejectedValue(funds.refusal('This activity is sent already.'));
  const element = await show(asked({}, ['Asked for more', CHIEF, { Why__c: 'How many?' }]));
  await type(element, 'why', 'Sixty.');
  await press(element, 'Send the answer');

  expect(textIn(element)).toContain('This activity is sent already.');
  expect(funds.input(element, 'why').value).toBe('Sixty.');
});

test('what the partner can do something about comes first', async () => {
  const activities = [activity('A', { Name: 'Waits' }), activity('B', { Name: 'Asked back' })];
  const taken = [
    ...steps('A', SENT),
    ...steps('B', SENT, ['Asked for more', CHIEF, { Why__c: 'How many?' }]),
  ];
  const words = textIn(await show({ activities, taken }));

  expect(words.indexOf('Asked back')).toBeLessThan(words.indexOf('Waits $'));
  expect(words).toContain('Waits for you');
});
