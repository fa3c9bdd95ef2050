import { plainRecords } from 'c/scorecardQuery';

/** The service stamps these by itself, which is nobody being here. */
const STAMPED = new Set(['customer', 'list', 'version']);

/**
 * The newest change of somebody else in an answer to PLAN_PULSE or in the records of a store.
 * @param {Record<string, any[]>} records by kind, plain
 * @param {string} me id of the reader
 * @returns {{ at: string, byPeople: { at: string, name: string | null } | null } | null}
 */
export function othersChange(records, me) {
  const changes = Object.entries(records).flatMap(([kind, all]) =>
    all
      .filter(({ lastModifiedDate, lastModifiedById }) => lastModifiedDate && lastModifiedById !== me)
      .map(({ lastModifiedDate: at, lastModifiedByRecord: by }) => ({ kind, at, name: by?.name ?? null })),
  );
  const newest = newestOf(changes);
  if (!newest) return null;
  const person = newestOf(changes.filter(({ kind }) => !STAMPED.has(kind)));
  return { at: newest.at, byPeople: person && { at: person.at, name: person.name } };
}

/**
 * An answer to PLAN_PULSE as records by kind.
 * @param {any} data
 */
export function pulseRecords(data) {
  return Object.fromEntries(
    Object.entries(data?.uiapi?.query ?? {}).map(([kind, connection]) => [kind, plainRecords(connection)]),
  );
}

function newestOf(changes) {
  return changes.reduce((newest, each) => (!newest || each.at > newest.at ? each : newest), null);
}
