import { byPlace, byStart, folded } from './fold.js';
import { valueOf } from './lines.js';

/**
 * @typedef {import('./types.js').Version} Version
 * @typedef {import('./types.js').Change} Change
 */

/** What people read of a line and of an initiative besides its name and value. */
const LINE_DETAILS = ['side', 'rumba'];
const INITIATIVE_DETAILS = [
  'segment',
  'tactic',
  'listSize',
  'expectedResponse',
  'cost',
  'vendorShare',
  'contribution',
  'contributesTo',
  'startsOn',
];

/**
 * What a version changes against the signed ones before it.
 * @param {readonly Version[]} versions
 * @param {number} number
 * @returns {Change[]}
 */
export function changesOf(versions, number) {
  return changesBetween(versions, number - 1, number);
}

/**
 * What differs between two versions: lines in their order, then initiatives in theirs. What was changed and changed
 * back is no difference. Who asked and why is told by the later version.
 * @param {readonly Version[]} versions
 * @param {number} from earlier version; 0 = before the first
 * @param {number} to later version
 * @returns {Change[]}
 */
export function changesBetween(versions, from, to) {
  // A version that was withdrawn never stood: the one before it counts.
  const signed = versions.filter(({ status }) => status === 'Signed').map(({ number }) => number);
  const stood = Math.max(0, ...signed.filter((number) => number <= from));
  const [before, after] = [folded(versions, stood), folded(versions, to)];
  return [
    ...[...after.lines.values()].sort(byPlace).flatMap((now) => lineChange(before.lines.get(now.key), now)),
    ...[...after.initiatives.values()]
      .sort(byStart)
      .flatMap((now) => initiativeChange(before.initiatives.get(now.key), now)),
  ];
}

function lineChange(before, after) {
  const { key, section, kind } = after;
  const change = changeOf(before, after, [...LINE_DETAILS, 'label'], valueOf);
  if (!change) return [];
  const labelWas = change.change === 'Changed' && before.label !== after.label ? before.label : undefined;
  return [{ ...change, key, of: 'Line', section, label: after.label, ...(labelWas && { labelWas }), kind }];
}

function initiativeChange(before, after) {
  const change = changeOf(
    before,
    after,
    [...INITIATIVE_DETAILS, 'name'],
    ({ contribution }) => contribution ?? null,
  );
  const { key, name } = after;
  return change ? [{ ...change, key, of: 'Initiative', section: null, label: name, kind: 'Money' }] : [];
}

function changeOf(before, after, fields, value) {
  const was = before && !before.removed ? before : null;
  const now = after.removed ? null : after;
  if (!was && !now) return null;
  const details = fields
    .map((field) => ({ field, was: was?.[field] ?? null, now: now?.[field] ?? null }))
    .filter((detail) => detail.was !== detail.now);
  const [valueWas, valueNow] = [was && value(was), now && value(now)];
  if (was && now && valueWas === valueNow && details.length === 0) return null;
  return {
    change: !was ? 'Added' : now ? 'Changed' : 'Removed',
    was: valueWas,
    now: valueNow,
    details,
    askedBy: after.askedBy ?? null,
    reason: after.reason ?? null,
  };
}
