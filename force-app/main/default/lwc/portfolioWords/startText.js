import datesMissing from '@salesforce/label/c.Home_StartDates';
import enough from '@salesforce/label/c.Home_StartEnough';
import enoughOwn from '@salesforce/label/c.Home_StartEnoughOwn';
import quiet from '@salesforce/label/c.Home_StartQuiet';
import never from '@salesforce/label/c.Home_StartNever';
import short from '@salesforce/label/c.Home_StartShort';
import won from '@salesforce/label/c.Home_StartWon';
import { nextActionOf } from 'c/attention';
import { fill, money, percent, times } from 'c/format';

/** State first, then what holds it back. @param {import('c/portfolioQuery').Partner} partner */
export function startTextOf(partner) {
  const state = fill(won, money(partner.won, partner.currency), money(partner.expected, partner.currency));
  return [state, constraint(partner)].filter(Boolean).join(' ');
}

function constraint(partner) {
  const { overdueCount, quietDays, coverage, pipelineIndex, pipelineStatus, winRateByValue } = partner;
  switch (nextActionOf(partner).key) {
    case 'fixDates':
      return fill(datesMissing, overdueCount);
    case 'call':
      return quietDays === null ? never : fill(quiet, quietDays);
    case 'addPipeline':
      return coverage === null ? '' : fill(short, times(coverage), times(pipelineIndex));
    default:
      if (coverage === null) return '';
      return pipelineStatus === 'Enough' || winRateByValue === null
        ? fill(enough, times(coverage))
        : fill(enoughOwn, times(coverage), percent(winRateByValue));
  }
}
