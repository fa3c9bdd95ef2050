import '../../format/__tests__/shippedLabels';
import { action, homeAnswer, partner } from '../../partnerHomeQuery/__tests__/answer';

let itemsOf;
let readHome;

beforeAll(async () => {
  ({ itemsOf } = await import('../items'));
  ({ readHome } = await import('c/partnerHomeQuery'));
});

const TODAY = '2026-11-24';
const EVERYTHING = { signs: true, registersDeals: true, asksForFunds: true };
const of = (parts, may = EVERYTHING) => itemsOf(readHome(homeAnswer(parts)), TODAY, may);
const said = (parts, may) => of(parts, may).map(({ day, title, why, button }) => [day, title, why, button]);

const version = (more = {}) => ({
  Id: 'V2',
  Number__c: 2,
  Account_Plan__c: 'AP1',
  Asked_For__c: '2026-11-27',
  Offered_At__c: '2026-11-20T09:00:00.000Z',
  Line_Count__c: 3,
  Initiative_Count__c: 0,
  Partner_Signed_At__c: null,
  Vendor_Signed_Name__c: 'Elena Marsh',
  Vendor_Signed_At__c: '2026-11-20T10:00:00.000Z',
  ...more,
});
const deal = (more = {}) => ({
  Id: 'D1',
  Customer_Name__c: 'Delmar Insurance',
  Protected_Until__c: '2026-12-12',
  Extended_Count__c: 0,
  Extension_Limit__c: 1,
  Updates__r: [],
  ...more,
});
const activity = (more = {}) => ({
  Id: 'F1',
  Name: 'September event',
  Kind__c: 'Event',
  Status__c: 'Approved',
  Asked_Amount__c: 5000,
  Approved_Amount__c: 4200,
  Ends_On__c: '2026-09-30',
  Claim_By__c: '2026-12-15',
  Extended_To__c: null,
  Fund_Request__r: { Marketing_Fund__r: { Currency_Code__c: 'USD' } },
  Claims__r: [],
  ...more,
});
const PROOFS = [{ Id: 'P1', Kind__c: 'Event', Proof_Invoice__c: true, Proof_Attendance__c: true }];

test.each([
  [
    'a version to sign',
    { versions: [version()] },
    [
      '2026-11-27',
      'Sign version 2 of our account plan',
      'Elena signed on Nov 20. 3 lines changed.',
      'Review and sign',
    ],
  ],
  [
    'a version that nobody has signed',
    { versions: [version({ Vendor_Signed_At__c: null })] },
    ['2026-11-27', 'Sign version 2 of our account plan', 'It was offered on Nov 20.', 'Review and sign'],
  ],
  [
    'a goal to agree on',
    {
      partner: partner({
        Partner_Goals__r: [{ Id: 'G1', Amount__c: 250000, Effective_Date__c: '2027-01-01', Reason__c: null }],
      }),
    },
    ['2027-01-01', 'Agree on the goal of $250,000', 'It is proposed from Jan 1 on.', 'Look at it'],
  ],
  [
    'a promise that nobody has taken',
    { actions: [action('A1')] },
    [
      '2026-11-27',
      'Who does it: Give every overdue deal a new close date?',
      'We agreed on it, and nobody has taken it yet.',
      'Say who',
    ],
  ],
  [
    'a promise past its day',
    { actions: [action('A1', { Due_Date__c: '2026-11-20', Owner_Name__c: 'Priya Nair' })] },
    [
      '2026-11-20',
      'Give every overdue deal a new close date',
      'Priya Nair wanted to do it by Nov 20. Done, or another day?',
      'Update it',
    ],
  ],
  [
    'a deal whose protection ends soon',
    { deals: [deal()] },
    [
      '2026-12-12',
      'Keep Delmar Insurance protected',
      'Your registration ends on Dec 12.',
      'Ask for more days',
    ],
  ],
  [
    'a deal that cannot be kept longer',
    { deals: [deal({ Extended_Count__c: 1 })] },
    [
      '2026-12-12',
      'Tell us how it goes with Delmar Insurance',
      'Your registration ends on Dec 12.',
      'Tell what is new',
    ],
  ],
  [
    'a claim without its last proof',
    { activities: [activity({ Claims__r: [{ Id: 'C1', Proof_Invoice__c: true }] })], proofs: PROOFS },
    [
      '2026-12-15',
      'Add to your claim: Attendance list',
      'The last proof for $4,200 from September event.',
      'Add file',
    ],
  ],
  [
    'funds to claim',
    { activities: [activity()], proofs: PROOFS },
    [
      '2026-12-15',
      'Claim the funds for September event',
      '$4,200 are promised to you, to be claimed by Dec 15.',
      'Start the claim',
    ],
  ],
  [
    'a question about funds',
    { activities: [activity({ Status__c: 'Question', Approved_Amount__c: 0 })] },
    [null, 'Answer about September event', 'Something is missing before $5,000 can be decided.', 'Answer'],
  ],
  [
    'a round of capabilities that is begun',
    {
      partner: partner({
        Capability_Scorecards__r: [
          { Id: 'S1', Mode__c: 'Partner', Started_At__c: '2026-11-02T09:00:00.000Z' },
        ],
      }),
    },
    [null, 'Finish the capabilities scorecard', 'You started on Nov 2. Your answers are kept.', 'Go on'],
  ],
])('%s waits', (_, parts, words) => {
  expect(said(parts)).toEqual([words]);
});

