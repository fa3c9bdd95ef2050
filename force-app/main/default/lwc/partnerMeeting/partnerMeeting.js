import { api, LightningElement } from 'lwc';
import { fill, month, weekdayAndDate } from 'c/format';
import { downloadOf } from 'c/partnerPlaces';
import { LABELS } from './labels';
import { promiseWords } from './promises';

/**
 * When both sides meet next, what for, and what the partner has promised until then.
 * @fires show with { screen, recordId, objectApiName }
 */
export default class PartnerMeeting extends LightningElement {
  /** The next review; null when none is planned. @type {Record<string, any> | null} */
  @api review;
  /** What the partner has promised in reviews. @type {Record<string, any>[]} */
  @api promises = [];
  /** The account manager. @type {{ name?: string | null, email?: string | null } | null} */
  @api owner;
  @api today;
  labels = LABELS;

  get month() {
    return month(this.review.meetingDate);
  }

  get dayOfMonth() {
    return Number(this.review.meetingDate.slice(8));
  }

  get title() {
    return this.owner?.name ? fill(LABELS.title, this.owner.name) : LABELS.titleAlone;
  }

  get when() {
    return weekdayAndDate(this.review.meetingDate);
  }

  get promiseWords() {
    return promiseWords(this.promises, this.today);
  }

  get deckAddress() {
    const document = this.review.deckDocumentId;
    return document ? downloadOf(document) : '';
  }

  get moveAddress() {
    if (!this.owner?.email) return '';
    const subject = fill(LABELS.moveSubject, this.when);
    return `mailto:${this.owner.email}?subject=${encodeURIComponent(subject)}`;
  }

  open() {
    const detail = { screen: 'qbrs', recordId: this.review.id, objectApiName: 'QBR__c' };
    this.dispatchEvent(new CustomEvent('show', { detail }));
  }
}
