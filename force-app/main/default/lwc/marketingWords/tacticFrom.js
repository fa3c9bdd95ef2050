const COPIED = ['kind', 'segment', 'audience', 'expectedResponse', 'cost', 'vendorShare'];
const DAY = 86_400_000;

/**
 * A tactic that starts from a template's.
 * @param {Record<string, any>} template Marketing_Template_Tactic__c
 * @param {string} startDate first day of the plan
 */
export function tacticFromTemplate(template, startDate) {
  const { name, startsAfterDays, runsDays } = template;
  const startsOn = addDays(startDate, startsAfterDays ?? 0);
  return {
    ...fieldsOf(template, COPIED),
    name,
    startsOn,
    endsOn: runsDays > 1 ? addDays(startsOn, runsDays - 1) : null,
  };
}

/**
 * A tactic of an earlier plan, as many days after the start as it was then.
 * @param {Record<string, any>} tactic
 * @param {string} from first day of the earlier plan
 * @param {string} startDate
 */
export function tacticAgain(tactic, from, startDate) {
  const moved = (date) => (date ? addDays(startDate, Math.round(days(from, date))) : null);
  return {
    ...fieldsOf(tactic, [...COPIED, 'executedBy', 'contributesTo']),
    name: tactic.name,
    startsOn: moved(tactic.startsOn),
    endsOn: moved(tactic.endsOn),
  };
}

/** What every new tactic has. @param {string} planId */
export function newTactic(planId) {
  const key = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
  return {
    marketingPlan: planId,
    tacticKey: `${planId}:${key}`,
    included: true,
    state: 'Planned',
    vendorShare: 50,
  };
}

function fieldsOf(record, fields) {
  return Object.fromEntries(
    fields.filter((field) => (record[field] ?? null) !== null).map((field) => [field, record[field]]),
  );
}

function days(from, to) {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

function addDays(date, count) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}
