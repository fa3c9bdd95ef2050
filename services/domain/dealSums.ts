import { dayNumber } from './calendarDate.ts';
import type { DayLine } from './dayLine.ts';
import type { Deal } from './deal.ts';
import { rank, type RankedValue } from './rankedValues.ts';
import type { RegisteredDeals } from './registeredDeals.ts';
import { accumulate, book, clear, segmentSums } from './segmentSums.ts';

/** Sums of one partner's deals along the days: by close date, `created…` by creation date. */
export type DealSums = ReturnType<typeof dealColumns> & {
  readonly wonSizes: readonly RankedValue[];
  readonly cycles: readonly RankedValue[];
};

/** Deals in one pass, whatever the number of periods. The sums are good until the next partner's are asked for. */
export function prepareDealSums(
  line: DayLine,
): (deals: readonly Deal[], registered: RegisteredDeals) => DealSums {
  const columns = dealColumns(line.segments);
  const all = Object.values(columns);
  return (deals, registered) => {
    clear(all);
    const wonSizes: RankedValue[] = [];
    const cycles: RankedValue[] = [];
    for (const deal of deals) {
      const closed = dayNumber(deal.closeDate);
      const created = dayNumber(deal.createdDate);
      const segment = line.segmentOf(closed);
      if (deal.amount === null && !deal.isUnconverted) book(columns.blankAmountCount, segment, 1);
      if (!isCredit(deal)) bookCreated(columns, deal, line.segmentOf(created));
      if (deal.state === 'open') bookOpen(columns, deal, segment);
      else if (deal.state === 'lost') bookLost(columns, deal, segment);
      else {
        bookWon(columns, deal, segment, deal.ledBy ?? registered.ledBy(deal.id));
        if (isCredit(deal)) continue;
        if (deal.amount) wonSizes.push({ value: deal.amount, segment });
        if (closed < created) continue;
        cycles.push({ value: closed - created, segment });
        book(columns.cycleDays, segment, closed - created);
        book(columns.cycleCount, segment, 1);
      }
    }
    accumulate(all);
    return { ...columns, wonSizes: rank(wonSizes), cycles: rank(cycles) };
  };
}

type DealColumns = ReturnType<typeof dealColumns>;

function dealColumns(segments: number) {
  const sums = () => segmentSums(segments);
  return {
    won: sums(),
    wonCount: sums(),
    sizedWon: sums(),
    sizedWonCount: sums(),
    adjustments: sums(),
    adjustmentCount: sums(),
    partnerLedWon: sums(),
    ledByKnownWon: sums(),
    cycleDays: sums(),
    cycleCount: sums(),
    lost: sums(),
    lostCount: sums(),
    open: sums(),
    openCount: sums(),
    pipeline: sums(),
    pipelineCount: sums(),
    weightedHundredths: sums(),
    created: sums(),
    createdCount: sums(),
    createdWonCount: sums(),
    blankAmountCount: sums(),
  };
}

/** Credits and returns net against won money and are no deals: they enter no count, size or rate (metrics.md §0). */
function isCredit(deal: Deal): boolean {
  return deal.amount !== null && deal.amount < 0;
}

function bookWon(columns: DealColumns, deal: Deal, segment: number, ledBy: Deal['ledBy']): void {
  const amount = deal.amount ?? 0;
  book(columns.won, segment, amount);
  if (ledBy) book(columns.ledByKnownWon, segment, amount);
  if (ledBy === 'partner') book(columns.partnerLedWon, segment, amount);
  if (amount < 0) {
    book(columns.adjustments, segment, amount);
    book(columns.adjustmentCount, segment, 1);
    return;
  }
  book(columns.wonCount, segment, 1);
  if (amount > 0) {
    book(columns.sizedWon, segment, amount);
    book(columns.sizedWonCount, segment, 1);
  }
}

function bookLost(columns: DealColumns, deal: Deal, segment: number): void {
  if (isCredit(deal)) return;
  book(columns.lost, segment, deal.amount ?? 0);
  book(columns.lostCount, segment, 1);
}

function bookOpen(columns: DealColumns, deal: Deal, segment: number): void {
  const amount = deal.amount ?? 0;
  book(columns.open, segment, amount);
  book(columns.openCount, segment, 1);
  if (!deal.qualified) return;
  book(columns.pipeline, segment, amount);
  book(columns.pipelineCount, segment, 1);
  book(columns.weightedHundredths, segment, Math.round(amount * deal.probabilityPercent));
}

function bookCreated(columns: DealColumns, deal: Deal, segment: number): void {
  book(columns.created, segment, deal.amount ?? 0);
  book(columns.createdCount, segment, 1);
  if (deal.state === 'won') book(columns.createdWonCount, segment, 1);
}
