import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { updateRecord } from 'lightning/uiRecordApi';
import { all, settled, textOf } from '../../camHome/__tests__/seen';
import { action, homeAnswer, partner } from '../../partnerHomeQuery/__tests__/answer';

jest.mock('@salesforce/user/Id', () => ({ default: '005T' }), { virtual: true });

let PartnerWaiting;
let readHome;

beforeAll(async () => {
  PartnerWaiting = (await import('c/partnerWaiting')).default;
  ({ readHome } = await import('c/partnerHomeQuery'));
});
afterEach(() => {
  document.body.replaceChildren();
  updateRecord.mockReset();
});

async function open(parts, more = {}) {
  const element = createElement('c-partner-waiting', { is: PartnerWaiting });
  Object.assign(element, {
    home: readHome(homeAnswer(parts)),
    today: '2026-11-24',
    may: { signs: true, registersDeals: true, asksForFunds: true },
    stillHolds: 'The rest of this page is up to date.',
    ...more,
  });
  document.body.append(element);
  await settled();
  return element;
}

const actions = (count) =>
  Array.from({ length: count }, (_, index) => action(`A${index}`, { Due_Date__c: `2026-12-0${index + 1}` }));
const press = async ({ shadowRoot }, name) => {
  all(shadowRoot, 'lightning-button, button')
    .find((button) => (button.label ?? button.textContent).trim() === name)
    .click();
  await settled();
};

test('says how much there is to do and about how long it takes', async () => {
  const { shadowRoot } = await open({ actions: actions(3) });

  expect(textOf(shadowRoot)).toContain('3 things, about 3 minutes');
});

test('a phone shows three, a wide screen five, and all of them at a press', async () => {
  const element = await open({ actions: actions(7) });
  const rows = () => all(element.shadowRoot, 'li');
  expect(rows().map(({ className }) => className.includes('wide-only'))).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);

  await press(element, 'All 7');

  expect(rows().filter(({ className }) => !className.includes('wide-only'))).toHaveLength(7);
});

test('one button opens the thing', async () => {
  const element = await open({ actions: actions(1) });
  const shown = jest.fn();
  element.addEventListener('show', ({ detail }) => shown(detail));
  await press(element, 'Say who');

  expect(shown).toHaveBeenCalledWith({
    screen: 'actions',
    recordId: 'A0',
    objectApiName: 'Partner_Action__c',
  });
});

describe('a goal that is proposed', () => {
  const goal = { Id: 'G1', Amount__c: 250000, Effective_Date__c: '2027-01-01', Reason__c: null };
  const parts = { partner: partner({ Partner_Goals__r: [goal] }) };

  test('is agreed on after one look at it', async () => {
    updateRecord.mockResolvedValue({});
    const element = await open(parts);
    await press(element, 'Look at it');
    expect(textOf(element.shadowRoot)).toContain('Do you agree on $250,000 from Jan 1 on?');
    expect(updateRecord).not.toHaveBeenCalled();
    await press(element, 'We agree');

    expect(updateRecord).toHaveBeenCalledWith({
      fields: {
        Id: 'G1',
        Status__c: 'Accepted',
        Accepted_On__c: '2026-11-24',
        Accepted_By__c: '005T',
      },
    });
    expect(textOf(element.shadowRoot)).toContain('Agreed: the goal is $250,000.');
  });

  test('that the org refuses stays, with the reason', async () => {
    updateRecord.mockRejectedValue({ body: { message: 'The period is over.' } });
    const element = await open(parts);
    await press(element, 'Look at it');
    await press(element, 'We agree');

    expect(textOf(element.shadowRoot)).toContain('The period is over.');
  });
});

test('what could be read is shown beside what could not', async () => {
  const { shadowRoot } = await open({ actions: actions(1) }, { problem: 'No' });

  expect(textOf(shadowRoot)).toContain('We could not load everything that waits for you.');
  expect(all(shadowRoot, 'li')).toHaveLength(1);
});

test('a reader is told who takes these steps, and has no button', async () => {
  const { shadowRoot } = await open({ actions: actions(2) }, { locked: true });

  expect(textOf(shadowRoot)).toContain('You can read this page.');
  expect(all(shadowRoot, 'lightning-button')).toHaveLength(0);
});
