import { api, LightningElement } from 'lwc';
import { createRecord } from 'lightning/uiRecordApi';
import { addDays } from 'c/days';
import { reasonOf } from 'c/failure';
import { dayAndMonth } from 'c/format';
import { questionWords } from 'c/questionWords';
import { LABELS } from './labels';

/** How long a question is asked, if nothing else is said. */
const DAYS = 7;

/**
 * The form that asks a partner a question: what it is about, how long it is asked, and how the partner reads it.
 * @fires asked
 * @fires close
 */
export default class AskQuestion extends LightningElement {
  @api partnerId;
  @api currency = 'USD';
  @api today;
  /** Registered deals that are kept for the partner. @type {Record<string, any>[]} */
  @api deals = [];
  /** What the partner has promised and not done. @type {Record<string, any>[]} */
  @api actions = [];
  labels = LABELS;
  kind = 'Deal still on';
  aboutId = '';
  until;
  problem = '';
  isBusy = false;

  connectedCallback() {
    this.until = addDays(this.today, DAYS);
  }

  get kinds() {
    return [
      { value: 'Deal still on', label: LABELS.kindDeal },
      { value: 'Promise done', label: LABELS.kindPromise },
      { value: 'Anything we should do', label: LABELS.kindAnything },
    ];
  }

  get needsAbout() {
    return this.kind !== 'Anything we should do';
  }

  get choices() {
    if (this.kind === 'Deal still on') {
      return this.deals.map(({ id, customerName }) => ({ value: id, label: customerName ?? '' }));
    }
    return this.actions.map(({ id, name, dueDate }) => ({
      value: id,
      label: dueDate ? `${name} (${dayAndMonth(dueDate)})` : name,
    }));
  }

  get hasChoices() {
    return this.needsAbout && this.choices.length > 0;
  }

  get hasNothingToAskAbout() {
    return this.needsAbout && this.choices.length === 0;
  }

  get about() {
    const { aboutId } = this;
    const deal = this.deals.find(({ id }) => id === aboutId);
    const action = this.actions.find(({ id }) => id === aboutId);
    return { subject: deal?.customerName ?? action?.name ?? null, amount: deal?.expectedAmount ?? null };
  }

  get preview() {
    if (this.needsAbout && !this.about.subject) return '';
    return questionWords({ kind: this.kind, ...this.about }, this.currency).asked;
  }

  chooseKind({ detail }) {
    this.kind = detail.value;
    this.aboutId = '';
  }

  chooseAbout({ detail }) {
    this.aboutId = detail.value;
  }

  chooseDay({ target }) {
    this.until = target.value;
  }

  close() {
    this.dispatchEvent(new CustomEvent('close'));
  }

  async ask() {
    this.problem = this.lack;
    if (this.problem || this.isBusy) return;
    this.isBusy = true;
    const { subject, amount } = this.about;
    try {
      await createRecord({
        apiName: 'Partner_Question__c',
        fields: {
          Partner__c: this.partnerId,
          Kind__c: this.kind,
          ...(subject && { Subject__c: subject }),
          ...(amount && { Amount__c: amount }),
          ...(this.kind === 'Deal still on' && { Registration__c: this.aboutId }),
          ...(this.kind === 'Promise done' && { Partner_Action__c: this.aboutId }),
          Ask_From__c: this.today,
          Ask_Until__c: this.until,
        },
      });
      this.dispatchEvent(new CustomEvent('asked'));
    } catch (error) {
      this.problem = reasonOf(error);
    }
    this.isBusy = false;
  }

  get lack() {
    if (this.needsAbout && !this.aboutId) return LABELS.aboutNeeded;
    return !this.until || this.until < this.today ? LABELS.untilNeeded : '';
  }
}
