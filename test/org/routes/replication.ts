import type { Org } from '../org.ts';
import { OrgError } from '../orgError.ts';
import { hiddenRows } from '../query/findRows.ts';
import type { OrgReply, OrgRequest, Route } from '../route.ts';
import type { NumericColumn } from '../store/columns/column.ts';
import { datetimeToText, textToDatetime } from '../store/stored.ts';
import { IN_BIN, LIVE } from '../store/table.ts';
import { fieldOf } from '../schema/schema.ts';
import { requireObject } from '../write/createRecords.ts';

type Params = Record<string, string>;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** How far back the deletion log reaches. */
const OLDEST = 30 * DAY;
/** What changes still in flight may hold back. */
const SETTLING = 5 * MINUTE;

export const replicationRoutes: Route[] = [
  { method: 'GET', pattern: '/sobjects/:object/updated', handle: updated },
  { method: 'GET', pattern: '/sobjects/:object/deleted', handle: deleted },
];

function updated(request: OrgRequest, org: Org, { object = '' }: Params): OrgReply {
  const definition = requireObject(org, object);
  const { from, to, covered } = readWindow(request, org);
  const table = org.store.tableOf(definition);
  const stamps = table.column(fieldOf(definition, 'SystemModstamp')!) as NumericColumn;
  const isHidden = hiddenRows(org, table);
  const isSeen = org.rights?.rowsSeen(definition) ?? null;
  const ids: string[] = [];
  for (let row = 1; row <= table.last; row++) {
    if (isSeen?.(row) === false) continue;
    const stamp = stamps.numberAt(row);
    const isThere = table.stateOf(row) === LIVE && !isHidden?.(row);
    if (isThere && stamp >= from && stamp <= to) ids.push(table.idOf(row));
  }
  return { status: 200, json: { ids, latestDateCovered: datetimeToText(covered) } };
}

function deleted(request: OrgRequest, org: Org, { object = '' }: Params): OrgReply {
  const definition = requireObject(org, object);
  const { from, to, covered } = readWindow(request, org);
  const table = org.store.tableOf(definition);
  const isSeen = org.rights?.rowsSeen(definition) ?? null;
  const deletedRecords = table.deletions
    .filter(({ at, row }) => at >= from && at <= to && table.stateOf(row) >= IN_BIN)
    .filter(({ row }) => isSeen === null || isSeen(row))
    .map(({ at, row }) => ({ id: table.idOf(row), deletedDate: datetimeToText(at) }));
  const earliest = org.clock.now().getTime() - OLDEST;
  return {
    status: 200,
    json: {
      deletedRecords,
      earliestDateAvailable: datetimeToText(earliest - (earliest % MINUTE)),
      latestDateCovered: datetimeToText(covered),
    },
  };
}

/** Seconds are cut off; the window lies within the last 30 days and spans a minute or more. */
function readWindow(request: OrgRequest, org: Org): { from: number; to: number; covered: number } {
  const now = org.clock.now().getTime();
  const from = readMinute(request, 'start');
  const to = readMinute(request, 'end');
  if (from < now - OLDEST) {
    throw new OrgError(400, 'INVALID_REPLICATION_DATE', 'startDate before org replication enabled date');
  }
  if (to - from < MINUTE) {
    throw new OrgError(
      400,
      'INVALID_REPLICATION_DATE',
      'endDate must be at least one minute greater than startDate',
    );
  }
  if (from > now) {
    throw new OrgError(400, 'INVALID_REPLICATION_DATE', 'startDate cannot be in the future');
  }
  const settled = now - SETTLING;
  return { from, to, covered: Math.min(to, settled - (settled % MINUTE)) };
}

function readMinute(request: OrgRequest, name: string): number {
  // A plus that was not encoded arrives as a space.
  const text = (request.query.get(name) ?? '').replace(/ (?=\d{2}:?\d{2}$)/, '+');
  const moment = textToDatetime(text);
  if (moment === null) {
    throw new OrgError(400, 'INVALID_REPLICATION_DATE', `${name} is not a valid date: '${text}'`);
  }
  return moment - (moment % MINUTE);
}
