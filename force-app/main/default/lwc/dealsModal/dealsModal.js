import { api, LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import { dayAndMonth, fill, money } from 'c/format';
import { DEALS, plainRecords } from 'c/scorecardQuery';
import amount from '@salesforce/label/c.Scorecard_DealAmount';
import closesOn from '@salesforce/label/c.Scorecard_ClosesOn';
import deal from '@salesforce/label/c.Scorecard_Deal';
import dismiss from '@salesforce/label/c.Scorecard_Dismiss';
import none from '@salesforce/label/c.Scorecard_DealsNone';
import ownCurrency from '@salesforce/label/c.Scorecard_DealsOwnCurrency';
import overdue from '@salesforce/label/c.Scorecard_OverdueLeftOut';
import problem from '@salesforce/label/c.Scorecard_DealsProblem';
import shown from '@salesforce/label/c.Scorecard_DealsShown';
import stage from '@salesforce/label/c.Scorecard_Stage';
import loading from '@salesforce/label/c.Scorecard_DealsLoading';

/**
 * Asks for the deals when it opens, and not before. A dialog of its own, because sites have no lightning/modal.
 * @fires closed with the id of a deal that is to be opened
 */
export default class DealsModal extends LightningElement {
  /** @type {string} */
  @api partnerId;
  /** What to list, from an explanation. @type {NonNullable<import('c/scorecardWords').Explanation['deals']>} */
  @api deals;
  /** There is a page that shows a single deal. */
  @api canOpen = false;
  labels = { amount, closesOn, deal, dismiss, loading, none, problem, stage };
  rows;
  total = 0;
  failed = false;

  get variables() {
    const { from, to, closed, won } = this.deals ?? {};
    return this.partnerId && this.deals ? { partnerId: this.partnerId, from, to, closed, won } : undefined;
  }

  @wire(graphql, { query: DEALS, variables: '$variables' })
  receive({ data, errors }) {
    this.failed = Boolean(errors?.length);
    if (!data) return;
    const { deals } = data.uiapi.query;
    this.total = deals.totalCount;
    const displayed = deals.edges.map(({ node }) => node.Amount?.displayValue);
    this.rows = plainRecords(deals).map((each, position) => this.rowOf(each, displayed[position]));
  }

  /** Where there are several currencies only the org knows that of a deal; it writes the amount with it. */
  rowOf({ id, name, stageName, amount: value, closeDate }, displayed) {
    const { asOf, closed, currencyCode, ownCurrencies } = this.deals;
    const own = ownCurrencies ? displayed : undefined;
    return {
      key: id,
      name,
      stage: stageName,
      amount: value === null ? '–' : (own ?? money(value, currencyCode)),
      date: dayAndMonth(closeDate),
      remark: !closed && closeDate < asOf ? overdue : '',
    };
  }

  get isLoading() {
    return !this.rows && !this.failed;
  }

  get isEmpty() {
    return this.rows?.length === 0;
  }

  get hasRows() {
    return this.rows?.length > 0;
  }

  get note() {
    const more = this.rows && this.total > this.rows.length;
    const own = this.deals.ownCurrencies ? ownCurrency : '';
    return [this.deals.note, own, more ? fill(shown, this.rows.length, this.total) : '']
      .filter(Boolean)
      .join(' ');
  }

  get dialog() {
    return this.template.querySelector('dialog');
  }

  renderedCallback() {
    if (!this.dialog.open) this.dialog.showModal();
  }

  open(event) {
    this.close(event.currentTarget.dataset.id);
  }

  dismiss() {
    this.close();
  }

  /** The dialog gives the focus back to where it was. */
  close(dealId) {
    this.dialog.close();
    this.dispatchEvent(new CustomEvent('closed', { detail: dealId }));
  }
}
