/**
 * What to do with the fields that somebody typed, given the record as it is now. One that the others left alone is
 * to be written; one that they wrote as well is a conflict, unless both wrote the same.
 * @param {Record<string, any>} record
 * @param {Map<string, import('./typedFields').TypedField>} typed
 */
export function sortAgainst(record, typed) {
  const agreed = new Map();
  const again = new Map();
  const conflicting = new Map();
  for (const [field, entry] of typed) {
    const theirs = record[field] ?? null;
    if (isSame(theirs, entry.value)) agreed.set(field, entry);
    else if (isSame(theirs, entry.base)) again.set(field, entry);
    else conflicting.set(field, entry);
  }
  return { agreed, again, conflicting };
}

/** Blank is blank, however it is written. */
function isSame(one, other) {
  return blankAsNull(one) === blankAsNull(other);
}

function blankAsNull(value) {
  return value === undefined || value === '' ? null : value;
}
