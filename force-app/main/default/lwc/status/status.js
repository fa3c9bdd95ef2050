import { api, LightningElement } from 'lwc';

/** Circle green, triangle yellow, square red, dashed ring grey; the word is never left out. */
export default class Status extends LightningElement {
  /** @type {'green' | 'yellow' | 'red' | 'grey'} */
  @api tone = 'grey';
  /** @type {string} */
  @api word = '';
  /** @type {'small' | 'medium' | 'large'} */
  @api size = 'small';

  get className() {
    return `status ${this.tone} ${this.size}`;
  }

  get isGreen() {
    return this.tone === 'green';
  }

  get isYellow() {
    return this.tone === 'yellow';
  }

  get isRed() {
    return this.tone === 'red';
  }
}
