import { api, LightningElement } from 'lwc';
import { fill, money, times } from 'c/format';
import { Sized } from 'c/sized';
import likely from '@salesforce/label/c.Scorecard_LikelyOpen';
import nextLabel from '@salesforce/label/c.Scorecard_NextQuarter';
import rest from '@salesforce/label/c.Scorecard_OtherOpen';
import sentence from '@salesforce/label/c.Scorecard_PipelineChart';
import thisLabel from '@salesforce/label/c.Scorecard_ThisQuarter';
import { drawPipeline } from './drawPipeline';

/** What is likely to be won is dark, the rest of the open pipeline light. */
export default class PipelineChart extends Sized(LightningElement) {
  /** This quarter and, where it is measured, the next. @type {Record<string, any>[]} */
  @api quarters;
  /** Width on paper, in pixels. @type {number | string} */
  @api printWidth;
  labels = { likely, rest };

  get drawing() {
    return this.width > 0 ? drawPipeline(this.quarters, this.width) : null;
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
