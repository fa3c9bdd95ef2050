import { api, LightningElement } from 'lwc';
import { fill, money, times } from 'c/format';
import { Sized } from 'c/sized';
import likely from '@salesforce/label/c.Scorecard_LikelyOpen';
import nextLabel from '@salesforce/label/c.Scorecard_NextQuarter';
import rest from '@salesforce/label/c.Scorecard_OtherOpen';
import sentence from '@salesforce/label/c.Scorecard_PipelineChart';
import thisLabel from '@salesforce/label/c.Scorecard_ThisQuarter';
import { drawPipeline } from './drawPipeline';

const ROW_HEIGHT = 78;
/** The whole page fits on one sheet. */
const PRINT_ROW_HEIGHT = 62;

/** What is likely to be won is dark, the rest of the open pipeline light. */
export default class PipelineChart extends Sized(LightningElement) {
  /** This quarter and, where it is measured, the next. @type {Record<string, any>[]} */
  @api quarters;
  /** Width on paper, in pixels. @type {number | string} */
  @api printWidth;
  labels = { likely, rest };

  get drawing() {
    const { printing, quarters, width } = this;
    const rowHeight = printing ? PRINT_ROW_HEIGHT : ROW_HEIGHT;
    return width > 0 ? drawPipeline(quarters, { width, rowHeight }) : null;
  }

  get hasRatios() {
    return this.quarters.some(({ coverage }) => coverage !== null);
  }

  get label() {
    return this.quarters
      .map(({ coverage, currencyCode, openPipeline, remainingAmount }, position) =>
        fill(
          sentence,
          position === 0 ? thisLabel : nextLabel,
          money(openPipeline ?? 0, currencyCode),
          money(remainingAmount ?? 0, currencyCode),
          coverage === null ? '–' : times(coverage),
        ),
      )
      .join('. ');
  }
}
