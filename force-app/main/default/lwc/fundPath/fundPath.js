import { api, LightningElement } from 'lwc';
import away from '@salesforce/label/c.FundPath_Away';
import done from '@salesforce/label/c.FundPath_MarkDone';
import heard from '@salesforce/label/c.FundPath_Heard';
import care from '@salesforce/label/c.FundPath_MarkCare';
import next from '@salesforce/label/c.FundPath_MarkNext';
import now from '@salesforce/label/c.FundPath_MarkNow';
import { fill } from 'c/format';
import { today } from 'c/fundWords';
import { pathOf } from './pathOf';

const MARKS = { done, care, now, next };

/** Who decides about one request for funds, and by when; what happened so far, with who and why. */
export default class FundPath extends LightningElement {
  /** @type {import('c/fundsQuery').FundActivity} */
  @api activity;

  get rows() {
    return pathOf(this.activity, today()).map((row) => ({
      ...row,
      className: `row ${row.mark}`,
      whenClass: row.isDue || row.late ? 'when due' : 'when',
      markWords: MARKS[row.mark],
      current: row.mark === 'now' ? 'step' : null,
    }));
  }

  /** Who stands in, while something waits for a decision. */
  get foot() {
    const { standing, record } = this.activity;
    if (standing.waitsFor !== 'approver') return '';
    const [approver, delegate, above] = ['approver', 'delegate', 'escalateTo'].map(
      (role) => record[`${role}Record`]?.name,
    );
    return [
      approver && delegate && fill(away, approver, delegate),
      above && above !== delegate && fill(heard, above),
    ]
      .filter(Boolean)
      .join(' ');
  }
}
