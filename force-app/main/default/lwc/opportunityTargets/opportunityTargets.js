import { api, LightningElement } from 'lwc';
import { dayAndMonth, expected, fill, money, whole } from 'c/format';
import { IN_CASE, STAGE_WORDS } from 'c/marketingWords';
import earlierTitle from '@salesforce/label/c.MarketingTargets_Earlier';
import enough from '@salesforce/label/c.MarketingTargets_Enough';
import month from '@salesforce/label/c.MarketingTargets_Month';
import noDealSize from '@salesforce/label/c.MarketingTargets_NoDealSize';
import noTarget from '@salesforce/label/c.MarketingTargets_NoTarget';
import noWonRate from '@salesforce/label/c.MarketingTargets_NoWonRate';
import quarter from '@salesforce/label/c.MarketingTargets_Quarter';
import stillToFind from '@salesforce/label/c.MarketingTargets_StillToFind';
import target from '@salesforce/label/c.MarketingTargets_Target';
import title from '@salesforce/label/c.MarketingTargets_Title';
import week from '@salesforce/label/c.MarketingTargets_Week';
import within from '@salesforce/label/c.MarketingTargets_Within';
import worth from '@salesforce/label/c.MarketingTargets_Worth';
import year from '@salesforce/label/c.MarketingTargets_Year';
import { targetsOf } from './targetsOf';

const MISSING = { target: noTarget, dealSize: noDealSize, wonRate: noWonRate };

/** How many opportunities a revenue target needs, and what comes before them. */
export default class OpportunityTargets extends LightningElement {
  /** @type {import('c/marketingQuery').MarketingModel} */
  @api model;
  @api store;
  @api locked = false;
  /** @type {import('c/funnelRates').Case} */
  @api chosenCase = 'Bleak';
  labels = { earlierTitle, target, title };
  problem = '';

  get targets() {
    return targetsOf(this.model, this.chosenCase);
  }

  get missing() {
    return this.targets.missing.map((key) => ({ key, text: MISSING[key] }));
  }

  get isKnown() {
    return this.targets.missing.length === 0;
  }

  get periods() {
    const { targets } = this;
    return [
      { key: 'year', label: year, value: whole(targets.year) },
      { key: 'quarter', label: quarter, value: whole(targets.quarter) },
      { key: 'month', label: month, value: whole(targets.month) },
      { key: 'week', label: week, value: whole(targets.week) },
    ];
  }

  get earlier() {
    return this.targets.earlier.map(({ stage, count }) => ({
      stage,
      label: STAGE_WORDS[stage],
      value: count === null ? '–' : whole(count),
    }));
  }

  get sentence() {
    const { planned, needed } = this.targets;
    const words = [expected(planned), whole(needed), IN_CASE[this.chosenCase]];
    return planned >= needed
      ? fill(enough, ...words)
      : fill(stillToFind, ...words, whole(Math.ceil(needed - planned)));
  }

  get notes() {
    const { revenuePerOpportunity, within: days, isShifted } = this.targets;
    const each = fill(worth, money(revenuePerOpportunity, this.model.currency));
    return isShifted ? `${each} ${fill(within, dayAndMonth(days.starts), dayAndMonth(days.ends))}` : each;
  }

  get targetState() {
    return this.store.stateOf(this.model.record.id, 'revenueTarget');
  }

  async save({ detail: { name, value } }) {
    const { status, reason } = await this.store.save(this.model.record.id, { [name]: value });
    this.problem = status === 'saved' || status === 'conflict' ? '' : reason;
  }
}
