import { api, LightningElement } from 'lwc';
import { dayAndMonth, expected, fill, money, moneyToTheCent, percent, whole } from 'c/format';
import { CASES, STAGE_WORDS } from 'c/marketingWords';
import actual from '@salesforce/label/c.MarketingActuals_Actual';
import asOf from '@salesforce/label/c.MarketingActuals_AsOf';
import costPerLead from '@salesforce/label/c.MarketingActuals_CostPerLead';
import followedUp from '@salesforce/label/c.MarketingActuals_FollowedUp';
import forecastOf from '@salesforce/label/c.MarketingActuals_Forecast';
import marginRoi from '@salesforce/label/c.MarketingActuals_MarginRoi';
import measure from '@salesforce/label/c.MarketingActuals_Measure';
import noLeads from '@salesforce/label/c.MarketingActuals_NoLeads';
import none from '@salesforce/label/c.MarketingTactic_None';
import notYet from '@salesforce/label/c.MarketingActuals_NotYet';
import ofLeads from '@salesforce/label/c.MarketingActuals_OfLeads';
import pipeline from '@salesforce/label/c.MarketingActuals_Pipeline';
import revenue from '@salesforce/label/c.MarketingActuals_Revenue';
import revenuePerDollar from '@salesforce/label/c.MarketingActuals_RevenuePerDollar';
import revenueRoi from '@salesforce/label/c.MarketingActuals_RevenueRoi';
import title from '@salesforce/label/c.MarketingActuals_Title';
import verified from '@salesforce/label/c.MarketingActuals_Verified';
import verify from '@salesforce/label/c.MarketingActuals_Verify';
import verifyHint from '@salesforce/label/c.MarketingActuals_VerifyHint';
import words from '@salesforce/label/c.MarketingActuals_Verification';
import { compare } from './compare';

const STAGES = ['responses', 'leads', 'qualified', 'opportunities', 'won'];

/** What was expected and what came, side by side, and what both sides say about it afterwards. */
export default class MarketingActuals extends LightningElement {
  /** @type {import('c/marketingQuery').MarketingModel} */
  @api model;
  @api store;
  @api locked = false;
  /** @type {import('c/funnelRates').Case} */
  @api chosenCase = 'Bleak';
  labels = { actual, measure, title, verify, verifyHint, words };
  problem = '';

  get record() {
    return this.model.record;
  }

  get compared() {
    return compare(this.model, this.chosenCase);
  }

  get forecastHead() {
    return fill(forecastOf, CASES[this.chosenCase].toLowerCase());
  }

  get subline() {
    const { asOf: day } = this.compared;
    return day ? fill(asOf, dayAndMonth(day)) : notYet;
  }

  get rows() {
    const { forecast, actual: came, followedUp: followed } = this.compared;
    const { currency } = this.model;
    const cash = (amount) => show(amount, (value) => money(value, currency));
    const each = (amount) => show(amount, (value) => moneyToTheCent(value, currency));
    const roi = forecast.result.roiKind === 'margin' ? marginRoi : revenueRoi;
    const leads = came?.counts.leads ?? null;
    const rows = [
      ...STAGES.map((stage) => [
        STAGE_WORDS[stage],
        show(forecast.counts[stage], expected),
        show(came?.counts[stage], whole),
      ]),
      [followedUp, none, leads === null ? none : fill(ofLeads, whole(followed ?? 0), whole(leads))],
      [revenue, cash(forecast.revenue), cash(came?.revenue)],
      [pipeline, none, cash(came?.pipeline)],
      [costPerLead, cash(forecast.costPerLead), leads === 0 ? noLeads : cash(came?.costPerLead)],
      [
        fill(revenuePerDollar, money(1, currency)),
        each(forecast.result.revenuePerDollar),
        each(came?.result.revenuePerDollar),
      ],
      [roi, show(forecast.result.roi, percent), show(came?.result.roi, percent)],
    ];
    return rows.map(([name, before, after]) => ({ key: name, name, before, after }));
  }

  get isOver() {
    return this.record.endDate < this.model.today || this.compared.asOf !== null;
  }

  get verifiedWords() {
    return this.record.verifiedOn ? fill(verified, dayAndMonth(this.record.verifiedOn)) : '';
  }

  get canVerify() {
    return !this.locked && !this.record.verifiedOn;
  }

  get cannotVerifyYet() {
    return !this.record.verification;
  }

  get verificationState() {
    return this.store.stateOf(this.record.id, 'verification');
  }

  verify() {
    return this.write({ verifiedOn: this.model.today });
  }

  save({ detail: { name, value } }) {
    return this.write({ [name]: value });
  }

  async write(changes) {
    const { status, reason } = await this.store.save(this.record.id, changes);
    this.problem = status === 'saved' || status === 'conflict' ? '' : reason;
  }
}

function show(value, inWords) {
  return (value ?? null) === null ? none : inWords(value);
}
