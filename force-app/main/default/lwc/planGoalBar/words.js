import ahead from '@salesforce/label/c.PlanGoal_Ahead';
import deals from '@salesforce/label/c.PlanGoal_Deals';
import existing from '@salesforce/label/c.PlanGoal_ExistingCustomers';
import faceValue from '@salesforce/label/c.PlanGoal_FaceValue';
import found from '@salesforce/label/c.PlanGoal_Found';
import gapName from '@salesforce/label/c.PlanGoal_StillToFind';
import gapNote from '@salesforce/label/c.PlanGoal_GapNote';
import initiativesName from '@salesforce/label/c.PlanGoal_Initiatives';
import initiativesNote from '@salesforce/label/c.PlanGoal_InitiativesNote';
import newCustomers from '@salesforce/label/c.PlanGoal_NewCustomers';
import noGoal from '@salesforce/label/c.PlanGoal_NoGoal';
import noneYet from '@salesforce/label/c.PlanGoal_NoneYet';
import notMeasured from '@salesforce/label/c.PlanGoal_NotMeasured';
import open from '@salesforce/label/c.PlanGoal_Open';
import part from '@salesforce/label/c.PlanGoal_Part';
import planned from '@salesforce/label/c.PlanGoal_Planned';
import takesLongest from '@salesforce/label/c.PlanGoal_TakesLongest';
import toFind from '@salesforce/label/c.PlanGoal_ToFind';
import withoutValue from '@salesforce/label/c.PlanGoal_WithoutValue';
import won from '@salesforce/label/c.PlanGoal_Won';
import zeroGoal from '@salesforce/label/c.PlanGoal_ZeroGoal';
import { dayAndMonth, fill, fullDate, money, together } from 'c/format';

const NAMES = { won, existing, newCustomers, initiatives: initiativesName, gap: gapName };

/** @param {import('c/planShapes').PlanModel} plan */
export function barWords({ gap, record, currency }) {
  const subline = fill(faceValue, dayAndMonth(record.startDate), fullDate(record.endDate));
  const parts = gap.routes
    .filter(({ shown }) => shown > 0)
    .map(({ key, shown }) => fill(part, NAMES[key], money(shown, currency)));
  const heading = headingOf(gap, currency);
  return { heading, subline, sentence: parts.length > 0 ? `${heading}: ${together(parts)}.` : heading };
}

function headingOf({ state, shownGoal, shownGap }, currency) {
  const goal = shownGoal === null ? '' : money(shownGoal, currency);
  switch (state) {
    case 'No goal':
      return noGoal;
    case 'Goal of zero':
      return zeroGoal;
    case 'Found':
      return fill(found, goal);
    case 'Ahead':
      return fill(ahead, money(-shownGap, currency), goal);
    default:
      return fill(toFind, money(shownGap, currency), goal);
  }
}

/** One of the routes, or what is still to find, as it stands under the bar. */
export function routeView(route, plan) {
  const isGap = route.key === 'gap';
  const isKnown = route.shown > 0 || isGap;
  return {
    key: route.key,
    isGap,
    name: NAMES[route.key],
    swatch: `swatch ${route.key}`,
    amount: isKnown ? money(route.shown, plan.currency) : noneYet,
    note: isGap ? gapNote : noteOf(route, plan.gap),
  };
}

function noteOf({ key, count, openCount, plannedCount, blankCount }, { measured }) {
  if (key === 'won') return measured ? fill(deals, count) : notMeasured;
  const counted =
    key === 'initiatives'
      ? [count > 0 && fill(initiativesNote, count)]
      : [openCount > 0 && fill(open, openCount), plannedCount > 0 && fill(planned, plannedCount)];
  const notes = [...counted, blankCount > 0 && fill(withoutValue, blankCount)];
  if (key === 'newCustomers' && count > 0) notes.push(takesLongest);
  return notes.filter(Boolean).join(', ');
}
