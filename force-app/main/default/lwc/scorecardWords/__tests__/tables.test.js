import '../../format/__tests__/shippedLabels';
import { quarterRows, sellerTable } from 'c/scorecardWords';
import { aQuarter, closed, noGoal, upcoming } from './builders';

const current = aQuarter();
const year = aQuarter({
  id: 'year',
  periodLabel: '2017',
  goalAmount: 1400700,
  attainment: 0.868,
  paceStatus: 'Just behind',
});
const rows = (...quarters) => quarterRows({ quarters, years: [year], current }).quarters;

test('a row has every metric of its quarter', () => {
  expect(rows(current)[0]).toMatchObject({
    name: 'Q4 2017',
    goal: '$380,700',
    won: '$192,941',
    ofGoal: '51%',
    result: 'Ahead',
    tone: 'green',
    lost: '$177,594',
    winRate: '62%',
    dealsWon: '49',
    averageDeal: '$3,938',
    certified: '3',
    tasks: '7 of 8',
    current: 'true',
  });
});

test('history has words and no colour, and says what was restated', () => {
  expect(rows(aQuarter({ ...closed, restatedAmount: 1200 }))[0]).toMatchObject({
    result: 'Not met',
    tone: '',
    restated: 'restated by +$1,200',
    current: null,
  });
});

test('what cannot be said is a dash, never a zero', () => {
  const bare = { ...noGoal, averageDealSize: null, certifiedCount: null, tasksDueCount: null };

  expect(rows(aQuarter({ ...bare, trailingWonCount: 0, trailingLostCount: 0 }))[0]).toMatchObject({
    goal: 'No goal set',
    ofGoal: '–',
    winRate: '–',
    averageDeal: '–',
    certified: '–',
    tasks: '–',
  });
});

test('a win rate on few deals is said as deals', () => {
  const few = { smallSample: true, trailingWonCount: 2, trailingLostCount: 1 };

  expect(rows(aQuarter(few))[0].winRate).toBe('2 of 3 won');
});

test('quarters to come and those before the partner joined are left out', () => {
  const before = aQuarter({ ...closed, ...noGoal, wonAmount: 0, wonCount: 0, lostAmount: 0 });

  expect(rows(before, current, aQuarter(upcoming))).toHaveLength(1);
});

test('the running year closes the table, in words', () => {
  const { year: row } = quarterRows({ quarters: [current], years: [year], current });

  expect(row).toMatchObject({ name: '2017', result: 'Just behind', tone: '' });
});

const seller = (changes) => ({
  id: changes.sellerName,
  period: 'period-4',
  seller: 'contact',
  goalAmount: 100000,
  wonAmount: 40000,
  openAmount: 60000,
  lostAmount: 20000,
  closedCount: 14,
  winRate: 0.64,
  smallSample: false,
  ...changes,
});

test('sellers share one axis, most won first', () => {
  const { rows: sellers } = sellerTable(
    [seller({ sellerName: 'Luis', wonAmount: 10000 }), seller({ sellerName: 'Dana' })],
    current,
  );

  expect(sellers.map(({ name }) => name)).toEqual(['Dana', 'Luis']);
  // The longest bar is 40,000 + 60,000, with a little room.
  expect(sellers.map(({ wonWidth }) => parseFloat(wonWidth).toFixed(1))).toEqual(['39.2', '9.8']);
});

test('deals that name no seller come last, under words of their own', () => {
  const { rows: sellers } = sellerTable(
    [
      seller({ seller: null, sellerName: null, wonAmount: 90000, goalAmount: null }),
      seller({ sellerName: 'Dana' }),
    ],
    current,
  );

  expect(sellers[1]).toMatchObject({ name: 'No seller named', goal: '–', goalAt: null });
});

test('a seller’s bar is said in a sentence, and few deals as deals', () => {
  const few = seller({ sellerName: 'Tom', closedCount: 3, winRate: 2 / 3, smallSample: true });

  expect(sellerTable([few], current).rows[0]).toMatchObject({
    sentence: 'Tom: goal $100,000, won $40,000, open $60,000, lost $20,000',
    winRate: '2 of 3 won',
  });
});

test('sellers of other quarters are left out, and the total is the partner’s own', () => {
  const table = sellerTable([seller({ sellerName: 'Dana', period: 'period-3' })], current);

  expect(table.rows).toEqual([]);
  expect(table.total).toMatchObject({ won: '$192,941', lost: '$177,594', winRate: '62%' });
});
