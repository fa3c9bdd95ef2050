import { api, LightningElement } from 'lwc';
import notAnswered from '@salesforce/label/c.PlanDeal_Blank';
import { fullDate, money, whole } from 'c/format';

/**
 * A field that is saved when one leaves it. Locked, it is plain text. What could not be saved stays typed, with the
 * reason under it.
 * @fires save with { name, value } when the value has changed: null for blank, a number for money and numbers
 */
export default class AutosaveField extends LightningElement {
  @api name;
  @api label;
  /** @type {'line' | 'text' | 'money' | 'number' | 'date'} */
  @api type = 'line';
  /** ISO code, for money. */
  @api currency;
  @api hint;
  /** What it is stands beside it already; it is read aloud all the same. @type {boolean} */
  @api labelHidden = false;
  @api maxLength = 255;
  @api locked = false;
  /** How saving went, from the plan's store; null when it is simply saved. */
  @api state;

  stored = null;
  /** What is typed and not left yet; undefined when nothing is. */
  typed;

  @api
  get value() {
    return this.stored;
  }
  set value(value) {
    this.stored = value ?? null;
  }

  @api
  focus() {
    this.template.querySelector('lightning-input, lightning-textarea')?.focus();
  }

  get variant() {
    return this.labelHidden ? 'label-hidden' : 'standard';
  }

  get labelClass() {
    return this.labelHidden ? 'assistive' : 'small muted';
  }

  get isText() {
    return this.type === 'text';
  }

  get isMoney() {
    return this.type === 'money';
  }

  get isNumeric() {
    return this.isMoney || this.type === 'number';
  }

  get formatter() {
    return this.isMoney ? 'currency' : 'decimal';
  }

  get step() {
    return this.isMoney ? '1' : 'any';
  }

  get isDate() {
    return this.type === 'date';
  }

  get shownValue() {
    return this.typed ?? this.stored ?? '';
  }

  get plainValue() {
    if (this.stored === null) return notAnswered;
    if (this.isMoney) return money(this.stored, this.currency);
    if (this.isNumeric) return whole(this.stored);
    return this.isDate ? fullDate(this.stored) : this.stored;
  }

  get problem() {
    return this.state?.status === 'failed' ? this.state.reason : '';
  }

  handleChange(event) {
    this.typed = event.target.value;
  }

  handleBlur(event) {
    if (this.typed === undefined || event.target.checkValidity?.() === false) return;
    this.keep(this.typed);
  }

  handleDate(event) {
    if (event.target.checkValidity?.() === false) return;
    this.keep(event.target.value);
  }

  keep(text) {
    this.typed = undefined;
    const written = String(text ?? '').trim();
    const number = this.isNumeric && written !== '' ? Number(written) : null;
    const value = this.isNumeric ? number : written || null;
    if (value === this.stored) return;
    this.stored = value;
    this.dispatchEvent(new CustomEvent('save', { detail: { name: this.name, value } }));
  }
}
