import { currentContent, openVersion, planState, signedVersion } from 'c/planContent';
import { planGap } from 'c/planGap';
import { whiteSpace } from 'c/whiteSpace';
import { reviewFacts } from './reviewFacts';

/**
 * What the parts of a plan show, from the records of the store with what was typed in them.
 * @param {object} given
 * @param {import('c/planStore').PlanStore} given.store
 * @param {import('./readHead').PlanHead} given.head
 * @param {Record<string, any>} given.record the plan
 * @param {{ id: string, name: string, side: import('c/planShapes').Side | null, isVendor: boolean }} given.me
 * @param {string} given.vendorName
 * @param {string} given.today YYYY-MM-DD
 * @param {Set<string>} given.failed
 * @returns {import('c/planShapes').PlanModel}
 */
export function modelOf({ store, head, record, me, vendorName, today, failed }) {
  const versions = inOrder(store.recordsOf('version'), 'number');
  const history = historyOf(versions, store.recordsOf('line'), store.recordsOf('initiative'));
  const partner = head.plans.find(({ id }) => id === record.id)?.partnerRecord ?? head.partner;
  const open = byId(versions, openVersion(history));
  const content = currentContent(history);
  const planned = store.recordsOf('planned');
  const customers = inOrder(
    store.recordsOf('customer').filter(({ archived }) => !archived),
    'name',
  ).map((customer) => ({
    ...customer,
    // The service stamps them; a customer that was just added has none yet.
    positions: customer.positions ?? [],
    planned: planned
      .filter(({ planCustomer }) => planCustomer === customer.id)
      .map((each) => ({ ...each, wonAmount: each.opportunityWonAmount ?? null })),
  }));
  const grid = whiteSpace(customers, record.products);
  const quarters = inOrder(store.recordsOf('performance'), 'periodStart');
  const performance = performanceOf(quarters, record);
  const reviews = inOrder(store.recordsOf('review'), 'plannedOn');
  return {
    record: { ...record, ...reviewFacts(record, reviews, history) },
    state: planState(record, history, today),
    today,
    currency: record.currencyCode,
    partner,
    firms: {
      partner: firm('partner', partner?.name ?? ''),
      vendor: firm('vendor', vendorName),
    },
    me,
    products: record.products,
    versions,
    openVersion: open,
    signedVersion: byId(versions, signedVersion(history)),
    canWriteLines: open?.status === 'Draft',
    history,
    content,
    templateLines: templateLinesOf(head, record),
    customers,
    planned,
    players: store.recordsOf('player'),
    lists: store.recordsOf('list'),
    reviews,
    absences: store.recordsOf('absence'),
    notes: inOrder(store.recordsOf('note'), 'createdDate').reverse(),
    actions: store.recordsOf('action'),
    kpis: head.kpis,
    siblings: store.recordsOf('siblings'),
    quarters,
    performance,
    grid,
    gap: planGap({
      goal: content.lines.find(({ key }) => key === 'goal.revenue')?.amount ?? null,
      won: performance?.wonAmount ?? null,
      wonCount: performance?.wonCount ?? null,
      grid,
      initiatives: content.initiatives,
    }),
    failed,
  };
}

function historyOf(versions, lines, initiatives) {
  return versions.map((version) => {
    const ofVersion = ({ accountPlanVersion }) => accountPlanVersion === version.id;
    return {
      ...version,
      lines: lines.filter(ofVersion).map((line) => ({ ...line, key: line.lineKey })),
      initiatives: initiatives.filter(ofVersion).map((each) => ({ ...each, key: each.initiativeKey })),
    };
  });
}

/** Stored for exactly the plan's days; a period that both agreed on comes before the vendor's own. */
function performanceOf(quarters, { startDate, endDate }) {
  const same = quarters.filter(
    ({ periodStart, periodEnd }) => periodStart === startDate && periodEnd === endDate,
  );
  return same.find(({ periodRecord }) => periodRecord?.calendar === 'Mutual') ?? same[0] ?? null;
}

function templateLinesOf({ templates, templateLines }, { planTemplate }) {
  const template = planTemplate ?? templates.find(({ status }) => status === 'Published')?.id;
  return templateLines.filter((line) => line.planTemplate === template);
}

function firm(side, name) {
  return { side, name, letter: (name.trim()[0] ?? '').toUpperCase() };
}

function byId(records, found) {
  return records.find(({ id }) => id === found?.id) ?? null;
}

function inOrder(records, field) {
  const valueOf = (record) => record[field] ?? '';
  return [...records].sort((one, other) => {
    if (valueOf(one) === valueOf(other)) return 0;
    return valueOf(one) < valueOf(other) ? -1 : 1;
  });
}
