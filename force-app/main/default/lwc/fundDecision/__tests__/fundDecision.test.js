import '../../format/__tests__/shippedLabels';
import { graphql } from 'lightning/graphql';
import { createRecord } from 'lightning/uiRecordApi';
import { all, settled, textOf } from '../../camHome/__tests__/seen';
import * as funds from '../../partnerFunds/__tests__/funds';
import FundDecision from 'c/fundDecision';

jest.mock('@salesforce/customPermission/Cadence_Ask_For_Funds', () => ({ default: undefined }), {
  virtual: true,
});
jest.mock('@salesforce/customPermission/Cadence_Answer_For_Partner', () => ({ default: undefined }), {
  virtual: true,
});
jest.mock('@salesforce/customPermission/Cadence_Pay_Funds', () => ({ default: undefined }), {
  virtual: true,
});
jest.mock('c/recordCurrency', () => ({
  inCurrency: async (fields) => fields,
  canAsk: () => () => undefined,
}));
jest.mock('@salesforce/user/Id', () => ({ default: '005C' }), { virtual: true });
jest.mock('@salesforce/user/isGuest', () => ({ default: false }), { virtual: true });

const { activity, answer, buttons, CHIEF, claim, FINANCE, MANAGER, node, PARTNER_USER, press, steps, type } =
  funds;
const SENT = ['Sent', PARTNER_USER];
const APPROVED = [SENT, ['Approved', CHIEF, { Approved_Delta__c: 4000 }]];

beforeEach(() => {
  jest.useFakeTimers().setSystemTime(new Date(funds.NOW));
  createRecord.mockReset().mockResolvedValue({});
});
afterEach(() => {
  document.body.replaceChildren();
  jest.useRealTimers();
});

const show = (given) => funds.show('c-fund-decision', FundDecision, given && answer(given));
const textIn = (element) => textOf(element.shadowRoot);
const waiting = (fields = {}, { fund, request } = {}) => ({
  activities: [activity('A', fields, { fund, request })],
  taken: steps('A', SENT),
});
const written = () => createRecord.mock.calls.map(([{ fields }]) => fields);

test.each([
  ['nothing has come yet', undefined],
  ['nothing waits', {}],
  ['only others decide', { ...waiting({ Approver__c: MANAGER }) }],
])('is nothing while %s', async (_, given) => {
  expect(textIn(await show(given))).toBe('');
});

test('says what could not be read', async () => {
  const element = await show();
  graphql.emitErrors([{ message: 'The org is closed.' }]);
  await settled();

  expect(textIn(element)).toContain('What waits for you could not be read.');
});

test('says what is asked, what the planner expects, whether it fits, and what the fund has left after', async () => {
  const words = textIn(await show(waiting()));

  expect(words).toContain('Event, Nov 20 to Nov 22. Costs $8,000, asks for $4,000 of the funds.');
  expect(words).toContain('bleak case: 57 leads, 4.1 opportunities, $32,000 won.');
  expect(words).toContain('Eligible. It fits.');
  expect(words).toContain('$10,000 of $10,000 is left, to be used by Dec 31, 2017. $6,000 stays after this.');
});

test('a part of what is asked for is approved as one step', async () => {
  const element = await show(waiting());
  await type(element, 'amount', '3000');
  await press(element, 'Approve $3,000');

  expect(written()).toEqual([
    expect.objectContaining({ Kind__c: 'Approved', Number__c: 2, Approved_Delta__c: 3000 }),
  ]);
  expect(textIn(element)).toContain('You approved $3,000 for Lunch-and-learn in Leeds of Brightwater.');
});

test.each(['0', '4000.01'])('nobody approves $%s of $4,000', async (amount) => {
  const element = await show(waiting());
  await type(element, 'amount', amount);
  await press(element, 'Approve $');

  expect(written()).toEqual([]);
  expect(textIn(element)).toContain('Enter more than zero and no more than $4,000.');
});

test('what the fund lacks is said, and cannot be approved', async () => {
  const element = await show(waiting({}, { fund: { Available_Amount__c: 1500 } }));
  const approve = all(element.shadowRoot, 'lightning-button').find(({ label }) =>
    label.startsWith('Approve'),
  );

  expect(textIn(element)).toContain('That is $2,500 too little: approve less, or return it.');
  expect(approve.disabled).toBe(true);
});

test('nothing of a fund whose time is over can be approved; it can be returned', async () => {
  const element = await show(waiting({}, { fund: { Use_By__c: '2017-11-10' } }));
  const approve = all(element.shadowRoot, 'lightning-button').find(({ label }) =>
    label.startsWith('Approve'),
  );

  expect(textIn(element)).toContain('The time of this fund is over');
  expect(approve.disabled).toBe(true);
  expect(buttons(element)).toContain('Return to be sent again');
});

test('whoever only looks first agrees and decides no money', async () => {
  const element = await show(waiting({ Final_Decision__c: false }));
  expect(buttons(element).some((button) => button.startsWith('Approve'))).toBe(false);
  await press(element, 'Agree and pass on');

  expect(written()).toEqual([expect.not.objectContaining({ Approved_Delta__c: expect.anything() })]);
  expect(textIn(element)).toContain('It goes on to whoever decides the money.');
});

