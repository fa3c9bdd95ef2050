import { addDays, type CalendarDate } from '../../../services/domain/calendarDate.ts';
import { agreements } from './agreements.ts';
import type { Change } from './change.ts';
import { once } from './once.ts';
import { ownerOf } from './ownerOf.ts';
import type { Commitment, Review } from './organisation.ts';
import { allReviews } from './reviews.ts';

const SUBJECTS = {
  Partner: [
    'Give every overdue deal a new close date',
    'Register five new deals',
    'Bring two customers to a product demonstration',
  ],
  Vendor: [
    'Train the sales team on GTX Pro',
    'Go through the open pipeline together every second week',
    'Lend a demonstration system',
  ],
} as const;
/** So that in the middle of a quarter the vendor's are settled and the partner's still open. */
const DAYS_TO_DO_IT = { Partner: 49, Vendor: 28 } as const;

export function commitmentsAsOf(day: CalendarDate): Commitment[] {
  return allCommitments()
    .filter(({ madeOn }) => madeOn <= day)
    .map(({ whenMade, settledOn, whenSettled }) =>
      settledOn <= day ? { ...whenMade, ...whenSettled } : whenMade,
    );
}

export function commitmentChanges(): Change[] {
  return allCommitments().flatMap(({ madeOn, whenMade, settledOn, whenSettled }) => [
    { day: madeOn, what: 'a commitment is made', kind: 'commitments', key: whenMade.key, fields: whenMade },
    {
      day: settledOn,
      what: whenSettled.status === 'Done' ? 'a commitment is kept' : 'a commitment slips',
      kind: 'commitments',
      key: whenMade.key,
      fields: whenSettled,
    },
  ]);
}

export interface MadeAndSettled {
  readonly madeOn: CalendarDate;
  readonly whenMade: Commitment;
  readonly settledOn: CalendarDate;
  readonly whenSettled: Pick<Commitment, 'status' | 'doneOn'>;
}

const allCommitments = once((): MadeAndSettled[] => [...inReviews(), ...agreements()]);

/** One for each side of each review, in turn from the lists above; every fourth slips. */
function inReviews(): MadeAndSettled[] {
  return allReviews().flatMap((review, index) => [
    commitment(review, index, 'Partner'),
    commitment(review, index, 'Vendor'),
  ]);
}

function commitment(review: Review, index: number, side: Commitment['side']): MadeAndSettled {
  const dueOn = addDays(review.heldOn, DAYS_TO_DO_IT[side]);
  const turn = index + Math.floor(index / 4);
  return {
    madeOn: review.heldOn,
    whenMade: {
      key: `${review.key}:${side}`,
      partner: review.partner,
      review: review.key,
      side,
      owner: ownerOf(review.partner, side),
      subject: SUBJECTS[side][turn % 3]!,
      dueOn,
      status: 'Open',
      doneOn: null,
    },
    settledOn: dueOn,
    whenSettled: turn % 4 === 3 ? { status: 'Slipped', doneOn: null } : { status: 'Done', doneOn: dueOn },
  };
}
