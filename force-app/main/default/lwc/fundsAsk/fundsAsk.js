import { api, LightningElement } from 'lwc';
import { fill, money } from 'c/format';
import { forecastOf } from 'c/marketingQuery';
import button from '@salesforce/label/c.MarketingAsk_Button';
import sent from '@salesforce/label/c.MarketingAsk_Sent';
import sending from '@salesforce/label/c.MarketingAsk_Sending';
import { askForFunds } from './askForFunds';
import { askWords, openAsk } from './askWords';

/**
 * Asks for the funds of what is planned. What is checked and who decides by when is said before.
 * @fires planreread after it was sent
 */
export default class FundsAsk extends LightningElement {
  /** @type {import('c/marketingQuery').MarketingModel} */
  @api model;
  @api store;
  @api locked = false;
  /** @type {import('c/funnelRates').Case} */
  @api chosenCase = 'Bleak';
  isBusy = false;
  problem = '';
  said = '';
  made = {};

  get words() {
    return askWords(this.model);
  }

  get lines() {
    return this.words.lines.map((text, key) => ({ key, text }));
  }

  get canWrite() {
    return !this.locked && openAsk(this.model).tactics.length > 0;
  }

  get cannotAsk() {
    return this.isBusy || !this.words.canAsk;
  }

  get button() {
    return this.isBusy ? sending : button;
  }

  async ask() {
    if (this.cannotAsk) return;
    this.isBusy = true;
    const { fund, record, me, rates, currency } = this.model;
    const { tactics, amount } = openAsk(this.model);
    const chosen = this.chosenCase;
    const forecast = forecastOf(tactics, record, rates).cases[chosen];
    this.problem = await askForFunds({ fund, record, tactics, forecast, chosen, me }, this.made);
    this.isBusy = false;
    if (this.problem) return;
    this.made = {};
    this.said = fill(sent, money(amount, currency));
    this.dispatchEvent(new CustomEvent('planreread', { bubbles: true, composed: true }));
  }
}
