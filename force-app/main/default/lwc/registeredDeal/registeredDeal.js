import { api, LightningElement } from 'lwc';
import { dayAndMonth, fill, fullDate, money } from 'c/format';
import { standingOf } from 'c/dealWords';
import { LABELS } from './labels.js';
import { updateViewOf } from './updateView.js';

const SHOWN_FIRST = 2;

/**
 * A registered deal: how it stands, what was told of it, and what may be told.
 * @fires posted when something was told
 */
export default class RegisteredDeal extends LightningElement {
  /** With its `updates`, newest first. @type {Record<string, any>} */
  @api deal;
  /** @type {import('c/dealWords').Reader & { firm: string, email: string | null, currency: string, canWrite: boolean }} */
  @api reader;

  labels = LABELS;
  /** What is being written: nothing, news, or why more days are needed. @type {'' | 'news' | 'days'} */
  writes = '';
  showsAll = false;

  get standing() {
    return standingOf(this.deal, this.reader);
  }

  get dotClass() {
    return `dot ${this.standing.tone}`;
  }

  get facts() {
    const { deal, reader } = this;
    const newest = this.latest;
    const amount = newest.amount ?? deal.expectedAmount;
    const close = newest.closeDate ?? deal.expectedClose;
    const leader = { Partner: reader.partner, Vendor: reader.firm }[deal.ledBy];
    return [
      deal.product,
      amount === null || amount === undefined ? LABELS.noValue : money(amount, reader.currency),
      close && fill(LABELS.expectedClose, fullDate(close)),
      leader && fill(LABELS.ledByPartner, leader),
      deal.submittedAt && fill(LABELS.submitted, dayAndMonth(deal.submittedAt.slice(0, 10))),
    ]
      .filter(Boolean)
      .join(' · ');
  }

  /** What was told last of value and close. */
  get latest() {
    const told = (field) => this.deal.updates.find((each) => (each[field] ?? null) !== null)?.[field] ?? null;
    return { amount: told('amount'), closeDate: told('closeDate'), stage: told('stage') };
  }

  get stage() {
    const stage = this.latest.stage ?? this.deal.stageNote;
    return stage ? fill(LABELS.stageIs, stage) : '';
  }

  get isLiving() {
    return this.deal.status === 'Pending' || this.deal.status === 'Approved';
  }

  get canWrite() {
    return this.reader.canWrite && this.isLiving && !this.writes;
  }

  get timesExtended() {
    return this.deal.extendedCount ?? 0;
  }

  /** Asked for more often than given. */
  get openAsk() {
    const asks = this.deal.updates.filter(({ asksForExtension }) => asksForExtension);
    return asks.length > this.timesExtended ? asks[0] : null;
  }

  get mayBeExtended() {
    return this.deal.status === 'Approved' && this.timesExtended < (this.deal.extensionLimit ?? 0);
  }

  get canAsk() {
    return this.canWrite && !this.reader.isVendor && this.mayBeExtended && !this.openAsk;
  }

  get extension() {
    if (this.deal.status !== 'Approved') return '';
    const given =
      this.timesExtended > 1
        ? fill(LABELS.extended, this.timesExtended)
        : ['', LABELS.extendedOnce][this.timesExtended];
    const { openAsk } = this;
    if (openAsk && this.mayBeExtended) {
      const day = dayAndMonth(openAsk.createdDate.slice(0, 10));
      return fill(LABELS.asked, day, this.reader.answers);
    }
    const isCare = this.standing.tone === 'care' && !this.mayBeExtended && !this.reader.isVendor;
    return [given, isCare && fill(LABELS.noMoreDays, this.reader.answers)].filter(Boolean).join(' ');
  }

  /** Where the answer is late or the days run out, there is somebody to ask. */
  get ask() {
    const { email, answers } = this.reader;
    const isStuck = this.standing.isLate || (this.standing.tone === 'care' && !this.mayBeExtended);
    return email && isStuck ? { href: `mailto:${email}`, label: fill(LABELS.ask, answers) } : null;
  }

  get updateLabel() {
    return fill(LABELS.updateOf, this.deal.customerName);
  }

  get askLabel() {
    return fill(LABELS.askDaysOf, this.deal.customerName);
  }

  get asksForDays() {
    return this.writes === 'days';
  }

  get hasUpdates() {
    return this.deal.updates.length > 0;
  }

  get historyLabel() {
    return fill(LABELS.history, this.deal.customerName);
  }

  get updates() {
    const shown = this.showsAll ? this.deal.updates : this.deal.updates.slice(0, SHOWN_FIRST);
    return shown.map((update) => updateViewOf(update, this.reader.currency));
  }

  get moreLabel() {
    const more = this.deal.updates.length - SHOWN_FIRST;
    return more > 0 && !this.showsAll ? fill(LABELS.more, more) : '';
  }

  writeNews() {
    this.writes = 'news';
  }

  askForDays() {
    this.writes = 'days';
  }

  stopWriting() {
    this.writes = '';
  }

  handlePosted() {
    this.writes = '';
    this.dispatchEvent(new CustomEvent('posted'));
  }

  showAll() {
    this.showsAll = true;
  }
}
