import { api, LightningElement } from 'lwc';
import { fill, rate, whole } from 'c/format';
import { STEPS } from 'c/funnelRates';
import { CASES, STAGE_WORDS } from 'c/marketingWords';
import close from '@salesforce/label/c.MarketingRates_Close';
import dealSize from '@salesforce/label/c.MarketingRates_DealSize';
import deliverable from '@salesforce/label/c.MarketingRates_Deliverable';
import from from '@salesforce/label/c.MarketingRates_From';
import hint from '@salesforce/label/c.MarketingRates_Hint';
import margin from '@salesforce/label/c.MarketingRates_Margin';
import notMeasured from '@salesforce/label/c.MarketingRates_NotMeasured';
import ofPartner from '@salesforce/label/c.MarketingRates_OfPartner';
import ofProgram from '@salesforce/label/c.MarketingRates_OfProgram';
import percent from '@salesforce/label/c.PlanInitiative_Percent';
import preset from '@salesforce/label/c.MarketingRates_Preset';
import step from '@salesforce/label/c.MarketingRates_Step';
import title from '@salesforce/label/c.MarketingRates_Title';

const SOURCES = { preset, program: ofProgram, partner: ofPartner };

/**
 * Where each rate of the forecast comes from. What people know better they change: what a deal is worth, and what of it
 * stays with the partner; the response of a tactic stands with the tactic.
 * @fires closerates
 */
export default class FunnelRatesPanel extends LightningElement {
  /** @type {import('c/marketingQuery').MarketingModel} */
  @api model;
  @api store;
  @api locked = false;
  labels = { close, dealSize, from, hint, margin, notMeasured, step, title };
  problem = '';

  connectedCallback() {
    this.isNew = true;
  }

  renderedCallback() {
    if (!this.isNew) return;
    this.isNew = false;
    this.template.querySelector('h2')?.focus();
  }

  get cases() {
    return Object.entries(CASES).map(([key, label]) => ({ key, label }));
  }

  get rows() {
    const { rates } = this.model;
    const ofCase = Object.fromEntries(Object.keys(CASES).map((name) => [name, rates[name]({ kind: null })]));
    return STEPS.map((name) => ({
      key: name,
      name: name === 'deliverable' ? deliverable : STAGE_WORDS[name === 'response' ? 'responses' : name],
      values: Object.entries(ofCase).map(([key, each]) => ({ key, text: rate(each[name].value) })),
      source: fill(SOURCES[ofCase.Bleak[name].source], whole(ofCase.Bleak[name].counted)),
    }));
  }

  get isAllPresets() {
    const rates = this.model.rates.Bleak({ kind: null });
    return Object.values(rates).every(({ source }) => source === 'preset');
  }

  get dealSizeState() {
    return this.stateOf('averageDealSize');
  }

  get marginState() {
    return this.stateOf('margin');
  }

  stateOf(field) {
    return this.store.stateOf(this.model.record.id, field);
  }

  async save({ detail: { name, value } }) {
    const isOutOfRange = name === 'margin' && value !== null && (value < 0 || value > 100);
    this.problem = isOutOfRange ? percent : '';
    if (isOutOfRange) return;
    const { status, reason } = await this.store.save(this.model.record.id, { [name]: value });
    this.problem = status === 'saved' || status === 'conflict' ? '' : reason;
  }

  close() {
    this.dispatchEvent(new CustomEvent('closerates'));
  }
}
