import { api, LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import allMatches from '@salesforce/label/c.PlanRegister_AllMatches';
import checked from '@salesforce/label/c.PlanRegister_Checked';
import checkedVendor from '@salesforce/label/c.PlanRegister_CheckedVendor';
import duplicate from '@salesforce/label/c.PlanRegister_Duplicate';
import lookAgain from '@salesforce/label/c.PlanRegister_LookAgain';
import openRegistration from '@salesforce/label/c.PlanRegister_OpenRegistration';
import register from '@salesforce/label/c.PlanRegister_Register';
import unread from '@salesforce/label/c.PlanRegister_Unread';
import { dayAndMonth, fill } from 'c/format';
import { poll } from 'c/polling';
import { ownDuplicate } from 'c/registeredBefore';
import { matchViewOf, stateOf } from './answer.js';

import { MATCHES, REGISTRATIONS } from './query.js';
import { matchesOf, registrationsOf } from './registrations.js';

/** Similar deals that are shown at first. */
const FEW = 3;

/**
 * Registers a planned deal with one press, and shows what became of it. Nothing is typed: customer, product, value and
 * who leads are in the plan already.
 * Properties `plan`, `store` and `locked` as c/planShapes says.
 */
export default class PlanRegistration extends LightningElement {
  @api plan;
  @api store;
  @api locked = false;
  /** Planned_Opportunity__c as the plan has it. */
  @api planned;
  /** Plan_Customer__c of it. */
  @api customer;
  /** @type {import('c/planShapes').Product} */
  @api product;

  labels = { lookAgain, openRegistration, register };
  asks = false;
  registrations;
  refresh;
  matches = [];
  showsAll = false;
  duplicate = null;
  failure = '';
  cannotRead = false;
  isSending = false;
  isComparing = false;
  /** The one that was made here, until the org tells of it. */
  sent = null;
  polling;
  hasStoppedLooking = false;

  @wire(graphql, { query: '$query', variables: '$variables' })
  readRegistrations({ data, errors, refresh }) {
    this.refresh = refresh;
    if (data) {
      this.registrations = registrationsOf(data);
      this.cannotRead = false;
      if (this.isSending && !this.isComparing) this.compareAndSend();
    }
    if (errors?.length) {
      this.cannotRead = true;
      this.isSending = this.isComparing;
    }
  }

  @wire(graphql, { query: '$matchQuery', variables: '$matchVariables' })
  readMatches({ data }) {
    if (data) this.matches = matchesOf(data);
  }

  connectedCallback() {
    this.watch();
  }

  disconnectedCallback() {
    this.polling?.stop();
  }

  /** Not before somebody registers or waits for an answer: the plan itself says the rest. */
  get query() {
    return this.asks ? REGISTRATIONS : undefined;
  }

  get variables() {
    return { partner: this.plan.partner.id, productKey: this.product.key, product: this.product.name };
  }

  /** The similar deals are the vendor's own business; nobody else asks for them. */
  get matchQuery() {
    return this.plan.me.isVendor && this.registration?.checkStatus === 'Similar deal found'
      ? MATCHES
      : undefined;
  }

  get matchVariables() {
    return { registration: this.registration?.id };
  }

  /** As it was read last: asked for here, else with the plan, else as it was sent. */
  get registration() {
    const { planned } = this;
    const known = this.registrations?.find(
      ({ id, plannedOpportunity }) => id === planned.registration || plannedOpportunity === planned.id,
    );
    return known ?? planned.registrationRecord ?? this.sent;
  }

  get isRegistered() {
    return Boolean(this.registration ?? this.planned.registration);
  }

  get canRegister() {
    return this.isToRegister && this.plan.me.registers !== false;
  }

  /** Somebody else at the partner registers deals. */
  get needsSeller() {
    return this.isToRegister && this.plan.me.registers === false;
  }

  get isToRegister() {
    return !this.locked && !this.isRegistered && this.planned.status === 'Planned';
  }

  get isOff() {
    const hasLeader = this.planned.ledBy === 'Partner' || this.planned.ledBy === 'Vendor';
    return !hasLeader || this.isSending;
  }

  get checkedWords() {
    return this.plan.me.isVendor ? checkedVendor : checked;
  }

  get state() {
    return stateOf(this.registration, this.plan);
  }

  get stateTitle() {
    return this.state.title;
  }

  get stateWords() {
    return this.state.words;
  }

  get stateClass() {
    return `dot ${this.state.tone}`;
  }

  get hasMatches() {
    return this.matches.length > 0;
  }

  get matchViews() {
    return this.matches.slice(0, this.showsAll ? this.matches.length : FEW).map(matchViewOf);
  }

  get moreMatches() {
    return this.showsAll || this.matches.length <= FEW ? '' : fill(allMatches, this.matches.length);
  }

  get canOpen() {
    return Boolean(this.registration?.id);
  }

  get isWaiting() {
    return this.isRegistered && !['Clear', 'Similar deal found'].includes(this.registration?.checkStatus);
  }

  get canLookAgain() {
    return this.isWaiting && this.hasStoppedLooking;
  }

  get problem() {
    return this.failure || (this.cannotRead ? unread : '');
  }

  get duplicateWords() {
    if (!this.duplicate) return '';
    const { customerName, submittedAt } = this.duplicate;
    const day = submittedAt ? dayAndMonth(submittedAt.slice(0, 10)) : '–';
    return fill(duplicate, this.product.name, customerName, day);
  }

  handleRegister() {
    if (this.isOff) return;
    this.isSending = true;
    this.failure = '';
    this.asks = true;
    if (this.registrations) this.compareAndSend();
  }

  /** The partner's own registrations are compared here, so that nobody waits two days to hear of their own deal. */
  async compareAndSend() {
    this.isComparing = true;
    this.duplicate = ownDuplicate(this.registrations, this.customer) ?? null;
    if (!this.duplicate) await this.send();
    this.isComparing = false;
    this.isSending = false;
  }

  /** A new registration is pending by itself; what becomes of it is the vendor's to say. */
  async send() {
    const { planned, customer, product, plan } = this;
    const fields = {
      registrationKey: `planned:${planned.id}`,
      plannedOpportunity: planned.id,
      partner: plan.partner.id,
      customerName: customer.name,
      customerDomain: customer.domain ?? null,
      customerCountry: customer.country ?? null,
      product: product.name,
      productKey: product.key,
      expectedAmount: planned.amount ?? null,
      ledBy: planned.ledBy,
      submittedAt: new Date().toISOString(),
    };
    const { status, id, reason } = await this.store.create('registration', fields);
    if (status !== 'saved') {
      this.failure = reason;
      await this.refresh?.();
      return;
    }
    this.sent = { ...fields, id, checkStatus: 'Waiting', answerBy: null };
    const linked = await this.store.save(planned.id, { status: 'Registered', registration: id });
    this.failure = linked.status === 'failed' ? linked.reason : '';
    await this.refresh?.();
    this.watch();
  }

  /** Asks again now and then while the check is under way. */
  watch() {
    if (!this.isWaiting || this.polling || this.hasStoppedLooking) return;
    this.polling = poll(
      async () => {
        this.asks = true;
        await this.refresh?.();
        return !this.isWaiting;
      },
      () => {
        this.polling = undefined;
        this.hasStoppedLooking = this.isWaiting;
        if (!this.isWaiting) this.tellAll();
      },
    );
  }

  /** The answer may have moved the planned deal as well. */
  tellAll() {
    this.dispatchEvent(new CustomEvent('planreread', { bubbles: true, composed: true }));
  }

  handleLookAgain() {
    this.hasStoppedLooking = false;
    this.watch();
  }

  handleShowAll() {
    this.showsAll = true;
  }

  handleOpenRegistration() {
    this.open(this.registration.id, 'Deal_Registration__c');
  }

  handleOpenDuplicate() {
    this.open(this.duplicate.id, 'Deal_Registration__c');
  }

  handleOpen({ currentTarget: { dataset } }) {
    this.open(dataset.id, dataset.object);
  }

  open(recordId, objectApiName) {
    const detail = { recordId, objectApiName };
    this.dispatchEvent(new CustomEvent('openrecord', { bubbles: true, composed: true, detail }));
  }
}
