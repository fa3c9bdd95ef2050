import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { readFunds } from 'c/fundsQuery';
import { settled, textOf } from '../../camHome/__tests__/seen';
import * as funds from '../../partnerFunds/__tests__/funds';
import FundPath from 'c/fundPath';

const { activity, answer, CHIEF, FINANCE, MANAGER, PARTNER_USER, steps } = funds;

beforeEach(() => jest.useFakeTimers().setSystemTime(new Date(funds.NOW)));
afterEach(() => {
  document.body.replaceChildren();
  jest.useRealTimers();
});

async function show(fields, ...taken) {
  const given = { activities: [activity('A', fields)], taken: steps('A', ...taken) };
  const person = { id: PARTNER_USER, side: 'Partner', pays: false };
  const element = createElement('c-fund-path', { is: FundPath });
  [element.activity] = readFunds(answer(given), person, '2017-11-15').activities;
  document.body.append(element);
  await settled();
  return element.shadowRoot;
}

const SENT = ['Sent', PARTNER_USER];
const APPROVED = ['Approved', CHIEF, { Approved_Delta__c: 3000 }];
const stepNow = (root) => textOf(root.querySelector('[aria-current="step"]'));

test.each([
  ['nobody is named yet', { Approver__c: null, Decide_By__c: null }, [SENT], 'On its way to whoever decides'],
  ['somebody looks first', { Final_Decision__c: false }, [SENT], 'Marcus Lind looks at it first'],
  ['the money is decided', {}, [SENT, ['Agreed', MANAGER]], 'Marcus Lind decides the money'],
  ['a question is open', {}, [SENT, ['Asked for more', CHIEF]], 'The partner answers'],
  ['it was returned', {}, [SENT, ['Returned', CHIEF]], 'The partner changes it and sends it again'],
  ['it is approved', {}, [SENT, APPROVED], 'Run it'],
  ['it has been run', { Ends_On__c: '2017-11-10' }, [SENT, APPROVED], 'Claim with proof'],
  ['it is claimed', {}, [SENT, APPROVED, ['Claim sent', PARTNER_USER]], 'Marcus Lind looks at the claim'],
])('while %s, that is what happens now', async (_, fields, taken, words) => {
  expect(stepNow(await show(fields, ...taken))).toContain(words);
});

test.each([
  [
    'declined',
    [SENT, ['Declined', CHIEF, { Why__c: 'No marketing.' }]],
    'Declined by Marcus Lind No marketing.',
  ],
  [
    'paid',
    [SENT, APPROVED, ['Claim sent', PARTNER_USER], ['Paid', FINANCE, { Paid_Delta__c: 3000 }]],
    '$3,000 paid by Ana Ruiz',
  ],
])('once it is %s nothing is to come', async (_, taken, words) => {
  const root = await show({}, ...taken);

  expect(textOf(root)).toContain(words);
  expect(root.querySelector('.next, .now')).toBeNull();
});

test('a part that was approved says of how much', async () => {
  expect(textOf(await show({}, SENT, APPROVED))).toContain(
    '$3,000 approved by Marcus Lind Of $4,000 asked for',
  );
});

test('a decision that is late says since when, and who hears it first', async () => {
  const root = await show({ Decide_By__c: '2017-11-13', Escalate_To__c: FINANCE }, SENT);

  expect(stepNow(root)).toContain('was due Mon, Nov 13');
  expect(textOf(root)).toContain('If nobody decides in time, Ana Ruiz hears it first.');
});
