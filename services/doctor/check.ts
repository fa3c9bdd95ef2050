import type { Told } from '../salesforce/inspection.ts';
import type { Facts, OrgFacts } from './facts.ts';
import { problem, unknown, type Verdict } from './finding.ts';
import { PERMISSION_SETS } from './names.ts';

/** One thing that has to be right, looked at in facts alone. */
export type Check = (facts: Facts) => Verdict;

export const WITH_ADMIN = 'Run it again with --org and the alias of an administrator.';

/** A check of what the org told; without an org nobody can say. */
export function inOrg(look: (org: OrgFacts, facts: Facts) => Verdict): Check {
  return (facts) =>
    facts.org === null
      ? unknown('Nobody is signed in to the org.', 'Do what the check login says first.')
      : look(facts.org, facts);
}

/** Goes on with an answer, or says why there is none. */
export function given<Value>(
  answer: Told<Value>,
  look: (value: Value) => Verdict,
  next: string = WITH_ADMIN,
): Verdict {
  return answer.known ? look(answer.value) : unknown(`The org did not tell: ${answer.because}`, next);
}

/** A problem where it was looked at by somebody who sees all of the set-up; else that may be why it was not found. */
export function missing(org: OrgFacts, says: string, next: string): Verdict {
  if (org.seesSetUp) return problem(says, next);
  return unknown(`${says} It may only be hidden from ${org.lookerName ?? 'this user'}.`, WITH_ADMIN);
}

/** Without its permission set the service sees nothing, and whatever depends on that need not be told again. */
export function isServiceAssigned({ serviceSets }: OrgFacts): boolean {
  return !serviceSets.known || serviceSets.value.some(({ name }) => name === PERMISSION_SETS.service);
}

export const NOT_ASSIGNED = unknown(
  'The service may do nothing before Cadence Integration is assigned.',
  'Do what the check service-permissions says first.',
);

/** "A, B and C", the first few of many. */
export function listed(names: readonly string[], most = 4): string {
  const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}