test.each([
  [
    'a version that is signed for the partner',
    { versions: [version({ Partner_Signed_At__c: '2026-11-21T09:00:00Z' })] },
  ],
  ['a promise of the vendor', { actions: [action('A1', { Side__c: 'Vendor', Due_Date__c: '2026-11-01' })] }],
  ['a promise that is taken and has time', { actions: [action('A1', { Owner_Name__c: 'Priya Nair' })] }],
  ['a promise that is done', { actions: [action('A1', { Status__c: 'Done' })] }],
  ['a deal that is kept for months', { deals: [deal({ Protected_Until__c: '2027-03-01' })] }],
  [
    'a deal for which more days are asked already',
    { deals: [deal({ Updates__r: [{ Id: 'U1', CreatedDate: '2026-11-22T09:00:00.000Z' }] })] },
  ],
  [
    'an event that is still to come',
    { activities: [activity({ Ends_On__c: '2026-12-01' })], proofs: PROOFS },
  ],
  [
    'a round that the account manager answers',
    { partner: partner({ Capability_Scorecards__r: [{ Id: 'S1', Mode__c: 'CAM', Started_At__c: null }] }) },
  ],
])('%s does not wait', (_, parts) => {
  expect(of(parts)).toEqual([]);
});

test('many deals whose protection ends are one thing to look through', () => {
  const deals = ['Alder Foods', 'Birch Bank', 'Cedar Rail', 'Delmar Insurance'].map((name, index) =>
    deal({ Id: `D${index}`, Customer_Name__c: name, Protected_Until__c: `2026-12-0${index + 1}` }),
  );

  expect(said({ deals })).toEqual([
    [
      '2026-12-01',
      'Keep 4 deals protected',
      'The first ends on Dec 1: Alder Foods, then Birch Bank, and 2 more.',
      'Look through them',
    ],
  ]);
});

test('the nearest day comes first, what has none last', () => {
  const parts = {
    deals: [deal()],
    versions: [version()],
    activities: [activity({ Status__c: 'Returned' })],
  };

  expect(of(parts).map(({ key }) => key)).toEqual(['V2', 'D1', 'F1']);
});

test('nothing waits for people who may not do it', () => {
  const parts = { versions: [version()], deals: [deal()], activities: [activity()], actions: [action('A1')] };
  const keys = (may) => of(parts, may).map(({ key }) => key);

  expect(keys({})).toEqual(['A1']);
  expect(keys({ signs: true })).toEqual(['V2', 'A1']);
  expect(keys({ registersDeals: true })).toEqual(['A1', 'D1']);
  expect(keys({ asksForFunds: true })).toEqual(['A1', 'F1']);
});
