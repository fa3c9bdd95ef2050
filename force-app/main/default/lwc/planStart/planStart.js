import { api, LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import { reasonOf } from 'c/failure';
import { fill, money } from 'c/format';
import { carriedLines, increased } from './carriedLines';
import { LABELS } from './labels';
import { nextPeriod, periodWords } from './periods';
import { START } from './query';
import { readStart } from './readStart';
import { startPlan } from './startPlan';

const OWN_DAYS = 'own';

/**
 * What stands where there is no plan yet: the CAM starts one, from the template or from the plan before; a partner
 * reads who does.
 * @fires started with { planId }
 */
export default class PlanStart extends LightningElement {
  /** @type {Record<string, any>} */
  @api partner;
  /** Published ones. @type {Record<string, any>[]} */
  @api templates = [];
  /** The plan that the new one goes on from. @type {Record<string, any> | null} */
  @api previous = null;
  /** A plan that has no version yet, because an earlier try was cut off. @type {Record<string, any> | null} */
  @api begun = null;
  /** Periods that have a plan already. @type {string[]} */
  @api taken = [];
  /** @type {import('c/planShapes').Me} */
  @api me;
  @api today;
  labels = LABELS;
  start;
  problem = '';
  isBusy = false;
  periodId;
  ownDays = { label: '', startDate: '', endDate: '' };
  source = '';
  increase = 10;
  made = {};

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive({ data, errors }) {
    if (data) this.start = readStart(data);
    if (errors?.length) this.problem = reasonOf(errors);
  }

  get query() {
    return this.canStart ? START : undefined;
  }

  get variables() {
    return {
      partnerId: this.partner.id,
      previousId: this.previous?.id ?? this.partner.id,
      today: this.today,
    };
  }

  get canStart() {
    return this.me?.side === 'vendor';
  }

  get isLoading() {
    return this.canStart && !this.start && !this.problem;
  }

  get isForm() {
    return this.canStart && Boolean(this.start);
  }

  get heading() {
    return fill(this.previous ? LABELS.nextHeading : LABELS.heading, this.partner.name);
  }

  get why() {
    if (this.canStart) return LABELS.why;
    const owner = this.partner.ownerRecord?.name;
    if (!owner) return this.me?.isVendor ? LABELS.managerStarts : LABELS.manufacturerStarts;
    return fill(this.me?.isVendor ? LABELS.ownerStarts : LABELS.ownerStartsWithYou, owner);
  }

  get ask() {
    const { email, firstName, name } = this.partner.ownerRecord ?? {};
    if (this.canStart || !email) return null;
    return { href: `mailto:${email}`, label: fill(LABELS.ask, firstName || name) };
  }

  get periods() {
    const taken = new Set(this.taken);
    return this.start.periods.filter(({ name }) => !taken.has(name));
  }

  get periodOptions() {
    return [
      ...this.periods.map((period) => ({ value: period.id, label: periodWords(period) })),
      { value: OWN_DAYS, label: LABELS.ownDays },
    ];
  }

  get chosenPeriod() {
    return this.periodId ?? nextPeriod(this.periods, this.previous, this.today)?.id ?? OWN_DAYS;
  }

  get hasOwnDays() {
    return this.chosenPeriod === OWN_DAYS;
  }

  get asksPeriod() {
    return !this.begun;
  }

  get sourceOptions() {
    const templates = this.templates.map(({ id, name }) => ({
      value: id,
      label: fill(LABELS.template, name),
    }));
    if (!this.canCarry) return templates;
    const label = fill(LABELS.previousPlan, this.previous.periodLabel ?? this.previous.name);
    return [{ value: this.previous.id, label }, ...templates];
  }

  get canCarry() {
    return Boolean(this.previous) && this.start.agreedLines.length > 0;
  }

  get chosenSource() {
    return this.source || this.sourceOptions[0]?.value;
  }

  get carries() {
    return this.canCarry && this.chosenSource === this.previous.id;
  }

  get goalWords() {
    const goal = this.start.agreedLines.find(({ key }) => key === 'goal.revenue')?.amount;
    if (!goal || !Number.isFinite(this.increase)) return LABELS.increaseHint;
    const currency = this.currency;
    const [from, to] = [money(goal, currency), money(increased(goal, this.increase), currency)];
    return fill(LABELS.goalFromTo, from, to);
  }

  get currency() {
    return this.previous?.currencyCode ?? this.start.currency ?? 'USD';
  }

  get startLabel() {
    return this.begun ? LABELS.goOn : LABELS.start;
  }

  choosePeriod(event) {
    this.periodId = event.detail.value;
  }

  chooseSource(event) {
    this.source = event.detail.value;
  }

  typeDays(event) {
    this.ownDays = { ...this.ownDays, [event.target.name]: event.target.value };
  }

  typeIncrease(event) {
    this.increase = event.target.value === '' ? Number.NaN : Number(event.target.value);
  }

  get period() {
    if (this.begun) return { label: this.begun.periodLabel };
    if (this.hasOwnDays) return this.ownDays;
    const { id, name, startDate, endDate } = this.periods.find((each) => each.id === this.chosenPeriod);
    return { id, label: name, startDate, endDate };
  }

  async begin() {
    if (this.isBusy) return;
    const { period } = this;
    if (!this.begun && !(period.label?.trim() && period.startDate && period.endDate)) {
      this.problem = LABELS.nameDays;
      return;
    }
    if (this.carries && !Number.isFinite(this.increase)) {
      this.problem = LABELS.typeIncrease;
      return;
    }
    this.isBusy = true;
    if (this.begun) this.made.planId = this.begun.id;
    const lines = this.carries ? carriedLines(this.start.agreedLines, this.increase) : [];
    this.problem = await startPlan({ plan: this.planFields(period), lines, askedBy: 'Vendor' }, this.made);
    this.isBusy = false;
    if (this.problem) return;
    this.dispatchEvent(new CustomEvent('started', { detail: { planId: this.made.planId } }));
  }

  planFields({ id, label, startDate, endDate }) {
    const template = this.carries
      ? (this.previous.planTemplate ?? this.templates[0]?.id)
      : (this.chosenSource ?? null);
    return {
      name: `${this.partner.name} ${label}`.slice(0, 80),
      planKey: `${this.partner.id}:${label}`,
      partner: this.partner.id,
      planTemplate: template ?? null,
      period: id ?? null,
      periodLabel: label,
      startDate,
      endDate,
      currencyCode: this.currency,
      previousPlan: this.previous?.id ?? null,
    };
  }
}
