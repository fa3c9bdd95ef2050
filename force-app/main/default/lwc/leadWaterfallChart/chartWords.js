import brings from '@salesforce/label/c.MarketingChart_Brings';
import chartLabel from '@salesforce/label/c.MarketingChart_Label';
import chartPart from '@salesforce/label/c.MarketingChart_Part';
import chartRange from '@salesforce/label/c.MarketingChart_Range';
import empty from '@salesforce/label/c.MarketingChart_Empty';
import noReturn from '@salesforce/label/c.MarketingChart_NoReturn';
import notPaid from '@salesforce/label/c.MarketingChart_NotPaid';
import ownRates from '@salesforce/label/c.MarketingChart_OwnRates';
import presets from '@salesforce/label/c.MarketingChart_Presets';
import programRates from '@salesforce/label/c.MarketingChart_ProgramRates';
import shortAccepted from '@salesforce/label/c.MarketingChart_ShortAccepted';
import shortLeads from '@salesforce/label/c.MarketingChart_ShortLeads';
import shortOpportunities from '@salesforce/label/c.MarketingChart_ShortOpportunities';
import shortQualified from '@salesforce/label/c.MarketingChart_ShortQualified';
import shortReached from '@salesforce/label/c.MarketingChart_ShortReached';
import shortResponses from '@salesforce/label/c.MarketingChart_ShortResponses';
import shortWon from '@salesforce/label/c.MarketingChart_ShortWon';
import underOne from '@salesforce/label/c.MarketingChart_UnderOne';
import underOneWon from '@salesforce/label/c.MarketingChart_UnderOneWon';
import { expected, fill, money, moneyToTheCent, together } from 'c/format';
import { STAGES } from 'c/leadWaterfall';
import { CASES, IN_CASE, STAGE_WORDS } from 'c/marketingWords';

export const SHORT = {
  reached: shortReached,
  responses: shortResponses,
  leads: shortLeads,
  qualified: shortQualified,
  accepted: shortAccepted,
  opportunities: shortOpportunities,
  won: shortWon,
};
const BY_SOURCE = { preset: presets, program: programRates, partner: ownRates };

/** The one sentence that the chart says: where it falls under one, and whether it pays for itself. */
export function sentenceOf({ waterfall, chosen, currency }) {
  const { cases, underOne: firsts, audience } = waterfall;
  const { backPerDollar } = cases[chosen];
  if (!audience) return empty;
  const first = firsts[chosen];
  const inCase = IN_CASE[chosen];
  const paysOff = returnOf(backPerDollar, currency);
  if (first === 'won') return fill(underOneWon, inCase, paysOff).trim();
  if (first) return fill(underOne, STAGE_WORDS[first], inCase, paysOff).trim();
  return fill(brings, expected(cases[chosen].counts.won), inCase, paysOff).trim();
}

function returnOf(back, currency) {
  if (back === null) return '';
  return back < 1 ? notPaid : fill(noReturn, moneyToTheCent(back, currency), money(1, currency));
}

/** All of the chart for whoever cannot see it. */
export function chartSentence({ waterfall: { cases }, chosen }) {
  const { counts } = cases[chosen];
  const parts = STAGES.map((stage) => fill(chartPart, STAGE_WORDS[stage], expected(counts[stage])));
  const range = ['Bleak', 'Best'].map((name) => expected(cases[name].counts.won));
  return `${fill(chartLabel, CASES[chosen], together(parts))} ${fill(chartRange, ...range)}`;
}

/** Where the rates come from, in a sentence. @param {import('c/funnelRates').Rates} rates */
export function sourceWords(rates) {
  const sources = new Set(Object.values(rates).map(({ source }) => source));
  return BY_SOURCE[['partner', 'program'].find((source) => sources.has(source)) ?? 'preset'];
}
