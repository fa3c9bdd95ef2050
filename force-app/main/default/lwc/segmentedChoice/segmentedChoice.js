import { api, LightningElement } from 'lwc';
import notAnswered from '@salesforce/label/c.PlanDeal_Blank';

let made = 0;

/**
 * One of a few, side by side. Locked, it is plain text.
 * @fires choose with { value }
 */
export default class SegmentedChoice extends LightningElement {
  @api label;
  /** @type {{ value: string, label: string }[]} */
  @api choices = [];
  @api value;
  @api locked = false;
  /** What it is about stands beside it already; it is read aloud all the same. @type {boolean} */
  @api labelHidden = false;
  /** What still has to be chosen, and why. */
  @api note;

  /** Radio buttons of two choices must not be one group. */
  name = `segmented-choice-${++made}`;

  get legendClass() {
    return this.labelHidden ? 'assistive' : 'muted';
  }

  get options() {
    return this.choices.map((choice) => {
      const checked = choice.value === this.value;
      return { ...choice, checked, className: checked ? 'choice chosen' : 'choice' };
    });
  }

  get plainValue() {
    return this.choices.find(({ value }) => value === this.value)?.label ?? notAnswered;
  }

  handleChange(event) {
    this.dispatchEvent(new CustomEvent('choose', { detail: { value: event.target.value } }));
  }
}
