import { api, LightningElement } from 'lwc';
import { whole } from 'c/format';
import { gapsText, groupWord } from 'c/portfolioWords';

/** @typedef {{ key: string, tone: string, count: number, gaps: { currency: string, amount: number }[], orderText: string, rows: object[] }} Group */

export default class PartnerGroup extends LightningElement {
  /** @type {Group} */
  @api group;
  @api asOf;
  @api canPlan = false;
  @api variant = 'text';
  /** Where a group starts closed; whoever opens it keeps it open. */
  @api startsClosed = false;

  chosen;

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

  toggle() {
    this.chosen = !this.isOpen;
  }
}
