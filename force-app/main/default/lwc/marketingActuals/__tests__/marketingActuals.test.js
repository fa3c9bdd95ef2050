import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import MarketingActuals from 'c/marketingActuals';
import { activity, EMAIL, EXPO, marketOf, REFUSED } from '../../marketingQuery/__tests__/market';
import {
  button,
  find,
  findAll,
  mount,
  settle,
  storeOf,
  textOf,
} from '../../whiteSpaceGrid/__tests__/plan.js';

const MEASURED = {
  ...EMAIL,
  actualResponses: 40,
  actualLeads: 16,
  actualQualified: 5,
  actualOpportunities: 2,
  actualWonCount: 1,
  actualWonAmount: 51000,
  actualPipeline: 40000,
  followedUpCount: 12,
  actualsAsOf: '2018-03-20',
};
const PAID = activity('EMAIL', { paidAmount: 2000 });

async function show(market = {}, properties = {}) {
  const element = mount(createElement('c-marketing-actuals', { is: MarketingActuals }), {
    model: marketOf({ tactics: [EMAIL], ...market }),
    store: storeOf(),
    ...properties,
  });
  await settle();
  return element;
}

const row = (element, name) =>
  findAll(element, 'tbody tr')
    .map(({ children }) => [...children].map(({ textContent }) => textContent))
    .find(([first]) => first === name)
    ?.slice(1);

afterEach(() => document.body.replaceChildren());

test('before and after stand side by side', async () => {
  const element = await show({ tactics: [MEASURED], read: { activities: [PAID] } });

  expect(row(element, 'Leads')).toEqual(['6.7', '16']);
  expect(row(element, 'Won revenue')).toEqual(['$203', '$51,000']);
  expect(textOf(element)).toContain('Actual as of Mar 20');
});

test('revenue for one dollar of funds and return on investment are two rows with two names', async () => {
  const element = await show({
    tactics: [MEASURED],
    read: { activities: [PAID] },
    record: { margin: 30 },
  });

  expect(row(element, 'Revenue per $1 of funds')[1]).toBe('$25.50');
  // (51,000 × 30% − 4,200) / 4,200
  expect(row(element, 'ROI at your margin')[1]).toBe('264%');
});

test('without a margin the return is named a revenue return', async () => {
  expect(row(await show({ tactics: [MEASURED] }), 'Revenue ROI (no margin known)')[1]).toBe('1,114%');
});

test('what a lead costs is of all the money, and leads that nobody called are seen', async () => {
  const element = await show({ tactics: [MEASURED] });

  expect(row(element, 'Cost per lead')).toEqual(['$631', '$263']);
  expect(row(element, 'Leads followed up')).toEqual(['–', '12 of 16']);
});

test('no lead yet is said in words', async () => {
  expect(row(await show({ tactics: [{ ...MEASURED, actualLeads: 0 }] }), 'Cost per lead')[1]).toBe(
    'no leads yet',
  );
});

test('before anything is measured the actual column is blank, not zero', async () => {
  const element = await show();

  expect(row(element, 'Leads')[1]).toBe('–');
  expect(textOf(element)).toContain('Actual figures come by themselves');
  expect(findAll(element, 'c-autosave-field')).toEqual([]);
});

test('what was left out of the plan is in neither column', async () => {
  const left = { ...EXPO, included: false, actualLeads: 99 };

  expect(row(await show({ tactics: [MEASURED, left] }), 'Leads')[1]).toBe('16');
});

test('afterwards both look through it: what was learned, then the day', async () => {
  const element = await show({ today: '2018-04-02' });
  expect(button(element, 'We looked through it').disabled).toBe(true);
  find(element, 'c-autosave-field').dispatchEvent(
    new CustomEvent('save', { detail: { name: 'verification', value: 'Call within a day.' } }),
  );
  element.model = marketOf({
    tactics: [EMAIL],
    today: '2018-04-02',
    record: { verification: 'Call within a day.' },
  });
  await settle();
  button(element, 'We looked through it').click();

  expect(element.store.save.mock.calls).toEqual([
    ['PLAN', { verification: 'Call within a day.' }],
    ['PLAN', { verifiedOn: '2018-04-02' }],
  ]);
});

test('once looked through it says when', async () => {
  const record = { verification: 'Call within a day.', verifiedOn: '2018-04-02' };

  expect(textOf(await show({ today: '2018-04-05', record }))).toContain('Looked through together on Apr 2.');
});

test('what the org refused is said', async () => {
  const element = await show(
    { today: '2018-04-02', record: { verification: 'Call.' } },
    { store: storeOf({ save: jest.fn(async () => REFUSED) }) },
  );
  button(element, 'We looked through it').click();
  await settle();

  expect(find(element, '[role="alert"]').textContent).toBe('Somebody else has changed this.');
});

test('who may only read gets no button', async () => {
  expect(findAll(await show({ today: '2018-04-02' }, { locked: true }), 'lightning-button')).toEqual([]);
});
