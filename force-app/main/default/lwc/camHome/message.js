import emptyButton from '@salesforce/label/c.Home_EmptyButton';
import emptyText from '@salesforce/label/c.Home_EmptyText';
import emptyTitle from '@salesforce/label/c.Home_EmptyTitle';
import errorTitle from '@salesforce/label/c.Home_ErrorTitle';
import noAccessText from '@salesforce/label/c.Home_NoAccessText';
import noAccessTitle from '@salesforce/label/c.Home_NoAccessTitle';
import tryAgain from '@salesforce/label/c.Home_TryAgain';

/** @typedef {{ title: string, text: string, button: string, icon?: string, isError: boolean }} Message */

/** For whoever has no partners by their nature. */
export const NO_ACCESS = { title: noAccessTitle, text: noAccessText, button: '', isError: false };

/** To somebody who may not know of totals at all, the org says that there is no such object. */
const SAYS_NO_ACCESS = /Channel_Performance__c/;

/**
 * What stands in place of the page: why there is nothing to show, and one thing to do about it.
 * @param {import('c/portfolioQuery').Portfolio | undefined} portfolio
 * @param {string | undefined} problem what the org said
 * @returns {Message | null}
 */
export function messageOf(portfolio, problem) {
  if (portfolio?.partners?.length > 0) return null;
  if (portfolio?.partners && problem === undefined) {
    return { title: emptyTitle, text: emptyText, button: emptyButton, isError: false };
  }
  if (SAYS_NO_ACCESS.test(problem)) return { ...NO_ACCESS, button: emptyButton };
  return { title: errorTitle, text: problem ?? '', button: tryAgain, icon: 'utility:refresh', isError: true };
}
