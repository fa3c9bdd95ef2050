import { api, LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import { CurrentPageReference, NavigationMixin } from 'lightning/navigation';
import userId from '@salesforce/user/Id';
import isGuest from '@salesforce/user/isGuest';
import { reasonOf } from 'c/failure';
import { fill } from 'c/format';
import { PLAN_BODY, PLAN_HEAD, PLAN_PULSE, pulseRecords, readHead } from 'c/planQuery';
import { recordPage } from 'c/sitePages';
import { failedCards } from './failedCards';
import { freshnessWords } from './freshnessWords';
import { LABELS } from './labels';
import { lockWords } from './lockWords';
import { PlanSession } from './planSession';
import { Pulse } from './pulse';
import { ownRoles, ownSide } from './side';
import { statusWords, sublineOf, whoElse } from './statusWords';

/**
 * The account plan of a partner. Two requests: which plans there are, then all of one. The parts are given the plan
 * and the store and never ask the org themselves; see c/planShapes.
 */
export default class AccountPlan extends NavigationMixin(LightningElement) {
  /** The partner's account or a plan. @type {string} */
  @api recordId;
  /** How the vendor is called. @type {string} */
  @api vendorName;
  labels = LABELS;
  isGuest = isGuest;
  headQuery = isGuest ? undefined : PLAN_HEAD;
  /** @type {import('c/planQuery').PlanHead | undefined} */
  head;
  /** @type {import('./planSession').SessionView} */
  view = { plan: undefined, conflicts: [], failures: [], saving: {} };
  now = Date.now();
  bodyQuery;
  bodyVariables;
  pulseQuery;
  pulseVariables;
  headProblem = '';
  bodyProblem = '';
  said = '';
  startsNext = false;

  session = new PlanSession({
    reread: () => this.reread(),
    onview: (view) => (this.view = view),
    about: () => ({
      me: this.me,
      vendorName: this.vendorName || LABELS.vendor,
      today: this.today,
      recordId: this.recordId,
    }),
  });
  pulse = new Pulse(() => this.beat());

  @wire(CurrentPageReference) here;

  @wire(graphql, { query: '$headQuery', variables: '$headVariables' })
  receiveHead({ data, errors, refresh }) {
    this.refreshHead = refresh ?? this.refreshHead;
    if (!data && !errors?.length) return;
    this.headProblem = data ? '' : reasonOf(errors) || LABELS.problemWhy;
    if (!data) return;
    this.head = readHead(data, errors ?? []);
    this.session.setHead(this.head);
    this.askForPlan();
  }

  @wire(graphql, { query: '$bodyQuery', variables: '$bodyVariables' })
  receiveBody({ data, errors, refresh }) {
    this.refreshBody = refresh ?? this.refreshBody;
    if (!data && !errors?.length) return;
    this.bodyProblem = data ? '' : reasonOf(errors) || LABELS.problemWhy;
    if (data) this.session.setBody(data, errors);
  }

  @wire(graphql, { query: '$pulseQuery', variables: '$pulseVariables' })
  receivePulse({ data, refresh }) {
    this.refreshPulse = refresh ?? this.refreshPulse;
    if (data && this.plan && this.session.hear(pulseRecords(data))) this.reread().catch(() => undefined);
  }

  connectedCallback() {
    this.pulse.start();
  }

  disconnectedCallback() {
    this.pulse.stop();
  }

  get headVariables() {
    return this.recordId ? { recordId: this.recordId, userId } : undefined;
  }

  get today() {
    const day = new Date(this.now);
    const two = (number) => String(number).padStart(2, '0');
    return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  }

  get me() {
    const side = ownSide();
    const isVendor = side !== 'partner';
    return { id: userId, name: this.head?.me?.name ?? '', side, isVendor, ...ownRoles() };
  }

  get plan() {
    return this.view.plan;
  }

  get store() {
    return this.session.store;
  }

  get partner() {
    return this.plan?.partner ?? this.head?.partner;
  }

  get isLoading() {
    return !isGuest && !this.problem && (!this.head || (Boolean(this.bodyVariables) && !this.plan));
  }

  /** Nothing can be shown; what was shown once stays. */
  get problem() {
    return this.plan ? '' : this.headProblem || this.bodyProblem;
  }

  get isHidden() {
    return Boolean(this.head) && !this.head.partner;
  }

  get isNoPartner() {
    return Boolean(this.head?.partner) && !this.bodyVariables && !this.head.partner.channelPartner;
  }

  /** A plan that lost its first version on the way is gone on with. */
  get begun() {
    return this.plan?.versions.length === 0 ? this.plan.record : null;
  }

  get needsStart() {
    if (!this.head?.partner || this.isNoPartner) return false;
    return !this.bodyVariables || this.startsNext || Boolean(this.begun);
  }

  get shownPlan() {
    return this.needsStart ? undefined : this.plan;
  }

  get previous() {
    return this.begun ? null : (this.plan?.record ?? null);
  }

  get templates() {
    return this.head.templates.filter(({ status }) => status === 'Published');
  }

  get takenPeriods() {
    return this.plan?.siblings.map(({ periodLabel }) => periodLabel) ?? [];
  }

  get lock() {
    return lockWords(this.plan);
  }

  get locked() {
    return Boolean(this.lock);
  }

  get freshness() {
    const words = freshnessWords(this.plan);
    if (words?.part === 'next') return this.me.side === 'vendor' ? { ...words, canDo: true } : null;
    return words && { ...words, canDo: !this.locked };
  }

  get subline() {
    return sublineOf(this.plan);
  }

  get status() {
    const other = whoElse(this.session.others, this.plan, this.now);
    return statusWords({ locked: this.locked, saving: this.view.saving, other });
  }

  get cards() {
    return failedCards(this.plan.failed);
  }

  get planOptions() {
    return this.plan.siblings.map(({ id, periodLabel, name }) => ({ value: id, label: periodLabel || name }));
  }

  get hasSeveralPlans() {
    return this.plan.siblings.length > 1;
  }

  get hasFailures() {
    return this.view.failures.length > 0;
  }

  /** The same plan is not asked for again: the wire would take new variables for another question. */
  askForPlan() {
    const { record } = this.session;
    if (!record || record.id === this.bodyVariables?.planId) return;
    this.bodyVariables = { planId: record.id, partnerId: record.partner };
    this.pulseVariables = { planId: record.id, userId };
    this.bodyQuery = PLAN_BODY;
  }

  async reread() {
    await Promise.all([this.refreshHead?.(), this.refreshBody?.()]);
    const problem = this.headProblem || this.bodyProblem;
    if (problem) throw new Error(problem);
  }

  beat() {
    this.now = Date.now();
    if (!this.plan) return;
    if (this.pulseQuery) this.refreshPulse?.();
    else this.pulseQuery = PLAN_PULSE;
  }

  /** Ticks and choices are done with at once; words are not before one leaves the field. */
  handleInput(event) {
    if (event.inputType) this.session.typing(true);
  }

  handleFocusOut() {
    this.session.typing(false);
  }

  retry() {
    this.headProblem = '';
    this.bodyProblem = '';
    this.refreshHead?.();
    this.refreshBody?.();
  }

  tryAgain() {
    this.store.tryAgain();
  }

  discard() {
    for (const { id, field } of this.view.failures) this.store.useTheirs(id, field);
  }

  resolve({ detail: { id, field, keep } }) {
    if (keep === 'mine') this.store.keepMine(id, field);
    else this.store.useTheirs(id, field);
  }

  say({ detail: { message } }) {
    this.said = message;
  }

  goTo({ detail: { part } }) {
    this.scrollTo(part);
  }

  scrollTo(part) {
    const target = this.template.querySelector(`[data-part="${part}"]`);
    target?.scrollIntoView({ block: 'start' });
    target?.focus();
  }

  followFreshness() {
    const { part } = this.freshness;
    if (part === 'next') this.startsNext = true;
    else this.scrollTo(part);
  }

  async startVersion() {
    const number = this.plan.versions.length + 1;
    const { status, reason } = await this.store.create('version', { number, status: 'Draft' });
    this.said = status === 'saved' ? fill(LABELS.versionStarted, number) : reason;
    if (status === 'saved') this.askAgain();
  }

  askAgain() {
    this.reread().catch(({ message }) => (this.said = message));
  }

  choosePlan(event) {
    this.open(event.detail.value);
  }

  handleStarted({ detail: { planId } }) {
    this.open(planId);
    this.refreshHead?.();
    if (planId === this.bodyVariables?.planId) this.refreshBody?.();
  }

  /** On a partner's account the plans take turns; each also has a page of its own. */
  open(planId) {
    this.startsNext = false;
    if (this.recordId !== this.partner.id && planId !== this.recordId) {
      this.openPage(planId, 'Account_Plan__c');
      return;
    }
    this.session.open(planId);
    this.askForPlan();
  }

  closeStart() {
    this.startsNext = false;
  }

  openRecord({ detail: { recordId, objectApiName } }) {
    this.openPage(recordId, objectApiName);
  }

  openPage(recordId, objectApiName) {
    const page = recordPage(this.here, recordId, objectApiName);
    if (page) this[NavigationMixin.Navigate](page);
  }
}
