import { api, LightningElement } from 'lwc';
import { expected, fill, money, monthName } from 'c/format';
import { forecastOf } from 'c/marketingQuery';
import { CASES } from 'c/marketingWords';
import months from '@salesforce/label/c.Marketing_Months';
import nothing from '@salesforce/label/c.MarketingHalfYear_Nothing';
import open from '@salesforce/label/c.MarketingHalfYear_Open';
import planItOf from '@salesforce/label/c.MarketingHalfYear_PlanItOf';
import shown from '@salesforce/label/c.MarketingHalfYear_Shown';
import summary from '@salesforce/label/c.MarketingHalfYear_Summary';
import title from '@salesforce/label/c.MarketingHalfYear_Title';

/**
 * This quarter and the next, so that six months are always planned.
 * @fires startplan with { label } of the quarter
 * @fires openplan with { planId }
 */
export default class MarketingHalfYear extends LightningElement {
  /** @type {import('c/marketingQuery').MarketingModel} */
  @api model;
  @api locked = false;
  /** @type {import('c/funnelRates').Case} */
  @api chosenCase = 'Bleak';
  labels = { open, shown, title };

  get quarters() {
    return this.model.quarters.map((quarter) => {
      const plan = this.model.plans.find(({ periodLabel }) => periodLabel === quarter.label);
      return {
        ...quarter,
        planId: plan?.id,
        name: fill(months, monthName(quarter.startDate), monthName(quarter.endDate)),
        words: plan ? this.summaryOf(plan) : nothing,
        canOpen: Boolean(plan) && plan.id !== this.model.record.id,
        isShown: plan?.id === this.model.record.id,
        canPlan: !plan && !this.locked,
        planItOf: fill(planItOf, quarter.label),
      };
    });
  }

  summaryOf(plan) {
    const { cases, cost } = forecastOf(plan.tactics, plan, this.model.rates);
    const included = plan.tactics.filter((tactic) => tactic.included !== false);
    const { opportunities, won } = cases[this.chosenCase].counts;
    return fill(
      summary,
      included.length,
      money(cost, plan.currencyCode ?? this.model.currency),
      expected(opportunities),
      expected(won),
      CASES[this.chosenCase].toLowerCase(),
    );
  }

  start({ currentTarget }) {
    const { label } = currentTarget.dataset;
    this.dispatchEvent(new CustomEvent('startplan', { detail: { label } }));
  }

  open({ currentTarget }) {
    const planId = currentTarget.dataset.plan;
    this.dispatchEvent(new CustomEvent('openplan', { detail: { planId } }));
  }
}
