import chooseLeader from '@salesforce/label/c.PlanDeal_ChooseLeader';
import emptyNow from '@salesforce/label/c.PlanDeal_EmptyNow';
import emptyTypical from '@salesforce/label/c.PlanDeal_EmptyTypical';
import lost from '@salesforce/label/c.PlanDeal_Lost';
import nobodyYet from '@salesforce/label/c.PlanDeal_NobodyYet';
import notAFitNow from '@salesforce/label/c.PlanDeal_NotAFitNow';
import openDeal from '@salesforce/label/c.PlanDeal_OpenDeal';
import openDeals from '@salesforce/label/c.PlanDeal_OpenDeals';
import openLedBy from '@salesforce/label/c.PlanDeal_OpenLedBy';
import openNoValue from '@salesforce/label/c.PlanDeal_OpenNoValue';
import overdue from '@salesforce/label/c.PlanDeal_Overdue';
import owned from '@salesforce/label/c.PlanDeal_Owned';
import planDeal from '@salesforce/label/c.PlanDeal_Plan';
import planMore from '@salesforce/label/c.PlanDeal_PlanMore';
import planOpen from '@salesforce/label/c.PlanDeal_PlanOpen';
import planned from '@salesforce/label/c.PlanDeal_StepPlanned';
import registered from '@salesforce/label/c.PlanDeal_StepRegistered';
import won from '@salesforce/label/c.PlanDeal_StepWon';
import { fill, money } from 'c/format';

const STEPS = [
  ['Planned', planned],
  ['Registered', registered],
  ['Won', won],
];

/** The way of a planned deal, up to where it stands. */
export function stepsOf(status) {
  const at = STEPS.findIndex(([name]) => name === status);
  return STEPS.map(([, name], place) => ({
    name,
    className: [place <= at && 'reached', place === at && 'here'].filter(Boolean).join(' '),
    current: place === at ? 'step' : null,
  }));
}

/** What planning a deal means in a cell. */
export function planLabelOf({ state }) {
  return { Open: planOpen, Owned: planMore }[state] ?? planDeal;
}

/** @param {import('c/planShapes').PlanModel['firms']} firms */
export function leadersOf({ partner, vendor }) {
  return [
    { value: 'Partner', label: partner.name },
    { value: 'Vendor', label: vendor.name },
    { value: 'Nobody yet', label: nobodyYet },
  ];
}

export function hasLeader({ ledBy }) {
  return ledBy === 'Partner' || ledBy === 'Vendor';
}

export function leadNoteOf(opportunity) {
  return opportunity.status === 'Planned' && !hasLeader(opportunity) ? chooseLeader : '';
}

/** One sentence on what stands in a cell that nobody plans yet. */
export function saidOf({ cell, customer, product, plan }) {
  const { currency, firms } = plan;
  switch (cell.state) {
    case 'Owned':
      return fill(owned, money(cell.owned, currency));
    case 'Open': {
      const count = cell.openCount > 1 ? fill(openDeals, cell.openCount) : openDeal;
      const value = cell.value === null ? openNoValue : money(cell.value, currency);
      const firm = { Partner: firms.partner.name, Vendor: firms.vendor.name }[cell.leader];
      return [`${count}: ${value}.`, firm && fill(openLedBy, firm)].filter(Boolean).join(' ');
    }
    case 'Not a fit':
      return fill(notAFitNow, product.name, customer.name);
    default:
      break;
  }
  const before = cell.plan?.status === 'Lost' ? `${lost} ` : '';
  const typical = product.typicalFirstYear;
  return before + (typical ? fill(emptyTypical, product.name, money(typical, currency)) : emptyNow);
}

export function overdueWordsOf(cell) {
  return cell.overdue ? overdue : '';
}
