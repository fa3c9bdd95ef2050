import { api, LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import decides from '@salesforce/customPermission/Cadence_Decide_Registrations';
import { reasonOf } from 'c/failure';
import { fill } from 'c/format';
import { LABELS } from './labels.js';
import { WAITING } from './query.js';
import { readWaiting } from './readWaiting.js';

const SHOWN_FIRST = 5;

/**
 * What waits for a decision, oldest first: new registrations, and those for which more days are asked. Whoever decides
 * on none sees nothing, nor does anybody while nothing waits.
 */
export default class RegistrationDecision extends LightningElement {
  /** A partner's account, for its registrations alone. @type {string | undefined} */
  @api recordId;

  labels = LABELS;
  query = decides ? WAITING : undefined;
  variables = {};
  answer;
  problem = '';
  said = '';
  showsAll = false;
  movesFocus = false;

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive({ data, errors, refresh }) {
    this.refresh = refresh ?? this.refresh;
    if (!data && errors?.length) this.problem = reasonOf(errors) || LABELS.problemWhy;
    if (!data) return;
    this.problem = '';
    this.answer = data;
  }

  renderedCallback() {
    if (!this.movesFocus) return;
    this.movesFocus = false;
    this.template.querySelector('h2')?.focus();
  }

  get waiting() {
    return this.answer ? readWaiting(this.answer, this.recordId) : { registrations: [], asks: [] };
  }

  get count() {
    const { registrations, asks } = this.waiting;
    return registrations.length + asks.length;
  }

  get hasFailed() {
    return !this.answer && Boolean(this.problem);
  }

  get isShown() {
    return this.count > 0 || Boolean(this.said);
  }

  get countWords() {
    return this.count > 0 ? fill(LABELS.count, this.count) : '';
  }

  get registrations() {
    const { registrations } = this.waiting;
    return this.showsAll ? registrations : registrations.slice(0, SHOWN_FIRST);
  }

  get moreLabel() {
    const more = this.waiting.registrations.length - this.registrations.length;
    return more > 0 ? fill(LABELS.more, more) : '';
  }

  get asks() {
    return this.waiting.asks;
  }

  get hasAsks() {
    return this.asks.length > 0;
  }

  showAll() {
    this.showsAll = true;
  }

  /** What was decided is gone from the list, and the keyboard with it. */
  async handleDecided({ detail: { message } }) {
    await this.refresh?.();
    this.said = message;
    this.movesFocus = true;
  }

  tryAgain() {
    this.problem = '';
    this.refresh?.();
  }
}
