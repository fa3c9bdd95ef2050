import { changesOf } from './changes.js';
import { byPlace, contentAt } from './fold.js';
import { choicesOf, RUMBA, rumbaOf, valueOf } from './lines.js';

/**
 * @typedef {import('./types.js').Version} Version
 * @typedef {import('./types.js').TemplateLine} TemplateLine
 * @typedef {import('./types.js').Lack} Lack
 */

/**
 * What stands between a version and its offer, in the order in which people meet it. Empty: it can be offered.
 * From the second version on every change names who asked for it and why.
 * @param {readonly Version[]} versions
 * @param {number} number
 * @param {readonly TemplateLine[]} template
 * @returns {Lack[]}
 */
export function lacks(versions, number, template) {
  const { lines } = contentAt(versions, number);
  const byKey = new Map(lines.map((line) => [line.key, line]));
  const asked = [...template].sort(byPlace);
  return [
    ...nothingChanged(versions, number),
    ...noGoal(lines),
    ...asked.flatMap((line) => lineLacks(line, byKey.get(line.key))),
    ...periodLacks(byKey),
    ...unexplained(versions, number),
  ];
}

function nothingChanged(versions, number) {
  if (changesOf(versions, number).length > 0) return [];
  return [{ kind: 'Nothing changed', key: null, of: 'Line', section: null, label: null }];
}

/** A plan without any goal can be neither measured nor kept. */
function noGoal(lines) {
  const goals = lines.filter((line) => line.key.startsWith('goal.') && valueOf(line) !== null);
  return goals.length > 0 ? [] : [{ kind: 'Goal', key: null, of: 'Line', section: 'Goals', label: null }];
}

function lineLacks(asked, line) {
  const about = { key: asked.key, of: 'Line', section: asked.section, label: line?.label ?? asked.label };
  const value = line ? valueOf(line) : null;
  if (value === null) return asked.requiredToSign ? [{ ...about, kind: 'Value' }] : [];
  const choices = choicesOf(asked.choices);
  if (asked.kind === 'Choice' && choices.length > 0 && !choices.includes(String(value))) {
    return [{ ...about, kind: 'Choice' }];
  }
  const ticked = rumbaOf(line.rumba);
  const checks = asked.rumba ? RUMBA.filter((check) => !ticked.includes(check)) : [];
  return checks.length > 0 ? [{ ...about, kind: 'Rumba', checks }] : [];
}

function periodLacks(byKey) {
  const [start, end, close] = ['period.start', 'period.end', 'period.quarterEnd'].map((key) =>
    byKey.get(key),
  );
  const [from, to, between] = [start, end, close].map((line) => (line ? valueOf(line) : null));
  const wrong = [];
  if (from && to && to < from) wrong.push(end);
  if (between && ((from && between < from) || (to && between > to))) wrong.push(close);
  return wrong.map(({ key, section, label }) => ({ kind: 'Period', key, of: 'Line', section, label }));
}

/** The first version explains itself: everything in it is new. */
function unexplained(versions, number) {
  if (!versions.some((each) => each.number < number && each.status === 'Signed')) return [];
  return changesOf(versions, number).flatMap(({ key, of, section, label, askedBy, reason }) => [
    ...(askedBy ? [] : [{ kind: 'Asked by', key, of, section, label }]),
    ...(reason?.trim() ? [] : [{ kind: 'Reason', key, of, section, label }]),
  ]);
}
