import type { RegistrationStatus } from '../domain/dealRegistration.ts';
import type { OpportunityMapping, RegistrationMapping } from '../fieldMapping.ts';
import { registrationText } from '../mirror/registrationText.ts';
import { identifier, identifiers, soql } from '../salesforce/soql.ts';
import { columns } from './columns.ts';
import { dayIn, momentIn } from './dayIn.ts';
import { gone, leaderWords, type FactSource } from './dealSource.ts';
import type { DayOf } from './zonedDay.ts';

/** Deal registrations, in whichever object the mapping says they are kept. */
export function registrationSource(
  mapping: RegistrationMapping,
  deals: OpportunityMapping,
  dayOf: DayOf,
): FactSource {
  const selected = columns();
  const id = selected.of('Id');
  const deleted = selected.of('IsDeleted');
  const partner = selected.of(mapping.partner);
  const deal = selected.of(mapping.deal);
  const status = selected.of(mapping.status);
  const submitted = selected.of(mapping.submittedAt);
  const decided = selected.of(mapping.decidedAt);
  const protectedUntil = selected.of(mapping.protectedUntil);
  const led = selected.of(mapping.ledBy);
  const statuses = statusWords(mapping);
  const leads = leaderWords(deals);
  const list = identifiers(selected.names);
  const object = identifier(mapping.object);

  return {
    object: mapping.object,
    all: soql`SELECT ${list} FROM ${object} WHERE ${identifier(mapping.partner)} != null`,
    changedSince: (moment) => soql`SELECT ${list} FROM ${object} WHERE SystemModstamp >= ${moment}`,
    read(row) {
      const registrationId = row.text(id);
      const partnerId = row.text(partner);
      const known = statuses.get(row.text(status));
      const submittedAt = momentIn(row.text(submitted));
      const usable = known !== undefined && submittedAt !== null && partnerId !== '';
      if (row.flag(deleted) || !usable) return gone(registrationId);
      const text = registrationText({
        id: registrationId,
        partnerId,
        dealId: deal < 0 ? null : row.text(deal) || null,
        status: known,
        submittedAt,
        decidedAt: momentIn(row.text(decided)),
        protectedUntil: protectedUntil < 0 ? null : dayIn(row.text(protectedUntil), dayOf),
        ledBy: led < 0 ? null : (leads.get(row.text(led)) ?? null),
      });
      return { id: registrationId, partnerId, text };
    },
  };
}

function statusWords({ statusWords: words }: RegistrationMapping): ReadonlyMap<string, RegistrationStatus> {
  const statuses = Object.keys(words) as RegistrationStatus[];
  return new Map(statuses.flatMap((status) => words[status].map((word) => [word, status] as const)));
}
