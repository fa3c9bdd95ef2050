import { api, LightningElement } from 'lwc';
import { fill } from 'c/format';
import { columnsOf } from './columns.js';
import { LABELS } from './labels.js';

/** A registration beside the deals that it resembles, field by field; what is equal is marked. */
export default class DealComparison extends LightningElement {
  /** With its `matches` and `currency`. @type {Record<string, any>} */
  @api registration;

  labels = LABELS;

  get title() {
    return fill(LABELS.title, this.registration.customerName);
  }

  get columns() {
    return columnsOf(this.registration);
  }
}
