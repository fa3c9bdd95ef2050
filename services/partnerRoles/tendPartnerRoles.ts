import type { Logger } from 'pino';
import { collectFailures } from '../accountPlans/failures.ts';
import type { Watermark } from '../accountPlans/watermark.ts';
import { Rejected } from '../errors.ts';
import type { SalesforceClient } from '../salesforce/client.ts';
import { partnerRole } from '../salesforce/records/partnerRole.ts';
import { WAITING_ROLES, waitingRole, type WaitingRole } from '../salesforce/sources/roleWork.ts';
import { readAssignments } from './assignments.ts';
import { endRole, giveRole } from './giveRole.ts';

export interface RoleDeps {
  readonly salesforce: SalesforceClient;
  /** Whether this installation assigns permission sets; where it does not, people do. */
  readonly assigns: boolean;
  readonly since: Pick<Watermark, 'rest'>;
  readonly log: Logger;
}

/** What was done, as counts of roles. */
export interface RoleTending {
  readonly status: 'nothing to do' | 'done' | 'done with failures';
  readonly given: number;
  readonly ended: number;
  readonly refused: number;
  readonly apiCalls: number;
  /** A sentence for each record that the org did not take. */
  readonly failures: readonly string[];
}

/**
 * Puts roles into effect and ends them. What is assigned decides, and the record follows it: wherever this is
 * interrupted, the next time finds what is assigned already, and writes the rest.
 * @throws Rejected when the user of the service may not assign permission sets
 */
export async function tendPartnerRoles({ salesforce, assigns, since, log }: RoleDeps): Promise<RoleTending> {
  const callsBefore = salesforce.usage().calls;
  const waiting = assigns ? (await salesforce.query(WAITING_ROLES)).map((row) => waitingRole.read(row)) : [];
  const failures = collectFailures('tend partner roles');
  const counts = { given: 0, ended: 0, refused: 0 };
  if (waiting.length > 0) {
    const records = await carriedOut(salesforce, waiting, counts).catch(async (error: unknown) => {
      // What the user may not do now, it may not do a minute later.
      if (error instanceof Rejected) await since.rest();
      throw error;
    });
    failures.note(partnerRole.object, await salesforce.upsert(partnerRole.object, 'Id', records));
    await failures.record(salesforce);
    if (failures.sentences.length > 0) await since.rest();
  }
  const report: RoleTending = {
    ...counts,
    status:
      failures.sentences.length > 0 ? 'done with failures' : waiting.length > 0 ? 'done' : 'nothing to do',
    apiCalls: salesforce.usage().calls - callsBefore,
    failures: failures.sentences,
  };
  log.info({ ...report, failures: failures.sentences.length }, 'Partner roles tended');
  return report;
}

/** @returns the records as they stand afterwards */
async function carriedOut(
  salesforce: SalesforceClient,
  waiting: readonly WaitingRole[],
  counts: { given: number; ended: number; refused: number },
) {
  const assignments = await readAssignments(
    salesforce,
    waiting.map(({ contactId }) => contactId),
  );
  const records = [];
  for (const role of waiting) {
    if (role.state === 'ending') {
      await endRole(salesforce, assignments, role);
      records.push(over(role, { state: 'ended' }));
      counts.ended += 1;
      continue;
    }
    const refusedBecause = await giveRole(salesforce, assignments, role);
    if (refusedBecause === null) {
      const given = {
        state: 'inEffect',
        inEffectSince: salesforce.answeredAt(),
        refusedBecause: null,
      } as const;
      records.push({ Id: role.id, ...partnerRole.write(given) });
      counts.given += 1;
    } else {
      records.push(over(role, { state: 'refused', refusedBecause }));
      counts.refused += 1;
    }
  }
  return records;
}

/** Who asks for it again asks for a new agreement. */
function over({ id }: WaitingRole, fields: { state: 'ended' | 'refused'; refusedBecause?: string }) {
  const nobody = { agreedById: null, agreedByName: null, agreedAt: null };
  return { Id: id, ...partnerRole.write({ ...nobody, ...fields }) };
}
