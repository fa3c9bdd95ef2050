import { api, LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import userId from '@salesforce/user/Id';
import { reasonOf } from 'c/failure';
import { FundSteps } from 'c/fundSteps';
import { PARTNER_FUNDS, fundPerson, readFunds } from 'c/fundsQuery';
import { today } from 'c/fundWords';

/**
 * A screen of one partner's funds: asks once, and again after each step. Screens that stand on one page ask together.
 * @fires planreread after something was written, so that what else is on the page may ask again
 */
export class PartnerFunds extends LightningElement {
  /** The partner's account. */
  @api recordId;
  /** @type {import('c/fundsQuery').Funds | undefined} */
  funds;
  problem = '';
  said = '';

  store = new FundSteps({ reread: () => this.reread(), funds: () => this.funds });

  @wire(graphql, { query: PARTNER_FUNDS, variables: '$variables' })
  receive({ data, errors, refresh }) {
    this.refreshFunds = refresh ?? this.refreshFunds;
    if (!data && !errors?.length) return;
    this.problem = data ? '' : reasonOf(errors) || ' ';
    if (data) this.funds = readFunds(data, fundPerson(), today());
  }

  get variables() {
    return this.recordId ? { recordId: this.recordId, userId } : undefined;
  }

  get isLoading() {
    return !this.funds && !this.problem;
  }

  get cannotRead() {
    return !this.funds && Boolean(this.problem);
  }

  get isPartner() {
    return fundPerson().side === 'Partner';
  }

  /** Asks the org again, such as after something was asked for elsewhere on the page. */
  @api
  async reread() {
    await this.refreshFunds?.();
    if (this.problem) throw new Error(this.problem);
  }

  retry() {
    this.problem = '';
    this.refreshFunds?.();
  }

  tellAll() {
    this.dispatchEvent(new CustomEvent('planreread', { bubbles: true, composed: true }));
  }
}
