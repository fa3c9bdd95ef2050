import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import { all, settled, textOf } from '../../camHome/__tests__/seen';
import { action } from '../../partnerActions/__tests__/answer';

jest.mock('@salesforce/community/basePath', () => ({ __esModule: true, default: '/partners' }), {
  virtual: true,
});

let PartnerQbrs;

beforeAll(async () => {
  PartnerQbrs = (await import('c/partnerQbrs')).default;
});
beforeEach(() => jest.useFakeTimers().setSystemTime(new Date('2026-11-24T12:00:00Z')));
afterEach(() => {
  document.body.replaceChildren();
  jest.useRealTimers();
});

const connection = (records) => ({
  edges: records.map((fields) => ({
    node: Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, name === 'Id' ? value : { value }]),
    ),
  })),
});
const review = (id, more = {}) => ({
  Id: id,
  Status__c: 'Held',
  Meeting_Date__c: '2026-10-13',
  Period_Label__c: '2026-Q3',
  Attendees__c: 'Elena Marsh, Tom Orr',
  Notes__c: null,
  Deck_Document_Id__c: '069D',
  Deck_Version__c: 2,
  Deck_Built_At__c: '2026-10-12T08:00:00.000Z',
  ...more,
});
const NEXT = { Status__c: 'Planned', Meeting_Date__c: '2026-12-03', Period_Label__c: '2026-Q4' };

async function open({ reviews, actions = [], partner = [{ Id: '001P', Name: 'Brightwater' }] } = {}) {
  const element = createElement('c-partner-qbrs', { is: PartnerQbrs });
  Object.assign(element, { recordId: '001P', vendorName: 'Northbeam' });
  document.body.append(element);
  if (reviews) {
    graphql.emit({
      uiapi: {
        query: {
          partner: connection(partner),
          reviews: connection(reviews),
          actions: connection(actions),
        },
      },
    });
  }
  await settled();
  return element.shadowRoot;
}

test('while they are read, the screen says so', async () => {
  expect(all(await open(), '[aria-busy="true"]')).toHaveLength(1);
});

test('what could not be read is said with what the org said', async () => {
  const root = await open();
  graphql.emitErrors([{ message: 'The org is closed.' }]);
  await settled();

  expect(all(root, 'c-part-failure')[0].message).toBe('The org is closed.');
});

test('somebody who may not see the account sees no review', async () => {
  expect(textOf(await open({ reviews: [], partner: [] }))).toBe('This page is for the partner’s own people.');
});

test('before the first review its day is told', async () => {
  const text = textOf(await open({ reviews: [review('R2', { ...NEXT, Deck_Document_Id__c: null })] }));

  expect(text).toContain('Review of 2026-Q4 Thursday, December 3');
  expect(text).toContain('The deck comes before the meeting.');
  expect(text).toContain('No review has been held yet. The first one is on Thursday, December 3.');
});

test('without any review it says what one is', async () => {
  const text = textOf(await open({ reviews: [] }));

  expect(text).toContain('No next review is planned yet.');
  expect(text).toContain('In a quarterly review we look back and ahead together.');
});

test('the deck of a review is a link that downloads it from the site', async () => {
  const root = await open({ reviews: [review('R1')] });
  const [link] = all(root, 'a');

  expect(link.getAttribute('href')).toBe('/partners/sfsites/c/sfc/servlet.shepherd/document/download/069D');
  expect(link.hasAttribute('download')).toBe(true);
  expect(link.textContent).toContain('Download the deck (version 2)');
});

test('a held review says what was agreed and what became of it', async () => {
  const actions = [
    action('A1', { QBR__c: 'R1', Status__c: 'Done', Done_On__c: '2026-11-10', Owner_Name__c: 'Priya Nair' }),
    action('A2', { QBR__c: 'R1', Name: 'Lend a demo kit', Side__c: 'Vendor' }),
    action('A3', { QBR__c: 'R0', Name: 'Of another review' }),
  ];
  const text = textOf(await open({ reviews: [review('R1')], actions }));

  expect(text).toContain('Held on Oct 13, 2026');
  expect(text).toContain('1 of 2 kept');
  expect(text).toContain('Priya Nair, done Nov 10');
  expect(text).toContain('Lend a demo kit Northbeam, by Friday');
  expect(text).not.toContain('Of another review');
});

test('the next review starts with what is still open', async () => {
  const actions = [
    action('A1', { QBR__c: 'R1', Status__c: 'Done', Name: 'Kept already' }),
    action('A2', { QBR__c: 'R1', Name: 'Still open' }),
  ];
  const root = await open({ reviews: [review('R2', NEXT), review('R1')], actions });
  const [next] = all(root, 'c-partner-qbr');

  expect(next.actions.map(({ name }) => name)).toEqual(['Still open']);
});

test('older reviews unfold', async () => {
  const held = ['1', '2', '3', '4', '5'].map((id) => review(id, { Meeting_Date__c: `2026-0${id}-10` }));
  const root = await open({ reviews: held });
  expect(all(root, 'c-partner-qbr')).toHaveLength(3);
  all(root, 'button')[0].click();
  await settled();

  expect(all(root, 'c-partner-qbr')).toHaveLength(5);
});
