import contribution from '@salesforce/label/c.PlanSigning_DetailContribution';
import cost from '@salesforce/label/c.PlanSigning_DetailCost';
import expectedResponse from '@salesforce/label/c.PlanSigning_DetailExpectedResponse';
import contributesTo from '@salesforce/label/c.PlanSigning_DetailContributesTo';
import listSize from '@salesforce/label/c.PlanSigning_DetailListSize';
import name from '@salesforce/label/c.PlanSigning_DetailName';
import rumba from '@salesforce/label/c.PlanSigning_DetailRumba';
import segment from '@salesforce/label/c.PlanSigning_DetailSegment';
import side from '@salesforce/label/c.PlanSigning_DetailSide';
import startsOn from '@salesforce/label/c.PlanSigning_DetailStartsOn';
import tactic from '@salesforce/label/c.PlanSigning_DetailTactic';
import vendorShare from '@salesforce/label/c.PlanSigning_DetailVendorShare';
import { dayAndMonth, fill, money } from 'c/format';

const WORDS = {
  contribution,
  contributesTo,
  cost,
  expectedResponse,
  label: name,
  listSize,
  name,
  rumba,
  segment,
  side,
  startsOn,
  tactic,
  vendorShare,
};
const MONEY = ['cost', 'contribution'];

/** What changed besides the value, in a few words. */
export function detailWords(details, currency) {
  return details
    .filter(({ field }) => field !== 'contribution')
    .map(({ field, was, now }) =>
      fill(WORDS[field] ?? name, shown(field, was, currency), shown(field, now, currency)),
    )
    .join(' ');
}

function shown(field, value, currency) {
  if (value === null || value === undefined) return '–';
  if (MONEY.includes(field)) return money(Number(value), currency);
  return field === 'startsOn' ? dayAndMonth(String(value)) : String(value);
}
