import { api, LightningElement } from 'lwc';
import cadence from '@salesforce/label/c.Home_Cadence';
import coverage from '@salesforce/label/c.Home_ColumnCoverage';
import ofAmount from '@salesforce/label/c.Home_Of';
import openOnRemaining from '@salesforce/label/c.Home_OpenOnRemaining';
import paceOfGoal from '@salesforce/label/c.Home_PaceOfGoal';
import quietNone from '@salesforce/label/c.Home_QuietNone';
import quietOne from '@salesforce/label/c.Home_QuietPartner';
import quietSeveral from '@salesforce/label/c.Home_QuietPartners';
import stepsLate from '@salesforce/label/c.Home_StepsLate';
import totalsCurrency from '@salesforce/label/c.Home_TotalsCurrency';
import won from '@salesforce/label/c.Home_WonThisQuarter';
import { QUIET_DAYS } from 'c/attention';
import { fill, index, money, percent, shortMoney, times, whole } from 'c/format';
import { paceSentence, statusToneOf, statusWordOf } from 'c/portfolioWords';

/** The stored totals of a manager, a region or the company; nothing is added up here. @fires showquiet */
export default class PortfolioSummary extends LightningElement {
  /** @type {import('c/portfolioQuery').Total} */
  @api total;
  @api lateCount = 0;
  @api quietCount = 0;
  /** Partners plan in more than one currency. */
  @api severalCurrencies = false;

  labels = { cadence, coverage, stepsLate, won };

  get won() {
    return money(this.total.won, this.total.currency);
  }

  get ofGoal() {
    const { goal, currency } = this.total;
    return goal === null ? '' : fill(ofAmount, money(goal, currency));
  }

  get currencyNote() {
    return this.severalCurrencies ? fill(totalsCurrency, this.total.currency) : '';
  }

  get paceTone() {
    return statusToneOf(this.total.paceStatus);
  }

  get paceWord() {
    return statusWordOf(this.total.paceStatus);
  }

  get paceLabel() {
    return paceSentence(this.total);
  }

  get paceText() {
    const { attainment, pace } = this.total;
    return pace === null ? '' : fill(paceOfGoal, percent(attainment), index(pace));
  }

  get hasCoverage() {
    return this.total.coverage !== null;
  }

  get coverage() {
    return times(this.total.coverage);
  }

  get ofIndex() {
    return fill(ofAmount, times(this.total.pipelineIndex));
  }

  get pipeline() {
    const { openPipeline, remaining, currency } = this.total;
    if (openPipeline === null || remaining === null) return '';
    return fill(openOnRemaining, shortMoney(openPipeline, currency), shortMoney(remaining, currency));
  }

  get pipelineTone() {
    return statusToneOf(this.total.pipelineStatus);
  }

  get pipelineWord() {
    return statusWordOf(this.total.pipelineStatus);
  }

  get late() {
    return whole(this.lateCount);
  }

  get quiet() {
    const label = { 0: quietNone, 1: quietOne }[this.quietCount] ?? quietSeveral;
    return fill(label, this.quietCount, QUIET_DAYS);
  }

  showQuiet() {
    this.dispatchEvent(new CustomEvent('showquiet'));
  }
}
