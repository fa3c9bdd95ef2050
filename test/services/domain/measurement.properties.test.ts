import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Deal } from '../../../services/domain/deal.ts';
import { measurePartner } from '../../../services/domain/measurePartner.ts';
import type { PartnerFacts } from '../../../services/domain/partnerFacts.ts';
import { rollUp } from '../../../services/domain/rollUp.ts';
import { contains } from '../../../services/domain/span.ts';
import type { Tally } from '../../../services/domain/tally.ts';
import { prepareTallies, tallyPartner } from '../../../services/domain/tallyPartner.ts';
import { addTallies, EMPTY_TALLY, subtractTally } from '../../../services/domain/tallySum.ts';
import { trailingFourQuarters } from '../../../services/domain/trailingFourQuarters.ts';
import { anyDay, anyDeals, anyFacts, anyPeriod } from './arbitraryFacts.ts';
import { CALENDAR, contextAt, factsOf } from './facts.ts';
import './propertySeed.ts';

/** Null is a fine answer; NaN, infinity and minus zero are none. */
function isSound(value: unknown): boolean {
  return typeof value !== 'number' || (Number.isFinite(value) && !Object.is(value, -0));
}

describe('whatever the facts', () => {
  test('no figure is NaN, infinite or minus zero', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, asOf) => {
        const unsound = measurePartner(facts, CALENDAR, contextAt(asOf)).flatMap((performance) =>
          Object.entries({ ...performance, ...performance.tally }).filter(([, value]) => !isSound(value)),
        );
        expect(unsound).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('every member of a tally is a whole number', () => {
    fc.assert(
      fc.property(anyFacts, anyPeriod, anyDay, (facts, period, asOf) => {
        const { tally } = tallyPartner(facts, period, contextAt(asOf));
        expect(Object.values(tally).every(Number.isSafeInteger)).toBe(true);
      }),
    );
  });

  test('their order does not matter', () => {
    fc.assert(
      fc.property(anyFacts, anyPeriod, anyDay, (facts, period, asOf) => {
        const reversed: PartnerFacts = {
          ...facts,
          deals: facts.deals.toReversed(),
          registrations: facts.registrations.toReversed(),
          goals: facts.goals.toReversed(),
        };
        const context = contextAt(asOf);
        expect(tallyPartner(reversed, period, context)).toEqual(tallyPartner(facts, period, context));
      }),
    );
  });

  test('measuring many periods at once says the same as one by one', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, asOf) => {
        const context = contextAt(asOf);
        const alone = CALENDAR.map((period) => tallyPartner(facts, period, context));
        expect(prepareTallies(CALENDAR, context)(facts)).toEqual(alone);
      }),
      { numRuns: 20 },
    );
  });

  test('a partner leaves nothing behind for the next one', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, anyPeriod, anyDay, (first, second, period, asOf) => {
        const context = contextAt(asOf);
        const tallies = prepareTallies([period], context);
        tallies(first);
        expect(tallies(second)).toEqual([tallyPartner(second, period, context)]);
      }),
    );
  });
});

describe('sums along the days', () => {
  const sum = (deals: readonly Deal[]) => deals.reduce((total, deal) => total + (deal.amount ?? 0), 0);

  test('say the same as picking the deals one by one', () => {
    fc.assert(
      fc.property(anyDeals, anyPeriod, anyDay, (deals, period, asOf) => {
        const { tally } = tallyPartner(factsOf({ deals }), period, contextAt(asOf));
        const window = trailingFourQuarters(period, asOf, CALENDAR);
        const closing = deals.filter((deal) => contains(period, deal.closeDate));
        const open = deals.filter((deal) => deal.state === 'open');
        const noCredit = (deal: Deal) => (deal.amount ?? 0) >= 0;
        expect(tally).toMatchObject({
          won: sum(closing.filter((deal) => deal.state === 'won')),
          wonCount: closing.filter((deal) => deal.state === 'won' && noCredit(deal)).length,
          openPipeline: sum(
            closing.filter((deal) => deal.state === 'open' && deal.qualified && deal.closeDate >= asOf),
          ),
          overdue: sum(open.filter((deal) => deal.closeDate < asOf && deal.closeDate <= period.end)),
          trailingLost: sum(
            deals.filter(
              (deal) => deal.state === 'lost' && noCredit(deal) && contains(window, deal.closeDate),
            ),
          ),
          createdCount: deals.filter((deal) => noCredit(deal) && contains(period, deal.createdDate)).length,
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('tallies', () => {
  const anyTally: fc.Arbitrary<Tally> = fc
    .tuple(anyFacts, anyPeriod, anyDay)
    .map(([facts, period, asOf]) => tallyPartner(facts, period, contextAt(asOf)).tally);

  test('taken out of a sum leave what was there before', () => {
    fc.assert(
      fc.property(anyTally, anyTally, (one, other) => {
        expect(subtractTally(addTallies([one, other]), other)).toEqual(one);
      }),
    );
  });

  test('of nobody add up to the empty one', () => {
    expect(addTallies([])).toEqual(EMPTY_TALLY);
  });

  test('have no member that sums forget', () => {
    fc.assert(
      fc.property(anyTally, (tally) => {
        expect(addTallies([tally])).toEqual(tally);
      }),
    );
  });
});

describe('a roll-up', () => {
  test('of sets of partners is the sum of its parts', () => {
    fc.assert(
      fc.property(fc.array(anyFacts, { maxLength: 6 }), anyPeriod, anyDay, (all, period, asOf) => {
        const tallies = all.map((facts) => tallyPartner(facts, period, contextAt(asOf)).tally);
        const parts = [addTallies(tallies.slice(0, 2)), addTallies(tallies.slice(2))];
        expect(addTallies(parts)).toEqual(addTallies(tallies));
      }),
      { numRuns: 50 },
    );
  });

  test('counts the same deals when one moves from a partner to another', () => {
    fc.assert(
      fc.property(anyDeals, anyDeals, anyPeriod, anyDay, (ours, theirs, period, asOf) => {
        const [moved, ...kept] = ours;
        fc.pre(moved !== undefined);
        const context = contextAt(asOf);
        const rolledUp = (...partners: Deal[][]) =>
          rollUp(
            partners.map((deals) => tallyPartner(factsOf({ deals }), period, context).tally),
            period,
            context,
          );
        expect(rolledUp(kept, [...theirs, moved])).toEqual(rolledUp(ours, theirs));
      }),
    );
  });

  test('of one partner has that partner’s ratios', () => {
    fc.assert(
      fc.property(anyFacts, anyPeriod, anyDay, (facts, period, asOf) => {
        const context = contextAt(asOf);
        const performance = measurePartner(facts, [period], context)[0]!;
        expect(rollUp([performance.tally], period, context)).toEqual({
          ...performance,
          goalBasis: performance.goal === null ? null : { source: 'rollUp', goalIds: [], version: null },
          medianDealSize: null,
          largestDealShare: null,
          medianCycleDays: null,
          medianDecisionHours: null,
        });
      }),
    );
  });
});
