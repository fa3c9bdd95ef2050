import { api, LightningElement } from 'lwc';
import tryAgain from '@salesforce/label/c.Scorecard_TryAgain';

/**
 * What could not be read in a card, while the rest of the page stands.
 * @fires retry
 */
export default class CardProblem extends LightningElement {
  /** What could not be read. @type {string} */
  @api heading = '';
  /** What still holds. @type {string} */
  @api message = '';
  labels = { tryAgain };

  retry() {
    this.dispatchEvent(new CustomEvent('retry'));
  }
}
