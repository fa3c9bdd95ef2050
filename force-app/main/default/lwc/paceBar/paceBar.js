import { api, LightningElement } from 'lwc';

/**
 * The axis runs from nothing to the whole goal, so that the mark of today stands at the same place in every row.
 * Blue reaches to what is won or expected, whichever is less; the difference is tinted when behind, green when ahead.
 */
export default class PaceBar extends LightningElement {
  /** Won share of the goal; null or undefined where there is no goal. @type {number | null | undefined} */
  @api attainment;
  /** Elapsed share of the period, 0 to 1. @type {number} */
  @api elapsed = 0;
  /** @type {'green' | 'yellow' | 'red' | 'grey'} */
  @api tone = 'grey';
  /** The whole sentence for those who cannot see the bar. @type {string} */
  @api label = '';

  get hasGoal() {
    return typeof this.attainment === 'number';
  }

  get won() {
    return Math.max(0, Math.min(1, this.attainment));
  }

  get wonWidth() {
    return share(Math.min(this.won, this.elapsed));
  }

  get differenceStart() {
    return this.wonWidth;
  }

  get differenceWidth() {
    return share(Math.abs(this.won - this.elapsed));
  }

  get today() {
    return share(this.elapsed);
  }
}

function share(part) {
  return `${part * 100}%`;
}
