import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { executeMutation } from 'lightning/graphql';
import FundsAsk from 'c/fundsAsk';
import { activity, EMAIL, EXPO, FUND, marketOf, VENDOR_SIDE } from '../../marketingQuery/__tests__/market';
import {
  button,
  find,
  findAll,
  mount,
  settle,
  storeOf,
  textOf,
} from '../../whiteSpaceGrid/__tests__/plan.js';

jest.mock('lightning/graphql', () => ({
  ...jest.requireActual('lightning/graphql'),
  gql: (strings, ...parts) => String.raw({ raw: strings }, ...parts),
  executeMutation: jest.fn(),
}));

const NOW = '2018-01-05T12:00:00.000Z';

async function show(market = {}, properties = {}) {
  const element = mount(createElement('c-funds-ask', { is: FundsAsk }), {
    model: marketOf(market),
    store: storeOf(),
    ...properties,
  });
  await settle();
  return element;
}

/** The org makes one record after the other and tells their ids. */
function answer({ variables }) {
  const made = Object.values(variables).map((input, index) => [
    `write${index}`,
    { Record: { Id: input.Id ?? `${Object.keys(input)[0]}-${index}` } },
  ]);
  return { data: { uiapi: Object.fromEntries(made) }, errors: undefined };
}

const written = () => executeMutation.mock.calls.map(([{ variables }]) => Object.values(variables));
const press = async (element) => {
  button(element, 'Ask for funds').click();
  await settle(30);
};
const alert = (element) => find(element, '[role="alert"]')?.textContent;

beforeEach(() => {
  jest.useFakeTimers({ now: new Date(NOW), doNotFake: ['queueMicrotask', 'nextTick'] });
  executeMutation.mockReset().mockImplementation(async (mutation) => answer(mutation));
});

afterEach(() => {
  document.body.replaceChildren();
  jest.useRealTimers();
});

test('says how much, what is checked and by when the funds are used, before anything is sent', async () => {
  const words = textOf(await show());

  expect(words).toContain('Ask for $6,100');
  expect(words).toContain('does each activity fit the program, and are the funds there');
  expect(words).toContain('Who decides, and by when, stands here as soon as it is sent.');
  expect(words).toContain('Use the funds by Mar 31.');
});

test('names who decides and in how many days where the reader may see the rules', async () => {
  const rules = [
    { final: false, days: 2, kind: null, upToAmount: null, approverRecord: { name: 'Elena Marsh' } },
    { final: true, days: 5, kind: null, upToAmount: 10000, approverRecord: { name: 'Marcus Lind' } },
  ];
  const words = textOf(await show({ settings: { rates: [], rules, program: null }, me: VENDOR_SIDE }));

  expect(words).toContain('Elena Marsh decides in 2 working days. Then Marcus Lind has 5 working days.');
});

test('asks with the forecast as it is, an activity for each tactic, and the step that sends each', async () => {
  const element = await show();
  await press(element);
  const [request, activities, steps] = written();

  expect(request).toEqual([
    {
      Fund_Request__c: {
        Marketing_Fund__c: 'FUND',
        Marketing_Plan__c: 'PLAN',
        Request_Key__c: expect.stringMatching(/^FUND:\w+/),
        Forecast_Case__c: 'Bleak',
        Forecast_Leads__c: 44,
        Forecast_Opportunities__c: 0.17,
        Forecast_Won_Amount__c: expect.any(Number),
        Forecast_Return__c: expect.any(Number),
      },
    },
  ]);
  expect(activities[1]).toEqual({
    Fund_Activity__c: {
      Fund_Request__c: 'Fund_Request__c-0',
      Activity_Key__c: 'Fund_Request__c-0:EXPO',
      Tactic__c: 'EXPO',
      Name: 'Stand at Northern Expo',
      Kind__c: 'Trade show',
      Total_Cost__c: 8000,
      Asked_Amount__c: 4000,
      Starts_On__c: '2018-03-09',
      Ends_On__c: '2018-03-11',
      Claim_By__c: '2018-04-30',
      Revision__c: 1,
    },
  });
  expect(steps).toEqual([
    ...[0, 1].map((index) => ({
      Fund_Step__c: {
        Fund_Activity__c: `Fund_Activity__c-${index}`,
        Step_Key__c: `Fund_Activity__c-${index}:1`,
        Number__c: 1,
        Kind__c: 'Sent',
        By_Name__c: 'Mia Okoro',
      },
    })),
    { Id: 'Fund_Request__c-0', Fund_Request__c: { Sent_At__c: NOW } },
  ]);
});

test('says when it is sent and asks to read again', async () => {
  const element = await show();
  const reread = jest.fn();
  element.addEventListener('planreread', reread);
  await press(element);

  expect(find(element, '.said').textContent).toBe('Sent: $6,100 asked for.');
  expect(reread).toHaveBeenCalledTimes(1);
});

test('trying again goes on where it stopped, so that nothing is asked for twice', async () => {
  const element = await show();
  executeMutation
    .mockImplementationOnce(async (mutation) => answer(mutation))
    .mockImplementationOnce(async () => ({ errors: [{ message: 'The line is busy.' }] }));
  await press(element);
  expect(alert(element)).toBe('The line is busy.');
  await press(element);

  expect(written().map(([first]) => Object.keys(first).at(-1))).toEqual([
    'Fund_Request__c',
    'Fund_Activity__c',
    'Fund_Activity__c',
    'Fund_Step__c',
  ]);
});

test('more than is left cannot be asked for, and it says what to do', async () => {
  const element = await show({ read: { funds: [{ ...FUND, availableAmount: 5000 }] } });

  expect(button(element, 'Ask for funds').disabled).toBe(true);
  expect(textOf(element)).toContain('That is $1,100 more than the $5,000 left. Leave a tactic out');
});

test('without a fund it names whom to ask', async () => {
  const element = await show({ read: { funds: [] } });

  expect(button(element, 'Ask for funds').disabled).toBe(true);
  expect(textOf(element)).toContain('No funds can be used today. Ask Elena Marsh for some.');
});

test('only what was not asked for yet is asked for', async () => {
  const element = await show({ read: { activities: [activity('EMAIL')] } });
  await press(element);

  expect(textOf(element)).toContain('$2,100 is asked for already.');
  expect(written()[1].map(({ Fund_Activity__c: { Tactic__c } }) => Tactic__c)).toEqual(['EXPO']);
});

test('when all is asked for there is nothing to press', async () => {
  const element = await show({ read: { activities: [activity('EMAIL'), activity('EXPO')] } });

  expect(textOf(element)).toContain('$4,200 asked for');
  expect(findAll(element, 'lightning-button')).toEqual([]);
});

test('what is left out of the plan is not asked for', async () => {
  expect(textOf(await show({ tactics: [EMAIL, { ...EXPO, included: false }] }))).toContain('Ask for $2,100');
});

test('who may only read gets no button', async () => {
  expect(findAll(await show({}, { locked: true }), 'lightning-button')).toEqual([]);
});
