import { api, LightningElement } from 'lwc';
import { expected, rate } from 'c/format';
import { CASES, choicesOf, STAGE_WORDS } from 'c/marketingWords';
import { Sized } from 'c/sized';
import changeRates from '@salesforce/label/c.MarketingChart_ChangeRates';
import chooseCase from '@salesforce/label/c.MarketingChart_Case';
import scale from '@salesforce/label/c.MarketingChart_Scale';
import title from '@salesforce/label/c.MarketingChart_Title';
import { chartSentence, sentenceOf, SHORT, sourceWords } from './chartWords';
import { drawWaterfall } from './drawWaterfall';

const THOUSANDS = { 1000: '1K', 10000: '10K', 100000: '100K', 1000000: '1M' };

/**
 * From people reached to deals won: columns on a scale of tens, with whiskers from the bleak case to the best.
 * @fires choosecase with { value }
 * @fires changerates
 */
export default class LeadWaterfallChart extends Sized(LightningElement) {
  /** @type {import('c/marketingQuery').MarketingModel} */
  @api model;
  /** @type {import('c/funnelRates').Case} */
  @api chosenCase = 'Bleak';
  /** Whether the rates are shown below already. @type {boolean} */
  @api ratesShown = false;
  labels = { changeRates, chooseCase, scale, title };
  cases = choicesOf(CASES);

  get shown() {
    const { waterfall, currency } = this.model;
    return { waterfall, currency, chosen: this.chosenCase };
  }

  get sentence() {
    return sentenceOf(this.shown);
  }

  get label() {
    return chartSentence(this.shown);
  }

  get sources() {
    return sourceWords(this.model.rates[this.chosenCase]({ kind: null }));
  }

  get expanded() {
    return String(this.ratesShown);
  }

  get drawing() {
    if (!(this.width > 0) || !this.model.waterfall.audience) return null;
    const drawing = drawWaterfall(this.model.waterfall, this.chosenCase, this.width);
    const names = drawing.isNarrow ? SHORT : STAGE_WORDS;
    return {
      ...drawing,
      lines: drawing.lines.map((line) => ({
        ...line,
        text: THOUSANDS[line.value] ?? String(line.value),
        className: line.isBaseline ? 'baseline' : 'tens',
      })),
      columns: drawing.columns.map((column, index) => ({
        ...column,
        name: names[column.stage],
        text: expected(column.count),
        rate: rateOf(column, drawing.columns[index - 1]),
        className: column.isUnderOne ? 'column under' : 'column',
      })),
    };
  }

  choose(event) {
    this.dispatchEvent(new CustomEvent('choosecase', { detail: event.detail }));
  }

  showRates() {
    this.dispatchEvent(new CustomEvent('changerates'));
  }
}

function rateOf({ count }, before) {
  return before?.count > 0 ? rate(count / before.count) : '';
}
