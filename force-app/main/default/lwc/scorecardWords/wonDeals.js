import openWon from '@salesforce/label/c.Scorecard_OpenWonDeals';
import openWonOne from '@salesforce/label/c.Scorecard_OpenWonDeal';
import heading from '@salesforce/label/c.Scorecard_WonDeals';
import { counted } from './counted';

/** The deals that a quarter's won stands on; null without any. */
export function wonDeals({ wonCount, periodStart, periodEnd, asOf, currencyCode }) {
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
  };
}
