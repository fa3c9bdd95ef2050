import openWon from '@salesforce/label/c.Scorecard_OpenWonDeals';
import openWonOne from '@salesforce/label/c.Scorecard_OpenWonDeal';
import heading from '@salesforce/label/c.Scorecard_WonDeals';
import { counted } from './counted';
import { exchangeOf } from './exchangeParts';

/** The deals that a quarter's won stands on; null without any. */
export function wonDeals(quarter) {
  const { wonCount, periodStart, periodEnd, asOf, currencyCode } = quarter;
  if (!wonCount) return null;
  return {
    label: counted(wonCount, openWonOne, openWon),
    heading,
    note: '',
    from: periodStart,
    to: periodEnd,
    closed: true,
    won: true,
    asOf,
    currencyCode,
    ownCurrencies: exchangeOf(quarter) !== null,
  };
}
