import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { all, settled, textOf } from '../../camHome/__tests__/seen';
import { homeAnswer, news } from '../../partnerHomeQuery/__tests__/answer';

let PartnerNews;
let readHome;
let newsWords;

beforeAll(async () => {
  PartnerNews = (await import('c/partnerNews')).default;
  ({ readHome } = await import('c/partnerHomeQuery'));
  ({ newsWords } = await import('c/newsWords'));
});
afterEach(() => document.body.replaceChildren());

const read = (records) => readHome(homeAnswer({ news: records })).news;
const FIRMS = {
  partner: { side: 'partner', name: 'Brightwater', letter: 'B' },
  vendor: { side: 'vendor', name: 'Northbeam', letter: 'N' },
};

async function open(records, more = {}) {
  const element = createElement('c-partner-news', { is: PartnerNews });
  Object.assign(element, {
    news: read(records),
    since: 'Tuesday, November 17',
    today: '2026-11-24',
    firms: FIRMS,
    ...more,
  });
  document.body.append(element);
  await settled();
  return element;
}

test.each([
  [{ Kind__c: 'Deal won' }, 'Delmar Insurance is won'],
  [{ Kind__c: 'Deal moved' }, 'Delmar Insurance moved to Negotiation'],
  [
    { Kind__c: 'Closing date moved', Was__c: '2026-01-15', Becomes__c: '2026-02-20' },
    'Delmar Insurance: closing date moved from January to February',
  ],
  [
    { Kind__c: 'Closing date moved', Was__c: '2026-11-05', Becomes__c: '2026-11-30' },
    'Delmar Insurance: closing date moved from Nov 5 to Nov 30',
  ],
  [
    { Kind__c: 'Closing date moved', Becomes__c: '2026-11-30' },
    'Delmar Insurance: closing date is now Nov 30',
  ],
  [{ Kind__c: 'Deal registered' }, 'Delmar Insurance is registered'],
  [{ Kind__c: 'Registration approved' }, 'Delmar Insurance: registration approved'],
  [{ Kind__c: 'Registration declined' }, 'Delmar Insurance: registration not approved'],
  [
    { Kind__c: 'Protection extended', Becomes__c: '2027-01-11' },
    'Delmar Insurance is kept for you until Jan 11',
  ],
  [{ Kind__c: 'Funds approved', Subject__c: 'Autumn webinar' }, 'Autumn webinar: funds approved'],
  [{ Kind__c: 'Funds paid', Subject__c: 'Autumn webinar' }, 'Autumn webinar: funds paid'],
  [
    { Kind__c: 'Promise kept', Subject__c: 'Vault demo kit', By_Name__c: 'Elena Marsh', Side__c: 'Vendor' },
    'Elena kept a promise: Vault demo kit',
  ],
  [{ Kind__c: 'Promise kept', Subject__c: 'Two demos', By_Name__c: null }, 'Promise kept: Two demos'],
  [{ Kind__c: 'Level reached', Subject__c: 'Gold' }, 'Gold reached'],
  [
    { Kind__c: 'Certificate earned', Subject__c: 'Jonas Weber', Becomes__c: 'Observe Engineer' },
    'Jonas Weber passed Observe Engineer',
  ],
  [
    { Kind__c: 'Certificate earned', Subject__c: 'Observe Engineer', Becomes__c: null },
    'Observe Engineer: certificate earned',
  ],
  [{ Kind__c: 'Deal won', Subject__c: null }, 'A deal is won'],
])('%o reads as a sentence', (more, words) => {
  expect(newsWords(read([news('N1', more)])[0])).toBe(words);
});

test('each change has its side, who, when and what it is worth', async () => {
  const element = await open([
    news('N1'),
    news('N2', { Side__c: 'Vendor', Amount__c: null, By_Name__c: null }),
  ]);
  const marks = all(element.shadowRoot, 'c-firm-mark').map(({ firm }) => firm.letter);

  expect(marks).toEqual(['B', 'N']);
  expect(textOf(element.shadowRoot)).toContain(
    'Delmar Insurance moved to Negotiation Priya Nair, yesterday $72,000',
  );
});

test('four are shown, and all of them unfold in place', async () => {
  const element = await open(['1', '2', '3', '4', '5', '6'].map((id) => news(id)));
  const rows = () => all(element.shadowRoot, 'li');
  expect(rows()).toHaveLength(4);
  expect(rows()[3].className).toBe('wide-only');
  const [button] = all(element.shadowRoot, 'button');
  expect(button.textContent).toBe('All 6 changes');
  button.click();
  await settled();

  expect(rows()).toHaveLength(6);
  expect(button.getAttribute('aria-expanded')).toBe('true');
});

test('without changes it says so', async () => {
  expect(textOf((await open([])).shadowRoot)).toContain('Nothing has changed since you were here.');
});

test('on a first visit the news of late is shown', async () => {
  expect(textOf((await open([news('N1')], { since: '' })).shadowRoot)).toMatch(/^What is new/);
});

test('what could not be read is tried again', async () => {
  const element = await open([news('N1')], { problem: 'No' });
  const retry = jest.fn();
  element.addEventListener('retry', retry);
  expect(all(element.shadowRoot, 'li')).toHaveLength(0);
  all(element.shadowRoot, 'lightning-button')[0].click();

  expect(retry).toHaveBeenCalledTimes(1);
});
