import { api, LightningElement } from 'lwc';
import { dayNear } from 'c/dayNear';
import { dayOf } from 'c/days';
import { dayAndMonth, fill, fullDate, weekdayAndDate } from 'c/format';
import { downloadOf } from 'c/partnerPlaces';
import { LABELS } from './labels';

/** One review: when, with whom, its deck to download, and the promises with what became of them. */
export default class PartnerQbr extends LightningElement {
  /** @type {Record<string, any>} a record of QBR__c */
  @api review;
  /** @type {Record<string, any>[]} */
  @api actions = [];
  /** Over the promises; by default that these were agreed on. */
  @api actionsHeading = LABELS.actions;
  /** @type {{ partner: import('c/planShapes').Firm, vendor: import('c/planShapes').Firm }} */
  @api firms;
  @api today;
  labels = LABELS;

  get heading() {
    return fill(LABELS.of, this.review.periodLabel ?? '');
  }

  get isHeld() {
    return this.review.meetingDate < this.today;
  }

  get when() {
    const { meetingDate } = this.review;
    if (!meetingDate) return LABELS.noDay;
    return this.isHeld ? fill(LABELS.held, fullDate(meetingDate)) : weekdayAndDate(meetingDate);
  }

  get attendees() {
    return this.review.attendees ? fill(LABELS.attendees, this.review.attendees) : '';
  }

  get deck() {
    const { deckDocumentId, deckVersion, deckBuiltAt, periodLabel } = this.review;
    if (!deckDocumentId) return null;
    return {
      address: downloadOf(deckDocumentId),
      words: fill(LABELS.deck, deckVersion ?? 1),
      label: fill(LABELS.deckOf, deckVersion ?? 1, periodLabel ?? ''),
      built: deckBuiltAt ? fill(LABELS.deckBuilt, dayAndMonth(dayOf(new Date(deckBuiltAt)))) : '',
    };
  }

  get isDeckComing() {
    return !this.deck && !this.isHeld;
  }

  get hasActions() {
    return this.actions.length > 0;
  }

  get kept() {
    const done = this.actions.filter(({ status }) => status === 'Done').length;
    return this.isHeld ? fill(LABELS.kept, done, this.actions.length) : '';
  }

  get rows() {
    return this.actions.map((action) => {
      const isDone = action.status === 'Done';
      const firm = action.side === 'Vendor' ? this.firms.vendor : this.firms.partner;
      const day = isDone
        ? fill(LABELS.doneOn, dayNear(action.doneOn ?? this.today, this.today))
        : action.dueDate && fill(LABELS.byDay, dayNear(action.dueDate, this.today));
      return {
        id: action.id,
        name: action.name,
        firm,
        isDone,
        note: action.note,
        className: isDone ? 'mark done' : 'mark',
        sign: isDone ? '✓' : '○',
        who: fill(LABELS.by, action.ownerName || firm.name, day || LABELS.noDay),
      };
    });
  }
}
