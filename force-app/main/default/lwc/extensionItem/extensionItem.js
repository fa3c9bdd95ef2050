import { api, LightningElement } from 'lwc';
import { updateRecord } from 'lightning/uiRecordApi';
import { addDays, dayOf } from 'c/days';
import { reasonOf } from 'c/failure';
import { dayAndMonth, fill } from 'c/format';
import { LABELS } from './labels.js';

/** What is offered; any later day may be given. */
const MORE_DAYS = 30;

/**
 * A registration for which more days are asked.
 * @fires decided with { message }
 */
export default class ExtensionItem extends LightningElement {
  /** With the last ask: its `note` and `askedAt`. @type {Record<string, any>} */
  @api registration;

  labels = LABELS;
  chosen;
  problem = '';
  isBusy = false;

  get until() {
    return this.registration.protectedUntil ?? dayOf(new Date());
  }

  get words() {
    const { partnerRecord } = this.registration;
    return fill(LABELS.asks, partnerRecord?.name ?? '', dayAndMonth(this.until));
  }

  get canExtend() {
    const { extendedCount, extensionLimit } = this.registration;
    return (extendedCount ?? 0) < (extensionLimit ?? 0);
  }

  get day() {
    return this.chosen ?? addDays(this.until, MORE_DAYS);
  }

  get label() {
    return fill(LABELS.extendOf, this.registration.customerName);
  }

  choose(event) {
    this.chosen = event.target.value;
  }

  async extend() {
    if (this.isBusy) return;
    if (!this.day || this.day <= this.until) {
      this.problem = fill(LABELS.later, dayAndMonth(this.until));
      return;
    }
    this.isBusy = true;
    const { id, extendedCount, customerName } = this.registration;
    try {
      await updateRecord({
        fields: { Id: id, Protected_Until__c: this.day, Extended_Count__c: (extendedCount ?? 0) + 1 },
      });
      const message = fill(LABELS.extended, customerName, dayAndMonth(this.day));
      this.dispatchEvent(new CustomEvent('decided', { detail: { message } }));
    } catch (error) {
      this.problem = reasonOf(error) || LABELS.kept;
    }
    this.isBusy = false;
  }
}
