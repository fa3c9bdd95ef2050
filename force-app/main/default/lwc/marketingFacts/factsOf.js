import actual from '@salesforce/label/c.MarketingFacts_Actual';
import actualFrom from '@salesforce/label/c.MarketingFacts_ActualFrom';
import back from '@salesforce/label/c.MarketingFacts_Back';
import backNote from '@salesforce/label/c.MarketingFacts_BackNote';
import backRevenueNote from '@salesforce/label/c.MarketingFacts_BackRevenueNote';
import cost from '@salesforce/label/c.MarketingFacts_Cost';
import deals from '@salesforce/label/c.MarketingFacts_Deals';
import funds from '@salesforce/label/c.MarketingFacts_Funds';
import fundsToAsk from '@salesforce/label/c.MarketingFacts_FundsToAsk';
import half from '@salesforce/label/c.MarketingFacts_Half';
import left from '@salesforce/label/c.MarketingFacts_Left';
import leftTooLittle from '@salesforce/label/c.MarketingFacts_LeftTooLittle';
import noCost from '@salesforce/label/c.MarketingFacts_NoCost';
import noDealSize from '@salesforce/label/c.MarketingFacts_NoDealSize';
import noFund from '@salesforce/label/c.MarketingFacts_NoFund';
import oneTactic from '@salesforce/label/c.MarketingFacts_OneTactic';
import share from '@salesforce/label/c.MarketingFacts_Share';
import tactics from '@salesforce/label/c.MarketingFacts_Tactics';
import won from '@salesforce/label/c.MarketingFacts_Won';
import { expected, fill, money, moneyToTheCent, monthName, percent, shortMoney } from 'c/format';
import { CASES } from 'c/marketingWords';

const NONE = '–';

/**
 * The four figures that people ask for first, each with what it rests on.
 * @param {import('c/marketingQuery').MarketingModel} model
 * @param {import('c/funnelRates').Case} chosen
 */
export function factsOf(model, chosen) {
  return [costFact(model), fundsFact(model), wonFact(model, chosen), backFact(model, chosen)];
}

function costFact({ tactics: all, waterfall, currency }) {
  const included = all.filter(isIncluded);
  const counted = included.length === 1 ? oneTactic : fill(tactics, included.length);
  const cents = included.reduce((sum, tactic) => sum + Math.round((tactic.funds ?? 0) * 100), 0);
  const ofFunds = waterfall.cost > 0 ? cents / 100 / waterfall.cost : null;
  return {
    key: 'cost',
    label: cost,
    value: money(waterfall.cost, currency),
    note: ofFunds === null ? counted : fill(ofFunds === 0.5 ? half : share, counted, percent(ofFunds)),
  };
}

/** What was asked for counts as it was asked, whatever the tactic costs since. */
function fundsFact({ tactics: all, fund, currency }) {
  const included = all.filter(isIncluded);
  const sum = (amountOf) =>
    included.reduce((total, each) => total + Math.round(amountOf(each) * 100), 0) / 100;
  const amount = sum(({ activity, funds: planned }) => activity?.askedAmount ?? planned ?? 0);
  const waits = sum(({ activity, funds: planned }) =>
    activity?.approvedAmount > 0 ? 0 : (activity?.askedAmount ?? planned ?? 0),
  );
  const isAsked = included.some(({ activity }) => activity);
  const available = fund?.availableAmount ?? 0;
  const words = [money(available, currency), money(Math.abs(available - waits), currency)];
  return {
    key: 'funds',
    label: isAsked ? funds : fundsToAsk,
    value: money(amount, currency),
    note: fund ? fill(waits > available ? leftTooLittle : left, ...words) : noFund,
  };
}

function wonFact({ waterfall, record, currency }, chosen) {
  const { counts, revenue } = waterfall.cases[chosen];
  return {
    key: 'won',
    label: fill(won, CASES[chosen].toLowerCase()),
    value: revenue === null ? NONE : shortMoney(revenue, currency),
    note:
      revenue === null
        ? noDealSize
        : fill(deals, expected(counts.won), money(record.averageDealSize, currency)),
  };
}

/** Forecast and actual are named, so that nobody takes the one for the other. */
function backFact({ waterfall, record, tactics: all, currency }, chosen) {
  const { backPerDollar } = waterfall.cases[chosen];
  const label = fill(back, money(1, currency), CASES[chosen].toLowerCase());
  if (backPerDollar === null)
    return { key: 'back', label, value: NONE, note: waterfall.cost > 0 ? noDealSize : noCost };
  const best = waterfall.cases.Best.backPerDollar;
  const isMarginKnown = (record.margin ?? null) !== null;
  const forecast = fill(isMarginKnown ? backNote : backRevenueNote, moneyToTheCent(best, currency));
  return {
    key: 'back',
    label,
    value: moneyToTheCent(backPerDollar, currency),
    note: `${forecast} ${actualWords(all, record, waterfall.cost, currency)}`,
    isBad: backPerDollar < 1,
  };
}

function actualWords(all, { margin, endDate }, planCost, currency) {
  const measured = all.filter(({ actualWonAmount }) => (actualWonAmount ?? null) !== null);
  if (measured.length === 0 || planCost <= 0) return fill(actualFrom, monthName(dayAfter(endDate)));
  const wonAmount = measured.reduce((sum, { actualWonAmount }) => sum + actualWonAmount, 0);
  return fill(actual, moneyToTheCent((wonAmount * ((margin ?? 100) / 100)) / planCost, currency));
}

function dayAfter(date) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function isIncluded({ included }) {
  return included !== false;
}
