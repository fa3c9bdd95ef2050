import { SECTIONS } from './lines.js';

/**
 * @typedef {import('./types.js').Version} Version
 * @typedef {import('./types.js').Content} Content
 */

/**
 * The version that is being worked on: Draft or Offered.
 * @param {readonly Version[]} versions
 * @returns {Version | null}
 */
export function openVersion(versions) {
  return versions.find(({ status }) => status === 'Draft' || status === 'Offered') ?? null;
}

/**
 * The version that stands: the latest signed one.
 * @param {readonly Version[]} versions
 * @returns {Version | null}
 */
export function signedVersion(versions) {
  return inOrder(versions.filter(({ status }) => status === 'Signed')).at(-1) ?? null;
}

/**
 * What the plan says at a version: all signed versions before it, then the version itself in whatever state it is.
 * @param {readonly Version[]} versions in any order
 * @param {number} number 0 = before the first
 * @returns {Content}
 */
export function contentAt(versions, number) {
  const { lines, initiatives } = folded(versions, number);
  const standing = (latest) => [...latest.values()].filter(({ removed }) => !removed);
  return { lines: standing(lines).sort(byPlace), initiatives: standing(initiatives).sort(byStart) };
}

/**
 * What people work on: the open version where there is one, else the one that stands.
 * @param {readonly Version[]} versions
 * @returns {Content}
 */
export function currentContent(versions) {
  return contentAt(versions, (openVersion(versions) ?? signedVersion(versions))?.number ?? 0);
}

/**
 * The latest of every line and initiative, those taken out too, by key.
 * @param {readonly Version[]} versions
 * @param {number} number
 * @returns {{ lines: Map<string, import('./types.js').AgreedLine>, initiatives: Map<string, import('./types.js').AgreedInitiative> }}
 */
export function folded(versions, number) {
  const counting = inOrder(
    versions.filter((each) => each.number === number || (each.number < number && each.status === 'Signed')),
  );
  const latest = (list) =>
    new Map(
      counting.flatMap((version) =>
        version[list].map((each) => [each.key, { ...each, version: version.number }]),
      ),
    );
  return { lines: latest('lines'), initiatives: latest('initiatives') };
}

function inOrder(versions) {
  return [...versions].sort((one, other) => one.number - other.number);
}

/** By section, then by the order of the template; a line without one comes last in its section. */
export function byPlace(one, other) {
  return (
    sectionPlace(one) - sectionPlace(other) ||
    compare(one.sortOrder ?? Infinity, other.sortOrder ?? Infinity) ||
    compare(one.key, other.key)
  );
}

/** What starts first; what has no day yet comes last. */
export function byStart(one, other) {
  return (
    compare(one.startsOn ?? '9999', other.startsOn ?? '9999') ||
    compare(one.name, other.name) ||
    compare(one.key, other.key)
  );
}

function sectionPlace({ section }) {
  const place = SECTIONS.indexOf(section);
  return place < 0 ? SECTIONS.length : place;
}

function compare(one, other) {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
