import { api, LightningElement } from 'lwc';
import { updateRecord } from 'lightning/uiRecordApi';
import userId from '@salesforce/user/Id';
import { dayNear } from 'c/dayNear';
import { daysBetween } from 'c/days';
import { reasonOf } from 'c/failure';
import { dayAndMonth, fill, money, weekdayAndDate } from 'c/format';
import { itemsOf } from './items';
import { LABELS } from './labels';

const SHOWN = 5;
const SHOWN_ON_PHONE = 3;
/** From how many days on a day is said in the colour of care. */
const SOON = 3;

/**
 * What waits for the partner: by when, what, why, how long it takes, and one button that opens it.
 * @fires show with { screen, recordId, objectApiName }
 * @fires written after something was written
 * @fires retry
 */
export default class PartnerWaiting extends LightningElement {
  /** @type {import('c/partnerHomeQuery').Home} */
  @api home;
  @api today;
  /** What the reader may do. @type {{ signs: boolean, registersDeals: boolean, asksForFunds: boolean }} */
  @api may;
  @api locked = false;
  /** The day of the next review; empty when none is planned. @type {string} */
  @api nextReview = '';
  /** Part of it could not be read. */
  @api problem = '';
  @api stillHolds = '';
  labels = LABELS;
  showsAll = false;
  /** Which goal is being agreed on. */
  goalId = '';
  refusal = '';
  said = '';
  isBusy = false;

  get items() {
    return this.locked ? [] : itemsOf(this.home, this.today, this.may);
  }

  get rows() {
    const items = this.showsAll ? this.items : this.items.slice(0, SHOWN);
    return items.map((item, index) => ({
      ...item,
      dayWords: item.day ? dayNear(item.day, this.today) : LABELS.anyDay,
      dayClass: isSoon(item.day, this.today) ? 'day soon' : 'day muted',
      variant: index === 0 ? 'brand' : 'neutral',
      className: !this.showsAll && index >= SHOWN_ON_PHONE ? 'row wide-only' : 'row',
      isAgreeing: item.key === this.goalId,
      question: item.goal && questionOf(item),
      buttonTitle: `${item.button}: ${item.title}`,
    }));
  }

  get hasItems() {
    return this.items.length > 0;
  }

  get isQuiet() {
    return !this.locked && !this.hasItems && !this.problem;
  }

  get effort() {
    if (!this.hasItems) return '';
    const minutes = this.items.reduce((sum, item) => sum + item.minutes, 0);
    return this.items.length === 1
      ? fill(LABELS.one, minutes)
      : fill(LABELS.several, this.items.length, minutes);
  }

  get quietWords() {
    return this.nextReview ? fill(LABELS.nextReview, weekdayAndDate(this.nextReview)) : LABELS.nothingMore;
  }

  get allLabel() {
    return this.showsAll ? LABELS.fewer : fill(LABELS.all, this.items.length);
  }

  get expanded() {
    return String(this.showsAll);
  }

  get allClass() {
    if (this.items.length <= SHOWN_ON_PHONE) return 'slds-hide';
    return this.items.length <= SHOWN ? 'text-button phone-only no-print' : 'text-button no-print';
  }

  toggle() {
    this.showsAll = !this.showsAll;
  }

  open({ currentTarget }) {
    const item = this.items.find(({ key }) => key === currentTarget.dataset.key);
    if (item.place) this.dispatchEvent(new CustomEvent('show', { detail: item.place }));
    else this.goalId = item.key;
  }

  close() {
    this.goalId = '';
    this.refusal = '';
  }

  async agree() {
    if (this.isBusy) return;
    this.isBusy = true;
    this.refusal = '';
    const { goal, currency } = this.items.find(({ key }) => key === this.goalId);
    try {
      await updateRecord({
        fields: {
          Id: goal.id,
          Status__c: 'Accepted',
          Accepted_On__c: this.today,
          Accepted_By__c: userId,
        },
      });
      this.goalId = '';
      this.said = fill(LABELS.agreed, money(goal.amount, currency));
      this.dispatchEvent(new CustomEvent('written'));
    } catch (error) {
      this.refusal = reasonOf(error);
    }
    this.isBusy = false;
  }

  retry() {
    this.dispatchEvent(new CustomEvent('retry'));
  }
}

function isSoon(day, today) {
  return Boolean(day) && daysBetween(today, day) <= SOON;
}

function questionOf({ goal, currency }) {
  const from = goal.effectiveDate ? dayAndMonth(goal.effectiveDate) : LABELS.anyDay;
  return fill(LABELS.goalQuestion, money(goal.amount, currency), from);
}
