import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import MarketingFacts from 'c/marketingFacts';
import { activity, EMAIL, EXPO, FUND, marketOf } from '../../marketingQuery/__tests__/market';
import { findAll, mount, settle } from '../../whiteSpaceGrid/__tests__/plan.js';

async function show(market = {}, properties = {}) {
  const element = mount(createElement('c-marketing-facts', { is: MarketingFacts }), {
    model: marketOf(market),
    ...properties,
  });
  await settle();
  return Object.fromEntries(
    findAll(element, 'dl > div').map(({ children }) => {
      const [label, value, note] = [...children].map(({ textContent }) => textContent);
      return [label, [value, note]];
    }),
  );
}

const MARGIN = { margin: 30 };

afterEach(() => document.body.replaceChildren());

test('the cost says of how many tactics, and who pays how much', async () => {
  expect((await show())['Plan cost']).toEqual(['$12,200', '2 tactics, half each side']);
});

test('a share that is not half is a percentage, of what is included alone', async () => {
  const facts = await show({
    tactics: [
      { ...EMAIL, vendorShare: 25 },
      { ...EXPO, included: false },
    ],
  });

  expect(facts['Plan cost']).toEqual(['$4,200', '1 tactic, 25% from funds']);
});

test('the funds are held against what is left', async () => {
  expect((await show())['Funds to ask for']).toEqual(['$6,100', 'of $18,500 left; $12,400 stays']);
});

test('what was asked for counts as it was asked, whatever the tactic costs since', async () => {
  const facts = await show({
    tactics: [{ ...EMAIL, cost: 9000 }],
    read: { activities: [activity('EMAIL', { askedAmount: 2100 })] },
  });

  expect(facts['Funds asked for']).toEqual(['$2,100', 'of $18,500 left; $16,400 stays']);
});

test('more than is left says how much too much', async () => {
  const facts = await show({ read: { funds: [{ ...FUND, availableAmount: 5000 }] } });

  expect(facts['Funds to ask for'][1]).toBe('of $5,000 left: $1,100 too much');
});

test('the won revenue is of the chosen case, with the deals it rests on', async () => {
  const facts = await show({}, { chosenCase: 'Best' });

  // 1,850 × 3% and 420 × 25% answers
  expect(facts['Won revenue, best']).toEqual(['$68K', '1.3 deals at $52,000']);
});

test('without a deal size nothing is claimed, and it says what is missing', async () => {
  const facts = await show({ record: { averageDealSize: null } });

  expect(facts['Won revenue, bleak']).toEqual(['–', 'Say what a deal is worth under “Change rates”']);
  expect(facts['Back for each $1, bleak'][0]).toBe('–');
});

test('what comes back is a forecast at the margin, and the actual figure is named beside it', async () => {
  expect((await show({ record: MARGIN }, { chosenCase: 'Best' }))['Back for each $1, best'][1]).toMatch(
    /^Forecast; best case \$1\.6\d\. Actual from April\.$/,
  );
});

test('without a margin it says that revenue itself is counted', async () => {
  expect((await show())['Back for each $1, bleak'][1]).toContain('Forecast of revenue, no margin known;');
});

test('what was measured is told beside the forecast', async () => {
  const tactics = [{ ...EMAIL, actualWonAmount: 42000 }];

  expect((await show({ tactics, record: MARGIN }))['Back for each $1, bleak'][1]).toContain(
    'Actual so far $3.00.',
  );
});
