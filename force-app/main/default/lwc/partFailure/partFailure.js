import { api, LightningElement } from 'lwc';
import tryAgain from '@salesforce/label/c.Scorecard_TryAgain';

/** @fires retry */
export default class PartFailure extends LightningElement {
  /** What could not be read. @type {string} */
  @api heading = '';
  /** What is still right, or what the org said. @type {string} */
  @api message = '';
  /** Nothing else is on the page, so that this is its heading. @type {boolean} */
  @api wholePage = false;
  labels = { tryAgain };

  retry() {
    this.dispatchEvent(new CustomEvent('retry'));
  }
}
