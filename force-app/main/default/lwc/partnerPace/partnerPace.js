import { api, LightningElement } from 'lwc';
import { dayAndMonth, dayAndMonthName, fill, money } from 'c/format';
import { LABELS } from './labels';
import { sentenceOf } from './sentence';

/** The answer to "how do we stand?" as the heading of the page, with the bar of what was agreed. */
export default class PartnerPace extends LightningElement {
  /** Of the period that counts; null before anything is measured. @type {Record<string, any> | null} */
  @api performance;
  @api partnerName = '';
  /** How the vendor is called. @type {string} */
  @api vendorName;
  labels = LABELS;

  get eyebrow() {
    if (!this.performance) return '';
    const days = [this.performance.periodStart, this.performance.periodEnd].map(dayAndMonthName);
    return this.vendorName
      ? fill(LABELS.eyebrow, this.partnerName, this.vendorName, ...days)
      : fill(LABELS.eyebrowAlone, this.partnerName, ...days);
  }

  get sentence() {
    const { label, mark, tone, more } = sentenceOf(this.performance, this.partnerName);
    const [before, after = ''] = mark ? label.split('{0}') : [label];
    return { before, mark, after, className: tone, more };
  }

  get hasGoal() {
    return this.performance?.goalAmount > 0;
  }

  get won() {
    return this.share(this.performance.wonAmount);
  }

  get wonStyle() {
    return `width: ${this.won}%`;
  }

  get fillClass() {
    return this.sentence.className === 'behind' ? 'won behind' : 'won';
  }

  /** Only while the period runs there is a today in it. */
  get isRunning() {
    return this.performance.phase === 'Running';
  }

  get agreed() {
    return fill(LABELS.agreedByToday, this.money(this.performance.expectedToDate));
  }

  /** The words stay within the bar: at its start they begin at the mark, at its end they end there. */
  get agreedStyle() {
    const today = this.share(this.performance.expectedToDate);
    return `left: ${today}%; transform: translateX(-${today}%)`;
  }

  get markStyle() {
    return `left: ${this.share(this.performance.expectedToDate)}%`;
  }

  get start() {
    return dayAndMonth(this.performance.periodStart);
  }

  get end() {
    return dayAndMonth(this.performance.periodEnd);
  }

  get barWords() {
    const { wonAmount, goalAmount, expectedToDate } = this.performance;
    const amounts = [wonAmount, goalAmount, expectedToDate].map((amount) => this.money(amount));
    return fill(this.isRunning ? LABELS.bar : LABELS.barWithoutToday, ...amounts);
  }

  get figures() {
    const { wonAmount, goalAmount, openPipeline, periodEnd } = this.performance;
    const [won, goal, open] = [wonAmount, goalAmount, openPipeline].map((amount) => Math.round(amount ?? 0));
    return [
      { key: 'won', name: LABELS.won, value: this.money(won) },
      { key: 'goal', name: fill(LABELS.goalBy, dayAndMonthName(periodEnd)), value: this.money(goal) },
      {
        key: 'find',
        name: LABELS.stillToFind,
        value: this.money(Math.max(0, goal - won - open)),
        help: LABELS.stillToFindHelp,
      },
    ];
  }

  money(amount) {
    return money(amount ?? 0, this.performance.currencyCode);
  }

  share(amount) {
    const part = (amount ?? 0) / this.performance.goalAmount;
    return Math.round(Math.max(0, Math.min(1, part)) * 1000) / 10;
  }
}
