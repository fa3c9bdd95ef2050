import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { createRecord } from 'lightning/uiRecordApi';
import { all, settled, textOf } from '../../camHome/__tests__/seen';
import { homeAnswer, news } from '../../partnerHomeQuery/__tests__/answer';

jest.mock('@salesforce/user/Id', () => ({ default: '005T' }), { virtual: true });

let PartnerCelebration;
let readHome;

beforeAll(async () => {
  PartnerCelebration = (await import('c/partnerCelebration')).default;
  ({ readHome } = await import('c/partnerHomeQuery'));
});
afterEach(() => {
  document.body.replaceChildren();
  createRecord.mockReset();
});

const WIN = {
  Kind__c: 'Deal won',
  Subject__c: 'Harbour Bank',
  Amount__c: 96000,
  Celebrated__c: true,
  Note_Kind__c: 'Largest yet',
  Product__c: 'Edge Gateway',
};
const by = (userId, name) => ({ Id: `a${userId}`, Applause_Key__c: `N1:${userId}`, By_Name__c: name });

async function open(records, more = {}) {
  const element = createElement('c-partner-celebration', { is: PartnerCelebration });
  Object.assign(element, {
    news: readHome(homeAnswer({ news: records })).news,
    today: '2026-11-24',
    me: Promise.resolve('Tom Orr'),
    level: null,
    ...more,
  });
  document.body.append(element);
  await settled();
  return element;
}

test('the win stands on top, with its amount and who won it', async () => {
  const certificate = news('N2', {
    Kind__c: 'Certificate earned',
    Subject__c: 'Jonas Weber',
    Becomes__c: 'Observe Engineer',
    Celebrated__c: true,
  });
  const text = textOf((await open([certificate, news('N1', WIN)])).shadowRoot);

  expect(text).toContain('$96,000 Priya won Harbour Bank (yesterday), your largest Edge Gateway deal yet.');
  expect(text).toContain('Jonas Weber passed Observe Engineer yesterday');
});

test('a level says how far it is to the next', async () => {
  const level = { nextLevel: 'Platinum', metCount: 4, requirementCount: 5 };
  const gold = news('N1', { Kind__c: 'Level reached', Subject__c: 'Gold', Celebrated__c: true });
  const text = textOf((await open([news('N0', WIN), gold], { level })).shadowRoot);

  expect(text).toContain('Gold reached 4 of 5 steps to Platinum done');
});

test.each([
  [[], 'Be the first.'],
  [[by('005E', 'Elena Marsh')], 'Elena did'],
  [[by('005E', 'Elena Marsh'), by('005X', 'Max Lee')], 'Elena and Max did'],
  [[by('005E', 'Elena Marsh'), by('005X', 'Max Lee'), by('005Y', 'Ida Wu')], 'Elena and 2 others did'],
  [[by('005T', 'Tom Orr')], 'You said well done'],
  [[by('005E', 'Elena Marsh'), by('005T', 'Tom Orr')], 'You and Elena said well done'],
])('applause of %o is told as a person would', async (applause, words) => {
  const won = news('N1', { ...WIN, Applause__r: applause, Applause_Count__c: applause.length });

  expect(textOf((await open([won])).shadowRoot)).toContain(words);
});

test('well done is said in one’s own name, once', async () => {
  createRecord.mockResolvedValue({ id: 'AP1' });
  const element = await open([news('N1', WIN)]);
  const written = jest.fn();
  element.addEventListener('written', written);
  const [button] = all(element.shadowRoot, 'button');
  button.click();
  button.click();
  await settled();

  expect(createRecord).toHaveBeenCalledTimes(1);
  expect(createRecord).toHaveBeenCalledWith({
    apiName: 'Applause__c',
    fields: { Partner_News__c: 'N1', Applause_Key__c: 'N1:005T', By_Name__c: 'Tom Orr' },
  });
  expect(written).toHaveBeenCalledTimes(1);
});

test('whoever has said it, and whoever only reads, has no button', async () => {
  const mine = news('N1', { ...WIN, Applause__r: [by('005T', 'Tom Orr')], Applause_Count__c: 1 });
  expect(all((await open([mine])).shadowRoot, 'button')).toHaveLength(0);

  expect(all((await open([news('N1', WIN)], { locked: true })).shadowRoot, 'button')).toHaveLength(0);
});

test('what the org refuses is said', async () => {
  createRecord.mockRejectedValue({ body: { message: 'No rights.' } });
  const element = await open([news('N1', WIN)]);
  all(element.shadowRoot, 'button')[0].click();
  await settled();

  expect(textOf(element.shadowRoot)).toContain('No rights.');
});
