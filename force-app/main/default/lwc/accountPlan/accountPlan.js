import { api, LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import { NavigationMixin } from 'lightning/navigation';
import userId from '@salesforce/user/Id';
import signsForPartner from '@salesforce/customPermission/Cadence_Sign_For_Partner';
import signsForVendor from '@salesforce/customPermission/Cadence_Sign_For_Vendor';
import { reasonOf } from 'c/failure';
import { fill, fullDate } from 'c/format';
import {
  choosePlan,
  giveToStore,
  modelOf,
  othersChange,
  PLAN_BODY,
  PLAN_HEAD,
  PLAN_PULSE,
  pulseRecords,
  readHead,
} from 'c/planQuery';
import { PlanStore } from 'c/planStore';
import { failedCards } from './failedCards';
import { freshnessWords } from './freshnessWords';
import { LABELS } from './labels';
import { lockWords } from './lockWords';
import { Pulse } from './pulse';
import { statusWords, whoElse } from './statusWords';

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
  /** @type {import('c/planQuery').PlanHead | undefined} */
  head;
  /** @type {import('c/planShapes').PlanModel | undefined} */
  plan;
  store;
  headProblem = '';
  bodyProblem = '';
  failed = new Set();
  chosenId;
  pulseQuery;
  conflicts = [];
  failures = [];
  saving = { isSaving: false, unsaved: 0, savedAt: null };
  others = null;
  now = Date.now();
  said = '';
  startsNext = false;
  isTyping = false;
  mustShow = false;
  scrollTo = '';

  @wire(graphql, { query: PLAN_HEAD, variables: '$headVariables' })
  receiveHead({ data, errors, refresh }) {
    this.refreshHead = refresh;
    if (!data && !errors?.length) return;
    this.headProblem = data ? '' : reasonOf(errors) || LABELS.problemWhy;
    if (!data) return;
    this.head = readHead(data, errors ?? []);
    this.give();
  }

  @wire(graphql, { query: '$bodyQuery', variables: '$bodyVariables' })
  receiveBody({ data, errors, refresh }) {
    this.refreshBody = refresh;
    if (!data && !errors?.length) return;
    this.bodyProblem = data ? '' : reasonOf(errors) || LABELS.problemWhy;
    if (!data) return;
    this.body = data;
    this.failed = new Set((errors ?? []).flatMap(({ path }) => path?.[2] ?? []));
    this.give();
  }

  @wire(graphql, { query: '$pulseQuery', variables: '$bodyVariables' })
  receivePulse({ data, refresh }) {
    this.refreshPulse = refresh;
    if (!data || !this.store) return;
    const change = othersChange(pulseRecords(data), userId);
    const isNews = Boolean(change) && change.at > (this.othersAt ?? '');
    this.hear(change);
    if (isNews) this.reread().catch(() => undefined);
  }

  connectedCallback() {
    this.pulse = new Pulse(() => this.beat());
    this.pulse.start();
  }

  disconnectedCallback() {
    this.pulse.stop();
  }

  renderedCallback() {
    if (!this.scrollTo) return;
    const target = this.template.querySelector(`[data-part="${this.scrollTo}"]`);
    this.scrollTo = '';
    target?.scrollIntoView({ block: 'start' });
    target?.focus?.();
  }

  get headVariables() {
    return this.recordId ? { recordId: this.recordId, userId } : undefined;
  }

  get record() {
    return this.head ? choosePlan(this.head.plans, this.today, [this.chosenId, this.recordId]) : null;
  }

  get bodyQuery() {
    return this.record ? PLAN_BODY : undefined;
  }

  get bodyVariables() {
    return this.record ? { planId: this.record.id, partnerId: this.record.partner } : undefined;
  }

  get today() {
    return new Date(this.now).toLocaleDateString('sv');
  }

  get me() {
    const side = signsForVendor ? 'vendor' : signsForPartner ? 'partner' : null;
    return { id: userId, name: this.head?.me?.name ?? '', side, isVendor: side !== 'partner' };
  }

  get partner() {
    return this.plan?.partner ?? this.head?.partner;
  }

  get isLoading() {
    return !this.problem && (!this.head || (Boolean(this.record) && !this.plan));
  }

  /** Nothing can be shown; what was shown once stays. */
  get problem() {
    if (this.plan) return '';
    return this.headProblem || this.bodyProblem;
  }

  get isHidden() {
    return Boolean(this.head) && !this.head.partner;
  }

  get isNoPartner() {
    return Boolean(this.head?.partner) && !this.record && !this.head.partner.channelPartner;
  }

  get shownPlan() {
    return this.plan && !this.needsStart ? this.plan : null;
  }

  /** A plan that lost its first version on the way is gone on with. */
  get begun() {
    return this.plan && this.plan.versions.length === 0 ? this.plan.record : null;
  }

  get needsStart() {
    if (!this.head?.partner || this.isNoPartner) return false;
    return !this.record || this.startsNext || Boolean(this.begun);
  }

  get previous() {
    if (this.begun) return null;
    return choosePlan(this.head.plans, this.today) && this.head.plans[0];
  }

  get templates() {
    return this.head.templates.filter(({ status }) => status === 'Published');
  }

  get takenPeriods() {
    return this.head.plans.map(({ periodLabel }) => periodLabel);
  }

  get locked() {
    return Boolean(lockWords(this.plan));
  }

  get lock() {
    return lockWords(this.plan);
  }

  get freshness() {
    const { plan } = this;
    const hasNext = this.head.plans.some(({ startDate }) => startDate > plan.record.startDate);
    const words = freshnessWords(plan, hasNext);
    if (!words) return null;
    const canDo = words.part === 'next' ? this.me.side === 'vendor' : !this.locked;
    return { ...words, canDo };
  }

  get subline() {
    const { firms, record } = this.plan;
    return fill(
      LABELS.withFirm,
      firms.partner.name,
      firms.vendor.name,
      fullDate(record.startDate),
      fullDate(record.endDate),
    );
  }

  get status() {
    const { firms, me } = this.plan;
    const otherFirm = me.isVendor ? firms.partner.name : firms.vendor.name;
    const other = whoElse(this.others, otherFirm, this.now);
    return statusWords({ locked: this.locked, saving: this.saving, other });
  }

  get cards() {
    return failedCards(this.plan.failed);
  }

  get planOptions() {
    return this.head.plans.map(({ id, periodLabel, name }) => ({ value: id, label: periodLabel || name }));
  }

  get hasSeveralPlans() {
    return this.head.plans.length > 1;
  }

  get hasFailures() {
    return this.failures.length > 0;
  }

  /** Hands what has been read to the store of the plan, a new one when another plan is opened. */
  give() {
    const { record } = this;
    if (!record || !this.body || this.body.uiapi?.query === undefined) return;
    if (this.store?.planId !== record.id) {
      this.store = Object.assign(
        new PlanStore({ reread: () => this.reread(), onchange: () => this.change() }),
        { planId: record.id },
      );
    }
    giveToStore(this.store, record.id, this.head, this.body);
    this.hear(othersChange(this.store.storedRecords(), userId));
    this.change();
  }

  hear(change) {
    if (change && change.at > (this.othersAt ?? '')) this.othersAt = change.at;
    if (change?.byPeople) this.others = change.byPeople;
  }

  /** How saving stands shows at once; the parts get the new plan when nobody is in the middle of a word. */
  change() {
    const { store } = this;
    this.conflicts = store.conflicts.map((conflict) => ({
      ...conflict,
      key: `${conflict.id}${conflict.field}`,
    }));
    this.failures = store.failures;
    const unsaved = this.conflicts.length + this.failures.length;
    this.saving = { isSaving: store.isSaving, unsaved, savedAt: store.savedAt };
    if (this.isTyping && this.plan) this.mustShow = true;
    else this.show();
  }

  show() {
    this.mustShow = false;
    const { store, head, record, me, today, failed } = this;
    const vendorName = this.vendorName || LABELS.vendor;
    this.plan = modelOf({ store, head, record, me, vendorName, today, failed });
    store.plan = this.plan;
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
    if (event.inputType) this.isTyping = true;
  }

  handleFocusOut() {
    this.isTyping = false;
    if (this.mustShow) this.show();
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
    for (const { id, field } of this.failures) this.store.useTheirs(id, field);
  }

  resolve({ detail: { id, field, keep } }) {
    if (keep === 'mine') this.store.keepMine(id, field);
    else this.store.useTheirs(id, field);
  }

  say({ detail: { message } }) {
    this.said = message;
  }

  goTo({ detail: { part } }) {
    this.go(part);
  }

  followFreshness() {
    this.go(this.freshness.part);
  }

  go(part) {
    if (part === 'next') this.startsNext = true;
    else this.scrollTo = part;
  }

  async startVersion() {
    const { versions } = this.plan;
    const number = versions.length + 1;
    const { status, reason } = await this.store.create('version', { number, status: 'Draft' });
    this.said = status === 'saved' ? fill(LABELS.versionStarted, number) : reason;
    if (status === 'saved') await this.reread().catch(() => undefined);
  }

  askAgain() {
    this.reread().catch((error) => (this.said = error.message));
  }

  choosePlan(event) {
    this.open(event.detail.value);
  }

  handleStarted({ detail: { planId } }) {
    this.open(planId);
    this.refreshHead?.();
    if (this.begun) this.refreshBody?.();
  }

  open(planId) {
    this.startsNext = false;
    if (planId !== this.record?.id) this.plan = undefined;
    this.body = planId === this.record?.id ? this.body : undefined;
    this.chosenId = planId;
  }

  closeStart() {
    this.startsNext = false;
  }

  openRecord({ detail: { recordId, objectApiName } }) {
    this[NavigationMixin.Navigate]({
      type: 'standard__recordPage',
      attributes: { recordId, objectApiName, actionName: 'view' },
    });
  }
}
