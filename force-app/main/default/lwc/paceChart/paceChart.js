import { api, LightningElement } from 'lwc';
import { fill, money } from 'c/format';
import { Sized } from 'c/sized';
import goalWord from '@salesforce/label/c.Scorecard_Goal';
import historyNone from '@salesforce/label/c.Scorecard_HistoryNone';
import historyNoneClosed from '@salesforce/label/c.Scorecard_HistoryNoneClosed';
import sentence from '@salesforce/label/c.Scorecard_PaceChart';
import sentenceNoGoal from '@salesforce/label/c.Scorecard_PaceChartNoGoal';
import { drawPace } from './drawPace';

const HEIGHT = 292;
/** The whole page fits on one sheet. */
const PRINT_HEIGHT = 244;

/** Won as steps, goal solid, expected dotted, projection dashed; today and the ends are labelled, so no legend is needed to read it. */
export default class PaceChart extends Sized(LightningElement) {
  /** @type {Record<string, any>} */
  @api quarter;
  /** Weekly history of the quarter, earliest first. @type {{ takenOn: string, wonAmount: number }[]} */
  @api points = [];
  /** Width on paper, in pixels. @type {number | string} */
  @api printWidth;
  goalWord = goalWord;

  get height() {
    return this.printing ? PRINT_HEIGHT : HEIGHT;
  }

  get drawing() {
    const { width, height } = this;
    return width > 0 ? drawPace(this.quarter, this.points, { width, height }) : null;
  }

  get label() {
    const { wonAmount, goalAmount, expectedToDate, currencyCode } = this.quarter;
    const cash = (amount) => money(amount ?? 0, currencyCode);
    if (goalAmount === null) return fill(sentenceNoGoal, cash(wonAmount));
    return fill(sentence, cash(wonAmount), cash(goalAmount), cash(expectedToDate));
  }

  /** Why there is a dot and no line. */
  get note() {
    if (!this.drawing || this.drawing.won || !this.drawing.dot) return '';
    return this.quarter.phase === 'Closed' ? historyNoneClosed : historyNone;
  }
}
