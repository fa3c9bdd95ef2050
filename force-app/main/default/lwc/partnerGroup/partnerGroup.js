import { api, LightningElement } from 'lwc';
import showMore from '@salesforce/label/c.Home_ListShowMore';
import { fill, whole } from 'c/format';
import { gapsText, groupWord } from 'c/portfolioWords';

/** @typedef {{ key: string, tone: string, count: number, gaps: { currency: string, amount: number }[], orderText: string, rows: object[] }} Group */

/** All that a channel account manager has; a chief's hundreds come as far as they are asked for. */
const AT_ONCE = 50;

export default class PartnerGroup extends LightningElement {
  /** @type {Group} */
  @api group;
  @api asOf;
  @api canPlan = false;
  @api variant = 'text';
  /** Where a group starts closed; whoever opens it keeps it open. */
  @api startsClosed = false;

  chosen;
  shownCount = AT_ONCE;

  get isOpen() {
    return this.chosen ?? !this.startsClosed;
  }

  get expanded() {
    return String(this.isOpen);
  }

  get chevron() {
    return this.isOpen ? 'utility:chevrondown' : 'utility:chevronright';
  }

  get word() {
    return groupWord(this.group.key);
  }

  get count() {
    return whole(this.group.count);
  }

  get sum() {
    return gapsText(this.group.gaps);
  }

  get rows() {
    return this.group.rows.slice(0, this.shownCount);
  }

  get leftCount() {
    return Math.max(0, this.group.rows.length - this.shownCount);
  }

  get moreText() {
    return fill(showMore, Math.min(this.leftCount, AT_ONCE));
  }

  showMore() {
    this.shownCount += AT_ONCE;
  }

  toggle() {
    this.chosen = !this.isOpen;
  }
}
