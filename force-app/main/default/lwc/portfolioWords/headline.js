import allAhead from '@salesforce/label/c.Home_NobodyBehind';
import concentration from '@salesforce/label/c.Home_Concentration';
import manyBehind from '@salesforce/label/c.Home_ManyBehind';
import oneBehind from '@salesforce/label/c.Home_OneBehind';
import planCoverage from '@salesforce/label/c.Home_PlanCoverage';
import together from '@salesforce/label/c.Home_Together';
import togetherAhead from '@salesforce/label/c.Home_TogetherAhead';
import topShare from '@salesforce/label/c.Home_TopShare';
import withCoverage from '@salesforce/label/c.Home_WithCoverage';
import { fill, money, percent, times } from 'c/format';
import { moneyList } from './gapsText.js';

/** From here on one partner's gap is worth a sentence of its own. */
const LARGE_SHARE = 1 / 3;

/**
 * How many are behind, by how much, and who makes most of it.
 * @param {Pick<import('c/portfolioQuery').Portfolio, 'sums'>} portfolio
 * @param {readonly import('c/portfolioQuery').Partner[]} worst the largest gaps first
 */
export function headlineOf({ sums }, worst) {
  const all = [...sums.values()].reduce((sum, { count }) => sum + count, 0);
  const behind = sums.get('Behind');
  if (!behind) return fill(allAhead, all);
  const gap = moneyList(behind.gaps);
  if (behind.count === 1) return fill(oneBehind, worst[0]?.name ?? '', all, gap);
  return [fill(manyBehind, behind.count, all, gap), topSentence(behind, worst[0])].filter(Boolean).join(' ');
}

function topSentence({ gaps }, top) {
  if (!top || gaps.length !== 1) return '';
  const share = top.gap / gaps[0].amount;
  return share > LARGE_SHARE ? fill(topShare, top.name, percent(share)) : '';
}

/**
 * Where the portfolio stands as a whole, and whether its plans reach the quota.
 * @param {import('c/portfolioQuery').Total | undefined} total
 * @param {boolean} isChannel of several managers
 */
export function sublineOf(total, isChannel) {
  if (!total) return '';
  return [pace(total), quota(total), isChannel ? spread(total) : ''].filter(Boolean).join(' ');
}

function pace({ gap, currency, elapsed, coverage }) {
  if (gap === null) return '';
  const stand = fill(gap > 0 ? together : togetherAhead, money(Math.abs(gap), currency), percent(elapsed));
  return coverage === null ? `${stand}.` : fill(withCoverage, stand, times(coverage));
}

function quota({ planCoverage: share }) {
  return share === null ? '' : fill(planCoverage, percent(share));
}

function spread({ concentration: share }) {
  return share === null ? '' : fill(concentration, percent(share));
}
