import { api, LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import userId from '@salesforce/user/Id';
import { reasonOf } from 'c/failure';
import { fill, monthName } from 'c/format';
import {
  currentPlan,
  MARKETING_PLANS,
  MARKETING_SETTINGS,
  measuredOn,
  modelOf,
  quartersAround,
  readPlans,
  readSettings,
} from 'c/marketingQuery';
import { PlanStore } from 'c/planStore';
import { LABELS } from './labels';
import { isOfPartner, ownSide } from './side';
import { lockWords, statusWords } from './statusWords';

const KINDS = ['marketing', 'tactic'];

/**
 * The marketing plans of a partner, a quarter each. One request for everybody; on the vendor's side a second one for
 * the program's own settings. The parts are given the model and the store and never ask the org themselves.
 */
export default class MarketingPlan extends LightningElement {
  /** The partner's account. @type {string} */
  @api recordId;
  /** How the vendor is called. @type {string} */
  @api vendorName;
  labels = LABELS;
  /** @type {import('c/marketingQuery').Plans | undefined} */
  read;
  settings = null;
  /** @type {import('c/marketingQuery').MarketingModel | undefined} */
  model;
  saving = { isSaving: false, unsaved: 0, savedAt: null };
  conflicts = [];
  failures = [];
  problem = '';
  said = '';
  chosenId;
  chosenCase = 'Bleak';
  ratesShown = false;
  /** Label of the quarter that is about to be planned. */
  wanted;
  isTyping = false;
  now = Date.now();

  store = new PlanStore({ reread: () => this.reread(), onchange: () => this.change() });

  @wire(graphql, { query: MARKETING_PLANS, variables: '$variables' })
  receive({ data, errors, refresh }) {
    this.refreshPlans = refresh ?? this.refreshPlans;
    if (!data && !errors?.length) return;
    this.problem = data ? '' : reasonOf(errors) || LABELS.problemWhy;
    if (!data) return;
    this.read = readPlans(data, errors ?? []);
    for (const kind of KINDS) this.store.receive(kind, this.read[kind]);
    this.change();
  }

  @wire(graphql, { query: '$settingsQuery', variables: '$settingsVariables' })
  receiveSettings({ data }) {
    if (!data) return;
    this.settings = readSettings(data);
    this.change();
  }

  get variables() {
    return this.recordId ? { recordId: this.recordId, userId } : undefined;
  }

  get settingsQuery() {
    return ownSide() === 'vendor' ? MARKETING_SETTINGS : undefined;
  }

  get settingsVariables() {
    return this.recordId ? { partnerId: this.recordId } : undefined;
  }

  get today() {
    const day = new Date(this.now);
    const two = (number) => String(number).padStart(2, '0');
    return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  }

  get me() {
    const side = ownSide();
    return { id: userId, name: this.read?.me?.name ?? '', side, isVendor: !isOfPartner() };
  }

  get partner() {
    return this.read?.partner;
  }

  get isLoading() {
    return !this.read && !this.problem;
  }

  /** Nothing can be shown; what was shown once stays. */
  get pageProblem() {
    return this.read ? '' : this.problem;
  }

  get isHidden() {
    return Boolean(this.read) && !this.partner;
  }

  get isNoPartner() {
    return Boolean(this.partner) && !this.partner.channelPartner && !this.model;
  }

  get hasFunds() {
    return Boolean(this.partner) && !this.isNoPartner;
  }

  get needsStart() {
    if (!this.partner || this.isNoPartner) return false;
    return !this.model || Boolean(this.wanted);
  }

  get shown() {
    return this.needsStart ? undefined : this.model;
  }

  get quarters() {
    return quartersAround(this.read.performance, this.today);
  }

  get plansToCopy() {
    return this.model?.plans ?? [];
  }

  get performance() {
    return measuredOn(this.read.performance, this.today);
  }

  get currency() {
    return this.model?.currency ?? this.performance?.currencyCode ?? this.settings?.currency ?? 'USD';
  }

  /** Somebody else at the partner plans its marketing. */
  get needsMarketer() {
    return isOfPartner() && !this.me.side;
  }

  get lock() {
    return lockWords({
      side: this.me.side,
      partner: this.partner,
      isDone: !this.wanted && this.model?.record.status === 'Done',
    });
  }

  get locked() {
    return Boolean(this.lock);
  }

  get title() {
    const { startDate, endDate } = this.model.record;
    return fill(LABELS.titleOf, fill(LABELS.months, monthName(startDate), monthName(endDate)));
  }

  get subline() {
    const { goal } = this.model.record;
    return goal ? fill(LABELS.goalOf, goal) : '';
  }

  get status() {
    return statusWords({ locked: this.locked, ...this.saving });
  }

  get hasSeveralPlans() {
    return this.model.plans.length > 1;
  }

  get planOptions() {
    return this.model.plans.map(({ id, periodLabel }) => ({ value: id, label: periodLabel }));
  }

  get hasFailures() {
    return this.failures.length > 0;
  }

  get isPartial() {
    return this.read.failed.size > 0;
  }

  /** How saving stands shows at once; the parts wait while somebody is in the middle of a word. */
  change() {
    const { conflicts, failures, isSaving, savedAt } = this.store;
    this.conflicts = conflicts.map((each) => ({ ...each, key: `${each.id}${each.field}` }));
    this.failures = failures;
    this.saving = { isSaving, unsaved: conflicts.length + failures.length, savedAt };
    if (!this.isTyping || !this.model) this.remodel();
  }

  remodel() {
    if (this.read) this.store.currency = this.currency;
    const plans = this.store.recordsOf('marketing');
    const plan = plans.find(({ id }) => id === this.chosenId) ?? currentPlan(plans, this.today);
    this.model =
      plan && this.partner
        ? modelOf({
            store: this.store,
            read: this.read,
            settings: this.settings,
            planId: plan.id,
            me: this.me,
            vendorName: this.vendorName || LABELS.vendor,
            today: this.today,
          })
        : undefined;
  }

  async reread() {
    await this.refreshPlans?.();
    if (this.problem) throw new Error(this.problem);
  }

  askAgain() {
    this.askForPlans();
    this.template.querySelector('.funds')?.reread();
  }

  /** What happens to funds changes what the plan has left. */
  askForPlans() {
    this.reread().catch(({ message }) => (this.said = message));
  }

  retry() {
    this.problem = '';
    this.refreshPlans?.();
  }

  handleInput(event) {
    if (event.inputType) this.isTyping = true;
  }

  handleFocusOut() {
    if (!this.isTyping) return;
    this.isTyping = false;
    this.change();
  }

  chooseCase({ detail }) {
    this.chosenCase = detail.value;
  }

  showRates() {
    this.ratesShown = !this.ratesShown;
  }

  choosePlan({ detail }) {
    this.open(detail.value);
  }

  openPlan({ detail }) {
    this.open(detail.planId);
  }

  open(planId) {
    this.chosenId = planId;
    this.wanted = undefined;
    this.remodel();
  }

  startPlan({ detail }) {
    this.wanted = detail.label;
  }

  closeStart() {
    this.wanted = undefined;
  }

  async handleStarted({ detail }) {
    this.chosenId = detail.planId;
    this.wanted = undefined;
    this.askAgain();
  }

  resolve({ detail: { id, field, keep } }) {
    if (keep === 'mine') this.store.keepMine(id, field);
    else this.store.useTheirs(id, field);
  }

  tryAgain() {
    this.store.tryAgain();
  }

  discard() {
    for (const { id, field } of this.failures) this.store.useTheirs(id, field);
  }
}
