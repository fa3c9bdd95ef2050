import { api, LightningElement } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import all from '@salesforce/label/c.Home_UpcomingAll';
import deckMissing from '@salesforce/label/c.Home_DeckMissing';
import deckReady from '@salesforce/label/c.Home_DeckReady';
import late from '@salesforce/label/c.Home_UpcomingLate';
import nothing from '@salesforce/label/c.Home_UpcomingNothing';
import nothingBefore from '@salesforce/label/c.Home_UpcomingNothingBefore';
import promisedBy from '@salesforce/label/c.Home_PromisedBy';
import title from '@salesforce/label/c.Home_UpcomingTitle';
import tryAgain from '@salesforce/label/c.Home_TryAgain';
import unread from '@salesforce/label/c.Home_UpcomingUnread';
import { addDays } from 'c/days';
import { dayAndMonth, fill } from 'c/format';
import { isLate, stepTextOf } from 'c/portfolioWords';
import { eventTextsOf } from './eventTexts.js';

const DAYS = 7;
/** What is late comes first, but must not push this week off the page. */
const MOST_LATE = 3;
const MOST_WAITING = 3;

/** @fires tryagain */
export default class Upcoming extends NavigationMixin(LightningElement) {
  /** By day; undefined when they could not be read. @type {import('c/portfolioQuery').Step[] | undefined} */
  @api steps;
  /** What wants attention besides. @type {import('c/portfolioQuery').Event[]} */
  @api events = [];
  @api asOf;

  labels = { all, title, tryAgain };

  get problem() {
    return this.steps ? '' : unread;
  }

  get nothing() {
    const next = this.steps.find(({ date }) => date !== null);
    return next ? fill(nothingBefore, dayAndMonth(next.date)) : nothing;
  }

  get hasSteps() {
    return this.shown.length > 0;
  }

  get shown() {
    const end = addDays(this.asOf, DAYS);
    const steps = (this.steps ?? []).filter(({ date }) => date !== null && date <= end);
    const overdue = steps.filter((step) => isLate(step, this.asOf));
    const due = steps.filter((step) => !isLate(step, this.asOf));
    const textsOf = (step) => this.shownStep(step);
    return [...overdue.slice(-MOST_LATE).map(textsOf), ...this.coming(due.map(textsOf), end)];
  }

  /** By day; a registration waits today, however long it has waited. */
  coming(steps, end) {
    const waiting = this.events.filter(({ kind }) => kind === 'registration').slice(0, MOST_WAITING);
    const ending = this.events.filter(
      ({ kind, date }) => kind === 'certificate' && date >= this.asOf && date <= end,
    );
    const events = [...waiting, ...ending].map((event) => eventTextsOf(event, this.asOf));
    return [...steps, ...events].sort((one, other) =>
      one.date < other.date ? -1 : Number(one.date > other.date),
    );
  }

  shownStep(step) {
    const isOverdue = isLate(step, this.asOf);
    return {
      ...step,
      object: step.kind === 'review' ? 'QBR__c' : 'Partner_Action__c',
      text: stepTextOf(step),
      day: dayAndMonth(step.date),
      dayClass: isOverdue ? 'day late' : 'day muted',
      note: [isOverdue ? late : '', readiness(step)].filter(Boolean).join(' · '),
    };
  }

  openAll() {
    this[NavigationMixin.Navigate]({
      type: 'standard__objectPage',
      attributes: { objectApiName: 'Partner_Action__c', actionName: 'list' },
    });
  }

  tryAgain() {
    this.dispatchEvent(new CustomEvent('tryagain'));
  }
}

function readiness({ kind, deckReady: isReady, side }) {
  if (kind === 'review') return isReady ? deckReady : deckMissing;
  return side === null ? '' : fill(promisedBy, side);
}
