import cycle from '@salesforce/label/c.PlanPeriod_BasisCycle';
import cycleBoth from '@salesforce/label/c.PlanPeriod_BasisCycleBoth';
import cycleOne from '@salesforce/label/c.PlanPeriod_BasisCycleOne';
import newEnd from '@salesforce/label/c.PlanPeriod_BasisNewEnd';
import two from '@salesforce/label/c.PlanPeriod_BasisTwo';
import clear from '@salesforce/label/c.PlanPeriod_Clear';
import crunch from '@salesforce/label/c.PlanPeriod_Crunch';
import crunchBoth from '@salesforce/label/c.PlanPeriod_CrunchBoth';
import dates from '@salesforce/label/c.PlanPeriod_Dates';
import between from '@salesforce/label/c.PlanPeriod_ReasonBetween';
import fewest from '@salesforce/label/c.PlanPeriod_ReasonFewest';
import halves from '@salesforce/label/c.PlanPeriod_ReasonHalves';
import one from '@salesforce/label/c.PlanPeriod_ReasonOne';
import same from '@salesforce/label/c.PlanPeriod_ReasonSame';
import yearEnds from '@salesforce/label/c.PlanPeriod_ReasonYearEnds';
import sharedOn from '@salesforce/label/c.PlanPeriod_SharedOn';
import { dayAndMonth, fill, fullDate } from 'c/format';
import { labels } from './labels';

const REASONS = {
  'Between the crunches': between,
  'Fewest crunch days': fewest,
  'Halves of the year': halves,
  'One side gives way': one,
  'Same calendar': same,
  'Both year-ends': yearEnds,
};

/** The three ways, as a line of the plan stores them and as people read them. */
export const WAYS = [
  { value: 'New quarter end', label: newEnd },
  { value: 'Two periods in one fiscal year', label: two },
  { value: "One side's fiscal cycle", label: cycleOne },
];

/**
 * A proposed period with its reason and with what it does to both sides.
 * @param {import('c/fiscalRuler').Proposal} proposal
 * @param {{ partner: import('c/planShapes').Firm, vendor: import('c/planShapes').Firm }} firms
 * @param {{ start: string, end: string, quarterEnd: string | null }} agreed
 */
export function proposalView(proposal, firms, agreed) {
  const { basis, side, start, end, quarterEnd, reason, recommended } = proposal;
  const days = fill(dates, fullDate(start), fullDate(end));
  const isChosen = start === agreed.start && end === agreed.end && quarterEnd === agreed.quarterEnd;
  return {
    key: `${basis} ${side}`,
    proposal,
    name: nameOf(basis, side, firms),
    days,
    shared: fill(sharedOn, fullDate(quarterEnd)),
    reason: fill(REASONS[reason], firmOf(side, firms)?.name ?? ''),
    effects: effectsOf(proposal, firms),
    isChosen,
    canChoose: !isChosen,
    badge: isChosen ? labels.chosen : recommended ? labels.recommended : '',
    className: isChosen ? 'proposal chosen' : 'proposal',
    agreeOf: fill(labels.agreeOf, days),
  };
}

function nameOf(basis, side, firms) {
  if (basis === 'New quarter end') return newEnd;
  if (basis === 'Two periods in one fiscal year') return two;
  return side === 'Both' ? cycleBoth : fill(cycle, firmOf(side, firms).name);
}

/** A quarter that both share is a crunch for both at once, which needs no warning. */
function effectsOf({ effect, reason }, firms) {
  if (reason === 'Same calendar') return [];
  const said = effect.closes.flatMap((close) => crunchWords(close, firms));
  return effect.clear ? [fill(clear, dayAndMonth(effect.closes[0].day)), ...said] : said;
}

function crunchWords({ day, vendorDays, partnerDays }, { vendor, partner }) {
  const on = dayAndMonth(day);
  if (vendorDays > 0 && vendorDays === partnerDays) return [fill(crunchBoth, vendorDays, on)];
  const words = (name, days) => (days > 0 ? [fill(crunch, name, days, on)] : []);
  return [...words(vendor.name, vendorDays), ...words(partner.name, partnerDays)];
}

function firmOf(side, { partner, vendor }) {
  return { Partner: partner, Vendor: vendor }[side];
}
