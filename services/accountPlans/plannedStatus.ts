import type { Cents } from '../domain/money.ts';
import type { PlannedRegistration } from '../salesforce/sources/planWork.ts';

export interface PlannedChange {
  readonly plannedId: string;
  readonly status: NonNullable<PlannedRegistration['plannedStatus']>;
  readonly registrationId: string;
  readonly wonAmount: Cents | null;
}

type Followed = 'planned' | 'registered' | 'won' | 'lost';

/** The one that says most, of several registrations of one planned deal. */
const RANK: readonly Followed[] = ['won', 'registered', 'lost', 'planned'];

/**
 * How planned deals stand by what became of their registrations; those that stand so already are left out. What
 * people dropped or found not to fit stays so, unless it was won after all.
 */
export function plannedChanges(registrations: readonly PlannedRegistration[]): PlannedChange[] {
  const best = new Map<string, { registration: PlannedRegistration; status: Followed }>();
  for (const registration of registrations) {
    const { plannedId } = registration;
    if (plannedId === null) continue;
    const status = statusBy(registration);
    const known = best.get(plannedId);
    if (known === undefined || RANK.indexOf(status) < RANK.indexOf(known.status))
      best.set(plannedId, { registration, status });
  }
  return [...best.values()].flatMap(({ registration, status }) => changeOf(registration, status) ?? []);
}

/** A registration that runs out while its deal is being worked on is still on its way. */
function statusBy({ status, dealId, dealIsClosed, dealIsWon }: PlannedRegistration): Followed {
  if (dealIsWon === true) return 'won';
  if (dealIsClosed === true) return 'lost';
  if (status === 'pending' || status === 'approved') return 'registered';
  return status === 'expired' && dealId !== null ? 'registered' : 'planned';
}

function changeOf(registration: PlannedRegistration, status: Followed): PlannedChange | null {
  const { plannedId, plannedStatus, plannedRegistrationId, plannedWonAmount, dealAmount } = registration;
  const isTheirs = plannedStatus === 'notAFit' || plannedStatus === 'dropped';
  if (plannedId === null || plannedStatus === null || (isTheirs && status !== 'won')) return null;
  const wonAmount = status === 'won' ? dealAmount : null;
  const stands =
    plannedStatus === status && plannedRegistrationId === registration.id && plannedWonAmount === wonAmount;
  return stands ? null : { plannedId, status, registrationId: registration.id, wonAmount };
}
