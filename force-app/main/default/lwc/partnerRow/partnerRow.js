import { api, LightningElement } from 'lwc';
import coverageWord from '@salesforce/label/c.Home_CoverageInline';
import nothingAgreed from '@salesforce/label/c.Home_NothingAgreed';
import ownIndex from '@salesforce/label/c.Home_OwnIndex';
import paceWord from '@salesforce/label/c.Home_PaceInline';
import talkedWord from '@salesforce/label/c.Home_TalkedInline';
import wonOfGoal from '@salesforce/label/c.Home_WonOfGoal';
import { isQuiet } from 'c/attention';
import { fill, index, money, percent, times } from 'c/format';
import {
  contactTextOf,
  coverageSentence,
  dueTextOf,
  isLate,
  paceSentence,
  reasonTextOf,
  statusToneOf,
  statusWordOf,
  stepTextOf,
} from 'c/portfolioWords';

/** A row of the list's table: its cells are direct children, placed by the columns that the list gives. */
export default class PartnerRow extends LightningElement {
  /** @type {import('c/portfolioQuery').Partner} */
  @api partner;
  /** The suggested action, see c/planButton. */
  @api action;
  /** What is agreed next with the partner. @type {import('c/portfolioQuery').Step | undefined} */
  @api step;
  @api asOf;
  @api canPlan = false;
  @api variant = 'text';

  labels = { coverage: coverageWord, nothingAgreed, pace: paceWord, talked: talkedWord };

  get reason() {
    return reasonTextOf(this.partner);
  }

  get hasGoal() {
    return this.partner.attainment !== null;
  }

  get hasCoverage() {
    return this.partner.coverage !== null;
  }

  get paceTone() {
    return statusToneOf(this.partner.paceStatus);
  }

  get paceLabel() {
    return paceSentence(this.partner);
  }

  get attainment() {
    return percent(this.partner.attainment);
  }

  get wonOfGoal() {
    const { won, goal, currency } = this.partner;
    return fill(wonOfGoal, money(won, currency), money(goal, currency));
  }

  get pace() {
    return this.partner.pace === null ? '' : index(this.partner.pace);
  }

  get pipelineTone() {
    return statusToneOf(this.partner.pipelineStatus);
  }

  get pipelineWord() {
    return statusWordOf(this.partner.pipelineStatus);
  }

  get coverageLabel() {
    return coverageSentence(this.partner);
  }

  get coverage() {
    return times(this.partner.coverage);
  }

  get own() {
    const { ownIndex: own } = this.partner;
    return own === null ? '' : fill(ownIndex, times(own));
  }

  get contact() {
    return contactTextOf(this.partner);
  }

  get contactClass() {
    return isQuiet(this.partner) ? 'late' : '';
  }

  get stepText() {
    return stepTextOf(this.step);
  }

  get due() {
    return dueTextOf(this.step, this.asOf);
  }

  get dueClass() {
    return isLate(this.step, this.asOf) ? 'small late' : 'small muted';
  }
}
