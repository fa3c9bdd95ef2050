import { api, LightningElement } from 'lwc';
import { fill, monthName } from 'c/format';
import { tacticAgain, tacticFromTemplate } from 'c/marketingWords';
import { createPlan } from './createPlan';
import { labels } from './labels';

const BLANK = 'blank';
const COPY = 'copy';
const NUMBERS = new Set(['revenueTarget', 'averageDealSize']);

/**
 * What stands where a quarter has no marketing plan yet: either side starts one.
 * @fires started with { planId }
 */
export default class MarketingStart extends LightningElement {
  /** @type {Record<string, any>} */
  @api partner;
  /** Published ones, each with its tactics. @type {Record<string, any>[]} */
  @api templates = [];
  /** Plans that there are, each with its tactics, earliest first. @type {Record<string, any>[]} */
  @api plans = [];
  /** This quarter and the next. @type {import('c/marketingQuery').Quarter[]} */
  @api quarters = [];
  /** The newest that is measured. @type {Record<string, any> | null} */
  @api performance = null;
  /** The account plan that the marketing serves. @type {Record<string, any>[]} */
  @api accountPlans = [];
  @api currency = 'USD';
  /** Label of the quarter that was asked for. */
  @api wanted;
  @api locked = false;
  labels = labels;
  isBusy = false;
  problem = '';
  source = '';
  periodLabel = '';
  typed = {};
  made = {};

  get canStart() {
    return !this.locked;
  }

  get why() {
    return this.locked ? labels.nothing : labels.why;
  }

  get heading() {
    return fill(labels.heading, this.partner.name);
  }

  get free() {
    const taken = new Set(this.plans.map(({ periodLabel }) => periodLabel));
    return this.quarters.filter(({ label }) => !taken.has(label));
  }

  get periods() {
    return this.free.map(({ label, startDate, endDate }) => ({
      value: label,
      label: fill(labels.periodWith, label, fill(labels.months, monthName(startDate), monthName(endDate))),
    }));
  }

  get period() {
    return this.periodLabel || this.wanted || this.free[0]?.label;
  }

  get previous() {
    const { startDate } = this.quarter;
    return this.plans.filter((plan) => plan.startDate < startDate).at(-1) ?? null;
  }

  get quarter() {
    return this.quarters.find(({ label }) => label === this.period) ?? this.quarters[0];
  }

  get sources() {
    const templates = this.templates.map(({ id, name }) => ({
      value: id,
      label: fill(labels.template, name),
    }));
    const { previous } = this;
    const copies = previous ? [{ value: COPY, label: fill(labels.copy, previous.periodLabel) }] : [];
    return [...copies, ...templates, { value: BLANK, label: labels.blank }];
  }

  get chosenSource() {
    return this.sources.some(({ value }) => value === this.source) ? this.source : this.sources[0].value;
  }

  get isCopy() {
    return this.chosenSource === COPY;
  }

  get chosenTemplate() {
    return this.templates.find(({ id }) => id === this.chosenSource);
  }

  get description() {
    return this.chosenTemplate?.description ?? '';
  }

  /** What was typed, else what the quarter before had, else what is measured. */
  get values() {
    const before = this.isCopy ? this.previous : (this.plans.at(-1) ?? {});
    const { averageDealSize } = this.performance ?? {};
    return {
      goal: this.isCopy ? before.goal : null,
      success: this.isCopy ? before.success : null,
      qualifiedLead: before.qualifiedLead ?? null,
      revenueTarget: this.isCopy ? before.revenueTarget : null,
      averageDealSize: before.averageDealSize ?? (averageDealSize ? Math.round(averageDealSize) : null),
      ...this.typed,
    };
  }

  choosePeriod({ detail }) {
    this.periodLabel = detail.value;
  }

  chooseSource({ detail }) {
    this.source = detail.value;
  }

  type({ target: { name, value } }) {
    const number = value === '' ? null : Number(value);
    this.typed = { ...this.typed, [name]: NUMBERS.has(name) ? number : value };
  }

  async begin() {
    if (this.isBusy) return;
    const { values } = this;
    if (!values.goal?.trim()) {
      this.problem = labels.sayGoal;
      return;
    }
    this.isBusy = true;
    const tactics = this.tactics;
    this.problem = await createPlan({ plan: this.planFields(values), tactics }, this.made);
    this.isBusy = false;
    if (this.problem) return;
    this.dispatchEvent(new CustomEvent('started', { detail: { planId: this.made.planId } }));
  }

  get tactics() {
    const { startDate } = this.quarter;
    if (this.isCopy) {
      const { tactics, startDate: from } = this.previous;
      return tactics
        .filter(({ included }) => included !== false)
        .map((tactic) => tacticAgain(tactic, from, startDate));
    }
    return (this.chosenTemplate?.tactics ?? []).map((tactic) => tacticFromTemplate(tactic, startDate));
  }

  planFields(values) {
    const { label, startDate, endDate } = this.quarter;
    const { partner, previous } = this;
    const served = this.accountPlans.find((plan) => plan.startDate <= endDate && plan.endDate >= startDate);
    return {
      ...values,
      goal: values.goal.trim(),
      name: `${partner.name} ${label}`.slice(0, 80),
      planKey: `${partner.id}:${label}`,
      partner: partner.id,
      periodLabel: label,
      startDate,
      endDate,
      currencyCode: this.currency,
      margin: previous?.margin ?? null,
      status: 'Draft',
      previousPlan: previous?.id ?? null,
      accountPlan: served?.id ?? null,
      revision: 1,
    };
  }
}
