import enoughOwn from '@salesforce/label/c.Home_WhyEnoughOwn';
import never from '@salesforce/label/c.Home_WhyNever';
import noDeals from '@salesforce/label/c.Home_WhyNoDeals';
import noDealsNever from '@salesforce/label/c.Home_WhyNoDealsNever';
import overdue from '@salesforce/label/c.Home_WhyOverdue';
import overGoal from '@salesforce/label/c.Home_WhyOverGoal';
import quiet from '@salesforce/label/c.Home_WhyQuiet';
import quieter from '@salesforce/label/c.Home_WhyQuieter';
import silent from '@salesforce/label/c.Home_WhySilent';
import slowToClose from '@salesforce/label/c.Home_WhySlowToClose';
import { reasonOf } from 'c/attention';
import { fill, money } from 'c/format';

const TEXTS = {
  noDeals: ({ quietDays }) => (quietDays === null ? noDealsNever : noDeals),
  overdue: ({ overdueCount }) => fill(overdue, overdueCount),
  quiet: ({ quietDays }) => fill(quiet, quietDays),
  never: () => never,
  silent: () => silent,
  quieter: () => quieter,
  overGoal: ({ won, goal, currency }) => fill(overGoal, money(won - goal, currency)),
  enoughOwn: () => enoughOwn,
  slowToClose: () => slowToClose,
};

/** What to know of a partner in a few words; '' when nothing stands out. @param {import('c/portfolioQuery').Partner} partner */
export function reasonTextOf(partner) {
  return TEXTS[reasonOf(partner)]?.(partner) ?? '';
}
