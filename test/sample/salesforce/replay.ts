import type { Connection } from 'jsforce';
import { addDays, type CalendarDate } from '../../../services/domain/calendarDate.ts';
import type { Change } from '../rules/change.ts';
import { changesOn } from '../rules/changesBetween.ts';
import type { DatedKind } from '../rules/organisation.ts';
import { PLACES } from './places.ts';
import { sampleInOrg, type SampleInOrg } from './sampleInOrg.ts';
import { toSalesforce } from './toSalesforce.ts';
import { createRecords, mustBeTaken, upsertRecords } from './writeRecords.ts';

/** Deals come before their registrations, reviews before their commitments. */
const ORDER: readonly DatedKind[] = [
  'goals',
  'furtherGoals',
  'opportunities',
  'registrations',
  'reviews',
  'commitments',
  'certifications',
  'requiredTasks',
  'activities',
];

/**
 * Moves an org that holds the sample as of `from` on to `to`, day by day: sets the org's clock to the noon of the day
 * and makes only that day's changes. `onDay` hears when a day is done.
 */
export async function replay(
  connection: Connection,
  setClock: (moment: Date) => void | Promise<void>,
  from: CalendarDate,
  to: CalendarDate,
  onDay: (day: CalendarDate, changes: readonly Change[]) => void | Promise<void> = () => {},
): Promise<void> {
  const org = await sampleInOrg(connection);
  for (const kind of ['users', 'accounts', 'contacts', 'periods'] as const) await org.load(kind);
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    await setClock(noon(day));
    const changes = changesOn(day);
    for (const kind of ORDER) {
      const ofKind = changes.filter((change) => change.kind === kind);
      if (ofKind.length > 0) await make(connection, org, kind, ofKind);
    }
    await onDay(day, changes);
  }
}

export function noon(day: CalendarDate): Date {
  return new Date(`${day}T12:00:00Z`);
}

async function make(
  connection: Connection,
  org: SampleInOrg,
  kind: DatedKind,
  changes: readonly Change[],
): Promise<void> {
  await loadParents(org, changes);
  const { object, keyField } = PLACES[kind];
  const whole = byKey(changes);
  const records = [...whole].map(([key, fields]) => toSalesforce(kind, key, fields, org));
  // A task has no external id; nobody changes one later.
  const written =
    kind === 'activities'
      ? await createRecords(connection, object, records)
      : await upsertRecords(connection, object, keyField, records);
  mustBeTaken(object, written);
  [...whole.keys()].forEach((key, index) => org.remember(kind, key, written.ids[index]!));
}

/** What happens to one record on one day is one write. */
function byKey(changes: readonly Change[]): Map<string, Change['fields']> {
  const whole = new Map<string, Change['fields']>();
  for (const { key, fields } of changes) whole.set(key, { ...whole.get(key), ...fields });
  return whole;
}

/** Ids of the deals and reviews that the changes point at and that this replay has not written itself. */
async function loadParents(org: SampleInOrg, changes: readonly Change[]): Promise<void> {
  const named = (kind: 'opportunities' | 'reviews', property: 'opportunity' | 'approvedFor' | 'review') =>
    changes
      .map(({ fields }) => (fields as Record<string, unknown>)[property])
      .filter((key): key is string => typeof key === 'string' && !org.has(kind, key));
  for (const [kind, property] of [
    ['opportunities', 'opportunity'],
    ['opportunities', 'approvedFor'],
    ['reviews', 'review'],
  ] as const) {
    const keys = named(kind, property);
    if (keys.length > 0) await org.load(kind, keys);
  }
}
