import { api, LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import signsForVendor from '@salesforce/customPermission/Cadence_Sign_For_Vendor';
import isGuest from '@salesforce/user/isGuest';
import { dayOf } from 'c/days';
import { reasonOf } from 'c/failure';
import { fill, weekdayAndDate } from 'c/format';
import { plainRecords } from 'c/scorecardQuery';
import { LABELS } from './labels';
import { QBRS } from './query';

/** How many held reviews are shown at first. */
const SHOWN = 3;

/** The quarterly business reviews of a partner: the next with its agenda, those held with deck and promises. */
export default class PartnerQbrs extends LightningElement {
  /** The partner's account. @type {string} */
  @api recordId;
  /** How the vendor is called. @type {string} */
  @api vendorName;
  labels = LABELS;
  query = isGuest ? undefined : QBRS;
  /** @type {Record<string, any>[] | undefined} the latest first */
  reviews;
  partner;
  actions = [];
  problem = '';
  showsAll = false;

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive({ data, errors, refresh }) {
    this.refresh = refresh ?? this.refresh;
    if (errors?.length && !data) this.problem = reasonOf(errors) || LABELS.problemWhy;
    if (!data) return;
    this.problem = '';
    const parts = data.uiapi?.query ?? {};
    [this.partner = null] = plainRecords(parts.partner);
    this.actions = plainRecords(parts.actions).map(({ qBR: review, ...action }) => ({ ...action, review }));
    this.reviews = plainRecords(parts.reviews);
  }

  get variables() {
    return this.recordId ? { partnerId: this.recordId } : undefined;
  }

  get isLoading() {
    return !isGuest && !this.reviews && !this.problem;
  }

  get hasFailed() {
    return !this.reviews && Boolean(this.problem);
  }

  get isHidden() {
    return isGuest || (Boolean(this.reviews) && !this.partner);
  }

  get isShown() {
    return Boolean(this.reviews) && !this.isHidden;
  }

  get today() {
    return dayOf(new Date());
  }

  get firms() {
    const partner = this.partner.name;
    const vendor = this.vendorName || (signsForVendor ? LABELS.us : LABELS.vendor);
    return {
      partner: { side: 'partner', name: partner, letter: partner[0] },
      vendor: { side: 'vendor', name: vendor, letter: vendor[0] },
    };
  }

  get next() {
    const planned = this.reviews.filter(({ status }) => status === 'Planned');
    return planned.findLast(({ meetingDate }) => !meetingDate || meetingDate >= this.today) ?? null;
  }

  /** A planned review whose day is over was held, whatever its status still says. */
  get held() {
    return this.reviews.filter((review) => review !== this.next && review.meetingDate <= this.today);
  }

  get isEmpty() {
    return this.held.length === 0;
  }

  get hasHeld() {
    return !this.isEmpty;
  }

  get emptyWords() {
    const day = this.next?.meetingDate;
    return day ? fill(LABELS.emptyNext, weekdayAndDate(day)) : LABELS.emptyWhy;
  }

  get shownHeld() {
    const held = this.showsAll ? this.held : this.held.slice(0, SHOWN);
    return held.map((review) => ({
      id: review.id,
      review,
      actions: this.actions.filter((action) => action.review === review.id),
    }));
  }

  get moreLabel() {
    const more = this.held.length - SHOWN;
    return more > 0 && !this.showsAll ? fill(LABELS.more, more) : '';
  }

  /** The next review starts with what is still open from the last. */
  get agenda() {
    const ids = [this.next?.id, this.held[0]?.id];
    return this.actions.filter(({ review, status }) => ids.includes(review) && status !== 'Done');
  }

  showMore() {
    this.showsAll = true;
  }

  tryAgain() {
    this.problem = '';
    this.refresh?.();
  }
}
