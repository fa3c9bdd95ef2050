import empty from '@salesforce/label/c.WhiteSpace_Empty';
import notAFit from '@salesforce/label/c.WhiteSpace_NotAFit';
import open from '@salesforce/label/c.WhiteSpace_Open';
import owned from '@salesforce/label/c.WhiteSpace_Owned';
import planned from '@salesforce/label/c.WhiteSpace_Planned';
import cellIs from '@salesforce/label/c.WhiteSpace_CellIs';
import leads from '@salesforce/label/c.WhiteSpace_Leads';
import noValue from '@salesforce/label/c.WhiteSpace_NoValue';
import nobodyLeads from '@salesforce/label/c.WhiteSpace_NobodyLeads';
import overdue from '@salesforce/label/c.WhiteSpace_Overdue';
import { fill, shortMoney } from 'c/format';

const WORDS = { Owned: owned, Open: open, Planned: planned, Empty: empty, 'Not a fit': notAFit };
const CLASSES = {
  Owned: 'owned',
  Open: 'open',
  Planned: 'planned',
  Empty: 'empty',
  'Not a fit': 'not-fit',
};
const MARKS = { Partner: 'mark partner', Vendor: 'mark vendor' };

/**
 * A cell as the table shows it: what is seen, and what is said in its place.
 * @param {import('c/whiteSpace').Cell} cell
 * @param {{ customer: string, product: string, currency: string, chosen: string | null,
 *   firms: { partner: import('c/planShapes').Firm, vendor: import('c/planShapes').Firm } }} around
 */
export function cellView(cell, { customer, product, currency, chosen, firms }) {
  const isFit = cell.state !== 'Not a fit';
  const isChosen = cell.key === chosen;
  const isDeal = cell.state === 'Open' || cell.state === 'Planned';
  const firm = cell.leader === 'Partner' ? firms.partner : cell.leader === 'Vendor' ? firms.vendor : null;
  return {
    item: cell.key,
    isFit,
    pressed: String(isChosen),
    className: [isFit && 'cell', CLASSES[cell.state], !isFit && isChosen && 'chosen']
      .filter(Boolean)
      .join(' '),
    value: valueOf(cell, currency),
    markClass: isDeal ? (MARKS[cell.leader] ?? 'mark nobody') : null,
    letter: firm?.letter ?? '?',
    // With the spaces between them, because the parts are read as one name.
    before: `${fill(cellIs, customer, product, WORDS[cell.state])} `,
    silent: cell.state === 'Empty' ? 'true' : null,
    after: [
      isDeal && cell.value === null && noValue,
      isDeal && (firm ? fill(leads, firm.name) : nobodyLeads),
      cell.overdue && overdue,
    ]
      .filter(Boolean)
      .map((words) => `, ${words}`)
      .join(''),
  };
}

/** An empty cell invites; a deal without a value says so with a dash. */
function valueOf({ state, value }, currency) {
  if (state === 'Empty') return '+';
  return value === null ? '–' : shortMoney(value, currency);
}
