import { api, LightningElement } from 'lwc';
import { fill, money } from 'c/format';
import { newsWords, whoAndWhen } from 'c/newsWords';
import { LABELS } from './labels';

const SHOWN = 4;
const SHOWN_ON_PHONE = 3;

/**
 * What has changed since the partner's last visit, by whom, and what it is worth.
 * @fires retry
 */
export default class PartnerNews extends LightningElement {
  /** The latest first. @type {Record<string, any>[]} */
  @api news = [];
  /** Since when, as it is said; empty: of late. @type {string} */
  @api since = '';
  @api currency = 'USD';
  @api today;
  /** @type {{ partner: import('c/planShapes').Firm, vendor: import('c/planShapes').Firm }} */
  @api firms;
  /** Why the changes could not be read; empty when they could. */
  @api problem = '';
  @api stillHolds = '';
  labels = LABELS;
  showsAll = false;

  get heading() {
    return this.since ? fill(LABELS.since, this.since) : LABELS.lately;
  }

  get hasNews() {
    return !this.problem && this.news.length > 0;
  }

  get isEmpty() {
    return !this.problem && this.news.length === 0;
  }

  get emptyWords() {
    return this.since ? LABELS.none : LABELS.noneYet;
  }

  get rows() {
    const shown = this.showsAll ? this.news : this.news.slice(0, SHOWN);
    return shown.map((each, index) => ({
      id: each.id,
      words: newsWords(each),
      who: whoAndWhen(each, this.today),
      amount: each.amount ? money(each.amount, this.currency) : '',
      firm: each.side === 'Vendor' ? this.firms.vendor : this.firms.partner,
      className: !this.showsAll && index >= SHOWN_ON_PHONE ? 'wide-only' : '',
    }));
  }

  get allLabel() {
    return this.showsAll ? LABELS.fewer : fill(LABELS.all, this.news.length);
  }

  get expanded() {
    return String(this.showsAll);
  }

  /** A phone shows fewer, so that it may have more to unfold. */
  get allClass() {
    if (this.news.length <= SHOWN_ON_PHONE) return 'slds-hide';
    return this.news.length <= SHOWN ? 'text-button phone-only no-print' : 'text-button no-print';
  }

  toggle() {
    this.showsAll = !this.showsAll;
  }

  retry() {
    this.dispatchEvent(new CustomEvent('retry'));
  }
}
