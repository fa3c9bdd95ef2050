import { api, LightningElement } from 'lwc';
import averageDeal from '@salesforce/label/c.Scorecard_AverageDeal';
import certified from '@salesforce/label/c.Scorecard_Certified';
import dealsWon from '@salesforce/label/c.Scorecard_DealsWon';
import goal from '@salesforce/label/c.Scorecard_Goal';
import lost from '@salesforce/label/c.Scorecard_Lost';
import ofGoal from '@salesforce/label/c.Scorecard_OfGoal';
import quarter from '@salesforce/label/c.Scorecard_QuarterHeading';
import result from '@salesforce/label/c.Scorecard_Result';
import tasks from '@salesforce/label/c.Scorecard_Tasks';
import winRate from '@salesforce/label/c.Scorecard_WinRate';
import won from '@salesforce/label/c.Scorecard_Won';

/**
 * A quarter's name leads to its scorecard.
 *
 * @fires choose with the id of the record of a quarter
 */
export default class QuarterTable extends LightningElement {
  /** Quarters and the year, as quarterRows says them. @type {{ quarters: Record<string, any>[], year: Record<string, any> | null }} */
  @api table;
  labels = { averageDeal, certified, dealsWon, goal, lost, ofGoal, quarter, result, tasks, winRate, won };

  get rows() {
    const { quarters, year } = this.table;
    const named = quarters.map((row) => ({ ...row, chosen: true }));
    return year ? [...named, { ...year, className: 'year' }] : named;
  }

  choose(event) {
    this.dispatchEvent(new CustomEvent('choose', { detail: event.currentTarget.dataset.id }));
  }
}
