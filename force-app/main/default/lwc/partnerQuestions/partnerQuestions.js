import { api, LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import signsForVendor from '@salesforce/customPermission/Cadence_Sign_For_Vendor';
import isGuest from '@salesforce/user/isGuest';
import { dayOf } from 'c/days';
import { reasonOf } from 'c/failure';
import { fill } from 'c/format';
import { LABELS } from './labels';
import { QUESTIONS } from './query';
import { readQuestions } from './readQuestions';

/**
 * What a partner is asked, for the account manager: open questions, their answers, and links that answer one question
 * without a login. Only for the vendor: links are secrets of those they are for.
 */
export default class PartnerQuestions extends LightningElement {
  /** The partner's account. @type {string} */
  @api recordId;
  labels = LABELS;
  query = isGuest || !signsForVendor ? undefined : QUESTIONS;
  /** @type {ReturnType<typeof readQuestions> | undefined} the last that could be read */
  read;
  problem = '';
  isAsking = false;
  showsEarlier = false;
  said = '';

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive({ data, errors, refresh }) {
    this.refresh = refresh ?? this.refresh;
    if (errors?.length && !data) this.problem = reasonOf(errors) || LABELS.problemWhy;
    if (!data) return;
    this.problem = '';
    this.read = readQuestions(data);
  }

  get variables() {
    return this.recordId && signsForVendor ? { partnerId: this.recordId } : undefined;
  }

  /** Others than the vendor's account managers are not shown that there is such a card. */
  get isForReader() {
    return Boolean(signsForVendor) && !isGuest && (!this.read || Boolean(this.read.partner?.channelPartner));
  }

  get isLoading() {
    return !this.read && !this.problem;
  }

  get hasFailed() {
    return !this.read && Boolean(this.problem);
  }

  get isShown() {
    return Boolean(this.read);
  }

  get today() {
    return dayOf(new Date());
  }

  get open() {
    return this.read.questions.filter(({ answer, askUntil }) => !answer && askUntil >= this.today);
  }

  get earlier() {
    const open = new Set(this.open);
    return this.read.questions.filter((each) => !open.has(each));
  }

  /** The latest answer stands there without being asked for. */
  get shown() {
    return [...this.open, ...(this.showsEarlier ? this.earlier : this.earlier.slice(0, 1))];
  }

  get isEmpty() {
    return this.open.length === 0 && !this.isAsking;
  }

  get earlierLabel() {
    if (this.earlier.length < 2) return '';
    return this.showsEarlier ? LABELS.earlierHide : fill(LABELS.earlier, this.earlier.length);
  }

  get earlierExpanded() {
    return String(this.showsEarlier);
  }

  get canAsk() {
    return !this.isAsking;
  }

  startAsking() {
    this.isAsking = true;
    this.said = '';
  }

  stopAsking() {
    this.isAsking = false;
  }

  toggleEarlier() {
    this.showsEarlier = !this.showsEarlier;
  }

  reread = async () => {
    await this.refresh?.();
  };

  async handleAsked() {
    this.isAsking = false;
    this.said = LABELS.asked;
    await this.reread();
  }

  tryAgain() {
    this.problem = '';
    this.refresh?.();
  }
}
