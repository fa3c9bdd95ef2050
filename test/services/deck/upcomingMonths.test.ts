import { expect, test } from '@jest/globals';
import { paceChart } from '../../../services/deck/slides/paceChart.ts';
import { upcomingMonths } from '../../../services/deck/upcomingMonths.ts';
import { deckFormats } from '../../../services/deck/format/deckFormats.ts';
import { qbrReview } from '../../support/qbrReview.ts';

const data = qbrReview({ goals: { '2017-Q4': 92_000 } });
const measured = data.months.slice(0, 11);
const calendar = data.months.map(({ period }) => period);
const deal = {
  ...{ id: '1', name: 'A', customer: null, seller: null, stage: 'B', nextStep: null },
  ...{ amount: 1_000_000 as never, closeDate: '2017-12-10' as never, probabilityPercent: 40 },
};
const deals = [
  { ...deal, state: 'open' as const, qualified: true },
  { ...deal, state: 'open' as const, qualified: false },
  { ...deal, state: 'won' as const, qualified: true },
];
const upcoming = upcomingMonths(data.year!.period, measured, data.quarters, deals, calendar);

test('A month that has not begun has its days’ share of its quarter’s goal', () => {
  expect(upcoming.map(({ period, goal }) => [period.label, goal])).toEqual([['2017-12', 3_100_000]]);
});

test('A month that has not begun expects its qualified open deals by probability', () => {
  expect(upcoming[0]!.weightedOpen).toBe(400_000);
});

test('The pace line reaches the end of the year although the last months are not measured', () => {
  const { spec } = paceChart({
    data: { ...data, months: measured, upcomingMonths: upcoming },
    formats: deckFormats('en-US', 'USD'),
  });
  expect([spec.categories.at(-1), spec.lines[0]!.values.at(-1)]).toEqual(['Dec', 92_000]);
});
