const LINE_FIELDS = ['section', 'label', 'kind', 'amount', 'quantity', 'date', 'text', 'side', 'sortOrder'];
const INITIATIVE_FIELDS = [
  'name',
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
 * A line for the draft: what is agreed now, else what the template asks for, so that only the change is new.
 * @param {import('c/planShapes').PlanModel} plan
 * @param {string} lineKey
 */
export function lineToAdd(plan, lineKey) {
  const ofLine = ({ key }) => key === lineKey;
  const agreed = plan.content.lines.find(ofLine);
  const start = agreed ?? plan.templateLines.find(ofLine) ?? {};
  return {
    side: 'Both',
    kind: 'Text',
    ...filled(start, LINE_FIELDS),
    // A template only says whether the checks are asked; which are ticked is the agreed line's.
    ...(agreed?.rumba && { rumba: agreed.rumba }),
    lineKey,
    askedBy: sideWord(plan.me),
  };
}

/**
 * @param {import('c/planShapes').PlanModel} plan
 * @param {string} initiativeKey
 */
export function initiativeToAdd(plan, initiativeKey) {
  const start = plan.content.initiatives.find(({ key }) => key === initiativeKey) ?? {};
  return { ...filled(start, INITIATIVE_FIELDS), initiativeKey, askedBy: sideWord(plan.me) };
}

function filled(record, fields) {
  return Object.fromEntries(
    fields
      .filter((field) => record[field] !== undefined && record[field] !== null)
      .map((field) => [field, record[field]]),
  );
}

function sideWord({ side }) {
  return side === 'vendor' ? 'Vendor' : 'Partner';
}
