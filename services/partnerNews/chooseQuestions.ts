import { addDays, type CalendarDate } from '../domain/calendarDate.ts';
import type { Cents } from '../domain/money.ts';

/** Something that a partner could be asked about. */
export interface Candidate {
  readonly kind: 'dealOn' | 'promiseDone';
  readonly about: 'registrationId' | 'plannedOpportunityId' | 'actionId';
  readonly aboutId: string;
  readonly partnerId: string;
  readonly subject: string | null;
  readonly amount: Cents | null;
  /** Since when nobody has said anything. */
  readonly waitingSince: CalendarDate;
}

export interface Asked {
  readonly partnerId: string;
  readonly aboutId: string | null;
  readonly askFrom: CalendarDate;
  readonly isOpen: boolean;
}

export interface Manners {
  /** Questions that a partner has open at once; 0 = none is asked. */
  readonly atOnce: number;
  /** The same is not asked again within these. */
  readonly notAgainWithinDays: number;
}

/** Little and often: for each partner what has waited longest, as long as there is room, and nothing again too soon. */
export function chooseQuestions(
  candidates: readonly Candidate[],
  asked: readonly Asked[],
  today: CalendarDate,
  { atOnce, notAgainWithinDays }: Manners,
): Candidate[] {
  const tooSoon = addDays(today, -notAgainWithinDays);
  const recent = new Set(
    asked.filter(({ isOpen, askFrom }) => isOpen || askFrom > tooSoon).map(({ aboutId }) => aboutId),
  );
  const open = new Map<string, number>();
  for (const { partnerId, isOpen } of asked) if (isOpen) open.set(partnerId, (open.get(partnerId) ?? 0) + 1);
  return candidates
    .filter(({ aboutId }) => !recent.has(aboutId))
    .sort((a, b) => compare(a.waitingSince, b.waitingSince) || compare(a.aboutId, b.aboutId))
    .filter(({ partnerId }) => {
      const taken = open.get(partnerId) ?? 0;
      open.set(partnerId, taken + 1);
      return taken < atOnce;
    });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
