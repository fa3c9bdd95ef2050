import { api, LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import isGuest from '@salesforce/user/isGuest';
import userId from '@salesforce/user/Id';
import { reasonOf } from 'c/failure';
import { FUNDS_LEFT } from 'c/fundsQuery';
import { today } from 'c/fundWords';
import { plainRecords } from 'c/scorecardQuery';
import { LABELS } from './labels';
import { leftOf } from './leftOf';
import { waitingOf } from './waiting';

/**
 * What is left in marketing funds, by when it is to be used, and what waits for whom: of one partner, or of all partners
 * of the manager who looks. Where there are no funds at all, nothing is shown on a home page.
 * @fires plan when the partner wants to plan what to do with them
 */
export default class FundsLeft extends LightningElement {
  /** The partner's account; without it, all partners of the reader. */
  @api recordId;
  /** On the partner's own home, which says elsewhere what waits and has a way to the plan. @type {boolean} */
  @api planned = false;
  labels = LABELS;
  funds;
  activities = [];
  problem = '';
  query = isGuest ? undefined : FUNDS_LEFT;

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive({ data, errors, refresh }) {
    this.refresh = refresh ?? this.refresh;
    if (!data && !errors?.length) return;
    this.problem = data ? '' : reasonOf(errors) || ' ';
    if (!data) return;
    const parts = data.uiapi?.query ?? {};
    this.funds = plainRecords(parts.funds);
    this.activities = plainRecords(parts.activities);
  }

  get variables() {
    return { recordId: this.recordId ?? null, ownerId: this.recordId ? null : userId };
  }

  get heading() {
    return this.recordId ? LABELS.title : LABELS.titlePartners;
  }

  get isLoading() {
    return Boolean(this.recordId) && !this.funds && !this.problem;
  }

  get cannotRead() {
    return !this.funds && Boolean(this.problem);
  }

  get isEmpty() {
    return this.funds?.length === 0;
  }

  get hasFunds() {
    return this.funds?.length > 0;
  }

  get isShown() {
    return !isGuest && (this.recordId ? true : this.cannotRead || this.hasFunds);
  }

  get blocks() {
    return leftOf(this.funds, today());
  }

  get waiting() {
    return waitingOf(this.activities, this.blocks[0].currency, today());
  }

  get hasWaiting() {
    return !this.planned && this.activities.length > 0;
  }

  get cardClass() {
    return this.recordId ? 'card' : 'card apart';
  }

  /** Asks the org again, such as after something was asked for elsewhere on the page. */
  @api
  async reread() {
    await this.refresh?.();
  }

  plan() {
    this.dispatchEvent(new CustomEvent('plan'));
  }

  retry() {
    this.problem = '';
    this.refresh?.();
  }
}
