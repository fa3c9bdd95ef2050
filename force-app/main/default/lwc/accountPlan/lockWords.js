import ask from '@salesforce/label/c.Plan_Ask';
import ended from '@salesforce/label/c.Plan_EndedLine';
import readerLine from '@salesforce/label/c.Plan_ReaderLine';
import readerLineNoName from '@salesforce/label/c.Plan_ReaderLineNoName';
import { dayAndMonth, fill } from 'c/format';

/**
 * Why the reader cannot write, and whom to ask; null when the reader can.
 * @param {import('c/planShapes').PlanModel} plan
 */
export function lockWords({ state, me, record, partner }) {
  if (state === 'Ended')
    return { text: fill(ended, dayAndMonth(record.closedOn ?? record.endDate)), ask: null };
  if (me.side) return null;
  const { name, firstName, email } = partner?.ownerRecord ?? {};
  return {
    text: name ? fill(readerLine, name) : readerLineNoName,
    ask: email ? { href: `mailto:${email}`, label: fill(ask, firstName || name) } : null,
  };
}
