import { api, LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import { getObjectInfo, getPicklistValues } from 'lightning/uiObjectInfoApi';
import STAGE from '@salesforce/schema/Opportunity.StageName';
import { addDays, dayOf } from 'c/days';
import { reasonOf } from 'c/failure';
import { dayAndMonth, fill, fullDate, money } from 'c/format';
import { NEW, newOpportunity, optionsOf, readChoices } from './choices.js';
import { approve, decline, isTaken } from './decide.js';
import { LABELS } from './labels.js';
import { CHOICES } from './query.js';

/**
 * One registration that waits. What may be chosen is asked for when somebody is about to approve.
 * @fires decided with { message }
 */
export default class DecisionItem extends LightningElement {
  /** With its `matches`, `currency` and `protectionDays`. @type {Record<string, any>} */
  @api registration;

  labels = LABELS;
  /** @type {'' | 'approve' | 'decline'} */
  doing = '';
  compares = false;
  choices;
  stages = [];
  recordTypeId;
  typed = {};
  made = {};
  problem = '';
  isBusy = false;

  @wire(graphql, { query: '$query', variables: '$variables' })
  receiveChoices({ data }) {
    if (data) this.choices = readChoices(data);
  }

  @wire(getObjectInfo, { objectApiName: '$opportunityObject' })
  receiveObject({ data }) {
    this.recordTypeId = data?.defaultRecordTypeId;
  }

  @wire(getPicklistValues, { recordTypeId: '$recordTypeId', fieldApiName: STAGE })
  receiveStages({ data }) {
    if (data) this.stages = data.values.map(({ value, label }) => ({ value, label }));
  }

  get query() {
    return this.doing === 'approve' ? CHOICES : undefined;
  }

  get variables() {
    return { partnerId: this.registration.partner, customer: this.registration.customerName };
  }

  get opportunityObject() {
    return this.doing === 'approve' ? 'Opportunity' : undefined;
  }

  get today() {
    return dayOf(new Date());
  }

  get facts() {
    const { product, expectedAmount, currency, expectedClose, stageNote } = this.registration;
    return [
      product,
      expectedAmount === null || expectedAmount === undefined ? '' : money(expectedAmount, currency),
      expectedClose && fullDate(expectedClose),
      stageNote,
    ]
      .filter(Boolean)
      .join(' · ');
  }

  get waits() {
    const { partnerRecord, submittedAt } = this.registration;
    return fill(LABELS.waits, partnerRecord?.name ?? '', dayAndMonth(submittedAt.slice(0, 10)));
  }

  get isLate() {
    const { answerBy } = this.registration;
    return Boolean(answerBy) && answerBy < this.today;
  }

  get byWhen() {
    const { answerBy } = this.registration;
    if (!answerBy) return '';
    return fill(this.isLate ? LABELS.answerDue : LABELS.answerBy, dayAndMonth(answerBy));
  }

  get byWhenClass() {
    return this.isLate ? 'late' : 'muted';
  }

  get checkWords() {
    const { checkStatus, matches } = this.registration;
    if (checkStatus === 'Clear') return LABELS.clear;
    if (checkStatus !== 'Similar deal found') return LABELS.unchecked;
    return matches.length === 1 ? LABELS.similarOne : fill(LABELS.similar, matches.length);
  }

  get hasMatches() {
    return this.registration.matches.length > 0;
  }

  get compareLabel() {
    return this.compares ? LABELS.hide : LABELS.compare;
  }

  named(label) {
    return fill(label, this.registration.customerName);
  }

  get compareName() {
    return this.named(LABELS.compareOf);
  }

  get approveName() {
    return this.named(LABELS.approveOf);
  }

  get declineName() {
    return this.named(LABELS.declineOf);
  }

  get isIdle() {
    return !this.doing;
  }

  get isApproving() {
    return this.doing === 'approve';
  }

  get isDeclining() {
    return this.doing === 'decline';
  }

  get options() {
    return optionsOf(this.registration, this.choices);
  }

  get opportunity() {
    return this.typed.opportunity ?? this.options[0].value;
  }

  get isNew() {
    return this.opportunity === NEW;
  }

  get stage() {
    return this.typed.stage ?? this.stages[0]?.value;
  }

  get protectedUntil() {
    return this.typed.protectedUntil ?? addDays(this.today, this.registration.protectionDays);
  }

  get leaders() {
    return [
      { value: 'Partner', label: LABELS.partnerLeads },
      { value: 'Vendor', label: LABELS.vendorLeads },
    ];
  }

  get ledBy() {
    return this.typed.ledBy ?? this.registration.ledBy ?? 'Partner';
  }

  toggleComparison() {
    this.compares = !this.compares;
  }

  startApproval() {
    this.doing = 'approve';
    this.problem = '';
  }

  startDecline() {
    this.doing = 'decline';
    this.problem = '';
  }

  stop() {
    this.doing = '';
    this.problem = '';
  }

  handleChange({ target, detail }) {
    this.typed = { ...this.typed, [target.name ?? target.dataset.name]: detail?.value ?? target.value };
    this.problem = '';
  }

  handleLeader({ detail }) {
    this.typed = { ...this.typed, ledBy: detail.value };
  }

  handleApprove() {
    const { protectedUntil } = this;
    if (!protectedUntil || protectedUntil < this.today) return this.refuse(LABELS.needsDay);
    if (this.isNew && !this.stage) return this.refuse(LABELS.noStage);
    const { stage, ledBy, isNew } = this;
    const chosen = { stage, ledBy, protectedUntil, accountId: this.choices?.accountId ?? null };
    const choice = {
      opportunityId: isNew ? null : this.opportunity,
      opportunity: newOpportunity(this.registration, chosen),
      protectedUntil,
      ledBy,
    };
    return this.write(
      () => approve(this.registration, choice, this.made),
      fill(LABELS.approved, this.registration.customerName, dayAndMonth(protectedUntil)),
    );
  }

  handleDecline() {
    const reason = (this.typed.reason ?? '').trim();
    if (!reason) return this.refuse(LABELS.needsReason);
    return this.write(() => decline(this.registration, reason), this.named(LABELS.declined));
  }

  refuse(problem) {
    this.problem = problem;
  }

  async write(task, message) {
    if (this.isBusy) return;
    this.isBusy = true;
    this.problem = '';
    try {
      await task();
      this.dispatchEvent(new CustomEvent('decided', { detail: { message } }));
    } catch (error) {
      this.problem = this.wordsOf(error);
    }
    this.isBusy = false;
  }

  wordsOf(error) {
    if (isTaken(error)) return LABELS.taken;
    const reason = reasonOf(error) || LABELS.kept;
    return this.isApproving && this.isNew && this.made.opportunityId ? fill(LABELS.notYet, reason) : reason;
  }
}
