/** Where nobody has said otherwise. */
const JANUARY = 1;

/**
 * The months in which both fiscal years start. The vendor's follows from the periods that the partner is measured in,
 * because partners cannot read the vendor's calendar.
 * @param {import('c/planShapes').PlanModel} plan
 * @returns {{ years: import('c/fiscalRuler').Years, assumed: ('partner' | 'vendor')[] }}
 */
export function fiscalYears({ partner, quarters }) {
  const known = { vendor: vendorStart(quarters), partner: partner?.fiscalYearStartMonth ?? null };
  return {
    years: { vendor: known.vendor ?? JANUARY, partner: known.partner ?? JANUARY },
    assumed: /** @type {const} */ (['vendor', 'partner']).filter((side) => known[side] === null),
  };
}

function vendorStart(quarters) {
  const starts = quarters.filter(isWholeQuarter).map(({ periodLabel, periodStart }) => {
    const quarter = Number(/Q([1-4])$/.exec(periodLabel)[1]);
    return ((Number(periodStart.slice(5, 7)) - 1 - 3 * (quarter - 1) + 12) % 12) + 1;
  });
  return starts.at(-1) ?? null;
}

/** A period of the two sides' own may be called a quarter, too; the vendor's start with a month and last three. */
function isWholeQuarter({ periodLabel, periodKind, periodStart, periodEnd, periodRecord }) {
  if (periodKind !== 'Quarter' || periodRecord?.calendar === 'Mutual') return false;
  const days = (Date.parse(periodEnd) - Date.parse(periodStart)) / 86_400_000;
  return /Q[1-4]$/.test(periodLabel ?? '') && periodStart.endsWith('-01') && days > 88 && days < 93;
}
