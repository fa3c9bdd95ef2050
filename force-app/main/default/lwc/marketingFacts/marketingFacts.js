import { api, LightningElement } from 'lwc';
import title from '@salesforce/label/c.MarketingFacts_Title';
import { factsOf } from './factsOf';

/** Cost, funds, won revenue and what comes back of a marketing plan. */
export default class MarketingFacts extends LightningElement {
  /** @type {import('c/marketingQuery').MarketingModel} */
  @api model;
  /** @type {import('c/funnelRates').Case} */
  @api chosenCase = 'Bleak';
  labels = { title };

  get facts() {
    return factsOf(this.model, this.chosenCase).map((fact) => ({
      ...fact,
      className: fact.isBad ? 'value bad' : 'value',
    }));
  }
}
