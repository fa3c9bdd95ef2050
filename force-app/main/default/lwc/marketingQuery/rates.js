import { CASES, funnelRates, STEPS } from 'c/funnelRates';

/** Fields of a program's preset by the step they are for; they are stored as 5 for 5 %. */
const FIELDS = {
  response: 'response',
  qualified: 'leadToMQL',
  accepted: 'mQLToSQL',
  opportunities: 'sQLToOpportunity',
  won: 'opportunityToWon',
};

/**
 * The rates of a plan in each case, for a tactic: what the service has worked out from what was measured, else the
 * program's presets, else ours.
 * @param {object} given
 * @param {string | null} given.stamped Rates__c of the plan
 * @param {readonly Record<string, any>[]} given.presets Funnel_Rate__c
 * @param {string | null} given.partnerType
 * @param {string | null} given.program
 * @returns {Record<import('c/funnelRates').Case, (tactic: { kind?: string | null }) => import('c/funnelRates').Rates>}
 */
export function ratesOf({ stamped, presets, partnerType, program }) {
  const measured = readStamped(stamped);
  return Object.fromEntries(
    CASES.map((name) => {
      const known = new Map();
      const make = (kind) =>
        (isWhole(measured?.kinds?.[kind]?.[name]) && measured.kinds[kind][name]) ||
        (isWhole(measured?.[name]) && measured[name]) ||
        funnelRates({ case: name, preset: presetFor(presets, { name, kind, partnerType, program }) });
      return [
        name,
        ({ kind = null }) => {
          if (!known.has(kind)) known.set(kind, make(kind));
          return known.get(kind);
        },
      ];
    }),
  );
}

function readStamped(text) {
  try {
    const rates = JSON.parse(text ?? 'null');
    return rates?.cases ?? rates;
  } catch {
    return null;
  }
}

function isWhole(rates) {
  return Boolean(rates) && STEPS.every((step) => Number.isFinite(rates[step]?.value));
}

/** The preset that says most of what it is for, as long as nothing it says is something else. */
function presetFor(presets, { name, kind, partnerType, program }) {
  const about = { kind, partnerType, program };
  const fits = (preset) =>
    preset.case === name &&
    Object.entries(about).every(([field, value]) => !preset[field] || preset[field] === value);
  const says = (preset) => Object.keys(about).filter((field) => preset[field]).length;
  const [best] = presets.filter(fits).sort((one, other) => says(other) - says(one));
  if (!best) return {};
  return Object.fromEntries(
    Object.entries(FIELDS)
      .filter(([, field]) => (best[field] ?? null) !== null)
      .map(([step, field]) => [step, best[field] / 100]),
  );
}
