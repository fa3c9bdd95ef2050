import { addDays, type CalendarDate } from '../../../services/domain/calendarDate.ts';
import type { Change } from './change.ts';
import { teamRows } from './crmSalesOpportunities.ts';
import { keyOf } from './keys.ts';
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
    .map(({ whenMade, whenSettled }) => (whenMade.dueOn <= day ? { ...whenMade, ...whenSettled } : whenMade));
}

export function commitmentChanges(): Change[] {
  return allCommitments().flatMap(({ madeOn, whenMade, whenSettled }) => [
    { day: madeOn, what: 'a commitment is made', kind: 'commitments', key: whenMade.key, fields: whenMade },
    {
      day: whenMade.dueOn,
      what: whenSettled.status === 'Done' ? 'a commitment is kept' : 'a commitment slips',
      kind: 'commitments',
      key: whenMade.key,
      fields: whenSettled,
    },
  ]);
}

interface MadeAndSettled {
  madeOn: CalendarDate;
  whenMade: Commitment;
  whenSettled: Pick<Commitment, 'status' | 'doneOn'>;
}

/** One for each side of each review, in turn from the lists above; every fourth slips. */
function allCommitments(): MadeAndSettled[] {
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
      owner: ownerOf(review, side),
      subject: SUBJECTS[side][turn % 3]!,
      dueOn,
      status: 'Open',
      doneOn: null,
    },
    whenSettled: turn % 4 === 3 ? { status: 'Slipped', doneOn: null } : { status: 'Done', doneOn: dueOn },
  };
}

function ownerOf(review: Review, side: Commitment['side']): string {
  const team = teamRows().find(({ salesAgent }) => keyOf.partner(salesAgent) === review.partner)!;
  return side === 'Partner' ? keyOf.partnerUser(team.salesAgent) : keyOf.manager(team.manager);
}
