/**
 * Amounts that people write count in the currency of what they belong to, not in that of the person: where an org has
 * several, a new record says so. Whether it has is asked before the first record is made, and never again.
 */

/** @type {Promise<boolean | undefined> | undefined} */
let known;
/** @type {(() => Promise<boolean | undefined>) | undefined} */
let ask;

/**
 * Somebody on the page can ask the org: c-currency-probe.
 * @param {() => Promise<boolean | undefined>} way resolves with undefined when the page was left before the answer
 * @returns {() => void} takes it back
 */
export function canAsk(way) {
  ask = way;
  return () => {
    if (ask === way) ask = undefined;
  };
}

async function hasSeveral() {
  known ??= ask?.();
  const several = await known;
  if (several === undefined) known = undefined;
  return several ?? false;
}

/**
 * @param {Record<string, any>} fields of a new record, by their API names
 * @param {string | null | undefined} currency ISO code of what the record belongs to
 * @returns {Promise<Record<string, any>>}
 */
export async function inCurrency(fields, currency) {
  return currency && (await hasSeveral()) ? { ...fields, CurrencyIsoCode: currency } : fields;
}
