import { api, LightningElement } from 'lwc';
import { createRecord } from 'lightning/uiRecordApi';
import { reasonOf } from 'c/failure';
import { fill } from 'c/format';
import { inCurrency } from 'c/recordCurrency';
import { LABELS } from './labels.js';

const OBJECT = 'Deal_Update__c';

/**
 * Tells what is new with a deal. What was told stays as it is: more is told in another update.
 * @fires posted
 * @fires cancel
 */
export default class DealUpdate extends LightningElement {
  /** @type {Record<string, any>} */
  @api deal;
  /** ISO code. */
  @api currency;
  /** More days are asked for; why is needed then, the rest is not. @type {boolean} */
  @api asks = false;

  labels = LABELS;
  typed = {};
  problem = '';
  isBusy = false;
  hasFocused = false;

  renderedCallback() {
    if (this.hasFocused) return;
    this.hasFocused = true;
    this.template.querySelector('lightning-textarea')?.focus();
  }

  get noteLabel() {
    return this.asks ? LABELS.noteAsk : LABELS.note;
  }

  get amountLabel() {
    return fill(LABELS.amount, this.currency);
  }

  get isNews() {
    return !this.asks;
  }

  get postLabel() {
    return this.asks ? LABELS.ask : LABELS.post;
  }

  handleChange({ target }) {
    this.typed = { ...this.typed, [target.name]: String(target.value ?? '').trim() };
  }

  handleCancel() {
    this.dispatchEvent(new CustomEvent('cancel'));
  }

  get hasWrittenEnough() {
    return this.asks ? Boolean(this.typed.note) : Object.values(this.typed).some(Boolean);
  }

  async handlePost() {
    if (this.isBusy) return;
    const inputs = [...this.template.querySelectorAll('lightning-input, lightning-textarea')];
    if (inputs.some((input) => input.reportValidity?.() === false)) {
      this.problem = LABELS.wrong;
      return;
    }
    if (!this.hasWrittenEnough) {
      this.problem = this.asks ? LABELS.emptyAsk : LABELS.empty;
      return;
    }
    this.isBusy = true;
    this.problem = '';
    try {
      const fields = await inCurrency(this.fields, this.currency);
      await createRecord({ apiName: OBJECT, fields });
      this.dispatchEvent(new CustomEvent('posted'));
    } catch (error) {
      this.problem = [reasonOf(error), LABELS.kept].filter(Boolean).join(' ');
    }
    this.isBusy = false;
  }

  get fields() {
    const { note, stage, amount, closeDate } = this.typed;
    return {
      Deal_Registration__c: this.deal.id,
      Note__c: note || null,
      Stage__c: stage || null,
      Amount__c: amount ? Number(amount) : null,
      Close_Date__c: closeDate || null,
      Asks_For_Extension__c: this.asks,
    };
  }
}
