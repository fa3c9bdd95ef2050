import { api, LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import { CurrentPageReference, NavigationMixin } from 'lightning/navigation';
import answersForPartner from '@salesforce/customPermission/Cadence_Answer_For_Partner';
import registersDeals from '@salesforce/customPermission/Cadence_Register_Deals';
import signsForVendor from '@salesforce/customPermission/Cadence_Sign_For_Vendor';
import { dayOf } from 'c/days';
import { reasonOf } from 'c/failure';
import { fill } from 'c/format';
import { poll } from 'c/polling';
import { recordPage } from 'c/sitePages';
import { LABELS } from './labels.js';
import { DEALS } from './query.js';
import { readDeals, sorted, withName } from './readDeals.js';

/** How many deals are shown at first, and more with each press. */
const SHOWN = 10;

/**
 * The registered deals of a partner: how each stands, until when it is kept, what is new. Both sides write here: the
 * partner, and the account manager for a partner that calls.
 */
export default class DealRegistrations extends NavigationMixin(LightningElement) {
  /** The partner's account. @type {string} */
  @api recordId;
  /** How the vendor is called. @type {string} */
  @api vendorName;

  labels = LABELS;
  query = DEALS;
  /** @type {ReturnType<typeof readDeals> | undefined} the last that could be read */
  read;
  problem = '';
  isFormOpen = false;
  showsEnded = false;
  shown = { living: SHOWN, ended: SHOWN };
  wanted = '';
  said = '';
  polling;

  @wire(CurrentPageReference) here;

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive({ data, errors, refresh }) {
    this.refresh = refresh ?? this.refresh;
    if (errors?.length && !data) this.problem = reasonOf(errors) || LABELS.problemWhy;
    if (!data) return;
    this.problem = '';
    this.read = readDeals(data);
  }

  disconnectedCallback() {
    this.polling?.stop();
  }

  get variables() {
    return this.recordId ? { partnerId: this.recordId } : undefined;
  }

  get isLoading() {
    return !this.read && !this.problem;
  }

  get hasFailed() {
    return !this.read && Boolean(this.problem);
  }

  get isHidden() {
    return Boolean(this.read) && !this.read.partner;
  }

  get isNoPartner() {
    return Boolean(this.read?.partner) && !this.read.partner.channelPartner && this.read.deals.length === 0;
  }

  get isShown() {
    return Boolean(this.read) && !this.isHidden && !this.isNoPartner;
  }

  /** Sellers of the partner write, and its account manager; readers read. */
  get canWrite() {
    return Boolean(registersDeals || signsForVendor);
  }

  get isVendor() {
    return !registersDeals && !answersForPartner;
  }

  get readOnly() {
    return !this.canWrite && this.isVendor;
  }

  /** Somebody else at the partner registers deals. */
  get needsSeller() {
    return !this.canWrite && !this.isVendor;
  }

  get canRegister() {
    return this.canWrite && !this.isFormOpen;
  }

  get today() {
    return dayOf(new Date());
  }

  /** Whom the reader hears from. */
  get reader() {
    const owner = this.read.partner.ownerRecord?.name;
    const unnamed = this.isVendor ? LABELS.accountManagerThere : this.vendorName || LABELS.accountManager;
    return {
      isVendor: this.isVendor,
      partner: this.read.partner.name,
      answers: owner || unnamed,
      firm: this.vendorName || owner || unnamed,
      today: this.today,
      email: this.isVendor ? null : (this.read.partner.ownerRecord?.email ?? null),
      currency: this.read.currency,
      canWrite: this.canWrite,
    };
  }

  get groups() {
    return sorted(withName(this.read.deals, this.wanted), this.today);
  }

  get living() {
    return this.groups.living.slice(0, this.shown.living);
  }

  get ended() {
    return this.groups.ended.slice(0, this.shown.ended);
  }

  get moreLiving() {
    return moreOf(this.groups.living, this.shown.living);
  }

  get moreEnded() {
    return moreOf(this.groups.ended, this.shown.ended);
  }

  get hasLiving() {
    return this.living.length > 0;
  }

  get hasEnded() {
    return this.ended.length > 0;
  }

  get hasMany() {
    return this.read.deals.length > SHOWN;
  }

  get foundNothing() {
    return Boolean(this.wanted) && !this.hasLiving && !this.hasEnded;
  }

  get isEmpty() {
    return this.read.deals.length === 0;
  }

  get endedLabel() {
    return fill(LABELS.ended, this.groups.ended.length);
  }

  get sub() {
    if (!this.hasLiving) return '';
    const { living } = this.groups;
    const kept = living.filter(({ status }) => status === 'Approved').length;
    return fill(LABELS.sub, living.length - kept, kept);
  }

  openForm() {
    this.isFormOpen = true;
    this.said = '';
  }

  closeForm() {
    this.isFormOpen = false;
  }

  /** What is over is found as well. */
  handleFind({ target }) {
    this.wanted = target.value ?? '';
    this.showsEnded = this.wanted !== '' || this.showsEnded;
    this.shown = { living: SHOWN, ended: SHOWN };
  }

  showMore({ currentTarget }) {
    const { group } = currentTarget.dataset;
    this.shown = { ...this.shown, [group]: this.shown[group] + SHOWN };
  }

  toggleEnded() {
    this.showsEnded = !this.showsEnded;
  }

  handleSent({ detail: { id, message } }) {
    this.isFormOpen = false;
    this.said = message;
    this.watch(id);
  }

  async reread() {
    await this.refresh?.();
  }

  /** The check takes seconds; its answer is waited for here. */
  async watch(id) {
    await this.refresh?.();
    this.polling?.stop();
    this.polling = poll(
      async () => {
        await this.refresh?.();
        const deal = this.read.deals.find((each) => each.id === id);
        return Boolean(deal?.checkStatus) && deal.checkStatus !== 'Waiting';
      },
      () => (this.polling = undefined),
    );
  }

  tryAgain() {
    this.problem = '';
    this.refresh?.();
  }

  open({ detail: { recordId } }) {
    const page = recordPage(this.here, recordId, 'Deal_Registration__c');
    if (page) this[NavigationMixin.Navigate](page);
  }
}

function moreOf(deals, shown) {
  const more = Math.min(SHOWN, deals.length - shown);
  return more > 0 ? fill(LABELS.more, more) : '';
}
