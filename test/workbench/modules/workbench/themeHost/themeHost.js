import { api, LightningElement } from 'lwc';

/** A theme layout around a place that pages are put into: only a template can fill the slot of another component. */
export default class ThemeHost extends LightningElement {
  @api layout;
  @api attributes = {};

  @api get place() {
    return this.template.querySelector('.view');
  }
}