test.each([
  ['Ask for more', 'Asked for more'],
  ['Return to be sent again', 'Returned'],
])('%s needs a reason for the partner to read', async (button, kind) => {
  const element = await show(waiting());
  await press(element, button);
  expect(textIn(element)).toContain('Say why.');
  await type(element, 'why', 'How many seats?');
  await press(element, button);

  expect(written()).toEqual([expect.objectContaining({ Kind__c: kind, Why__c: 'How many seats?' })]);
});

test('declining for good needs a reason and a second press', async () => {
  const element = await show(waiting());
  await type(element, 'why', 'It is no marketing.');
  await press(element, 'Decline for good');
  expect(written()).toEqual([]);
  await press(element, 'Yes, decline for good');

  expect(written()).toEqual([expect.objectContaining({ Kind__c: 'Declined' })]);
});

test('whoever stands in is told whose decision it is', async () => {
  const element = await show(waiting({ Approver__c: MANAGER, Delegate__c: CHIEF }));

  expect(textIn(element)).toContain('Elena Marsh decides this; you may when Elena Marsh is away.');
});

test('the second of two approvers is told what the first did', async () => {
  const element = await show(waiting());
  createRecord.mockImplementation(async () => {
    const taken = steps('A', SENT, ['Approved', FINANCE, { Approved_Delta__c: 3000 }]);
    graphql.emit(answer({ activities: [activity('A', { Delegate__c: CHIEF })], taken }));
    throw funds.refusal('Somebody was quicker.');
  });
  await press(element, 'Approve $4,000');

  expect(textIn(element)).toMatch(/Somebody was first: \$3,000 approved by Ana Ruiz, .+\. What you see now/);
});

test('whoever meets a fund that somebody else has drained is told who did, for what, and what is left', async () => {
  const element = await show(waiting());
  createRecord.mockImplementation(async () => {
    const promises = [
      node(
        'P',
        { By_Name__c: 'Ana Ruiz', Approved_Delta__c: 9000, CreatedById: FINANCE },
        {
          Fund_Activity__r: {
            Id: 'B',
            Name: { value: 'Stand at Northern Expo' },
            Fund_Request__r: { Id: 'R', Marketing_Fund__c: { value: 'FUND' } },
          },
        },
      ),
    ];
    const now = waiting({}, { fund: { Available_Amount__c: 1000 } });
    graphql.emit(answer({ ...now, promises }));
    throw funds.refusal('The fund has not that much left.');
  });
  await press(element, 'Approve $4,000');

  expect(textIn(element)).toContain(
    'Ana Ruiz has approved $9,000 for Stand at Northern Expo meanwhile. $1,000 is left in the fund.',
  );
});

const promised = { activities: [activity('A')], taken: steps('A', ...APPROVED) };

test('more time is given only to a later day and with a reason', async () => {
  const element = await show(promised);
  await press(element, 'Lunch-and-learn');
  await type(element, 'day', '2018-01-31');
  await press(element, 'Give more time');
  expect(textIn(element)).toContain('Choose a day later than the one to claim by now.');
  await type(element, 'day', '2018-02-28');
  await type(element, 'why', 'The agency is late.');
  await press(element, 'Give more time');

  expect(written()).toEqual([expect.objectContaining({ Kind__c: 'Extended', New_Date__c: '2018-02-28' })]);
});

test('money that nobody claims is released to the fund', async () => {
  const element = await show(promised);
  await press(element, 'Lunch-and-learn');
  await type(element, 'amount', '1000');
  await type(element, 'why', 'It was cheaper.');
  await press(element, 'Release to the fund');

  expect(written()).toEqual([expect.objectContaining({ Kind__c: 'Released', Approved_Delta__c: -1000 })]);
});

const claimed = {
  activities: [activity('A')],
  taken: steps('A', ...APPROVED, ['Claim sent', PARTNER_USER]),
  claims: [claim('A', { Proof_Invoice__c: true })],
};

test('a claim is approved with a look at its proofs', async () => {
  const element = await show(claimed);
  expect(textIn(element)).toMatch(/Added: Invoice.*Still needed: Attendance list/);
  expect(all(element.shadowRoot, 'lightning-file-upload')).toHaveLength(0);
  await press(element, 'Approve the claim');

  expect(written()).toEqual([expect.objectContaining({ Kind__c: 'Claim approved', Claim__c: 'CLAIM' })]);
  expect(textIn(element)).toContain('You approved the claim for Lunch-and-learn in Leeds.');
});

test('a claim goes back only with a reason', async () => {
  const element = await show(claimed);
  await press(element, 'Return to the partner');
  expect(textIn(element)).toContain('Say why.');
  await type(element, 'why', 'No list.');
  await press(element, 'Return to the partner');

  expect(written()).toEqual([expect.objectContaining({ Kind__c: 'Claim returned', Why__c: 'No list.' })]);
});

test('whoever does not pay is offered no payment', async () => {
  const taken = steps('A', ...APPROVED, ['Claim sent', PARTNER_USER], ['Claim approved', CHIEF]);

  expect(textIn(await show({ ...claimed, taken }))).toBe('');
});
