import { api, LightningElement } from 'lwc';
import { fill, fullDate } from 'c/format';
import { labels } from './labels';

/** Wins, where we are stuck, how we get through it: then what follows from it. */
const FIELDS = [
  ['attendees', 'line', 255],
  ['wins', 'text', 4000],
  ['stuck', 'text', 4000],
  ['wayThrough', 'text', 4000],
  ['decisions', 'text', 4000],
  ['recognition', 'line', 255],
];

/** One review: its agenda while it is planned, what was written once it is held. */
export default class PlanReview extends LightningElement {
  @api plan;
  @api store;
  @api locked = false;
  /** Plan_Review__c as the plan has it. */
  @api review;
  /** What to start from. @type {string[]} */
  @api facts = [];

  labels = labels;
  isOpen = false;
  isBusy = false;
  day = null;
  problem = '';

  get isHeld() {
    return this.review.status === 'Held';
  }

  get isCancelled() {
    return this.review.status === 'Cancelled';
  }

  get isPlanned() {
    return this.review.status === 'Planned';
  }

  get when() {
    const day = this.isHeld ? this.review.heldOn : this.review.plannedOn;
    return day ? fullDate(day) : '';
  }

  get isOverdue() {
    return this.isPlanned && this.review.plannedOn < this.plan.today;
  }

  get heading() {
    const words = { Held: labels.held, Cancelled: labels.cancelled }[this.review.status] ?? labels.planned;
    return fill(this.isOverdue ? labels.overdue : words, this.when);
  }

  get headingClass() {
    return this.isOverdue ? 'care' : '';
  }

  get attendeesShown() {
    return !this.isOpen && Boolean(this.review.attendees);
  }

  get expanded() {
    return String(this.isOpen);
  }

  get isReading() {
    return this.locked || !this.isPlanned;
  }

  get toggleLabel() {
    if (this.isOpen) return labels.close;
    return this.isReading ? labels.read : labels.open;
  }

  get toggleOf() {
    if (this.isOpen) return fill(labels.closeOf, this.when);
    return fill(this.isReading ? labels.readOf : labels.openOf, this.when);
  }

  get hasFacts() {
    return this.isPlanned && this.facts.length > 0;
  }

  /** What was not written is not shown to who cannot write it. */
  get fields() {
    const isLocked = this.locked || this.isCancelled;
    return FIELDS.map(([name, type, maxLength]) => ({
      ...{ name, type, maxLength },
      label: labels[name],
      value: this.review[name],
      state: this.store.stateOf(this.review.id, name),
      locked: isLocked,
    })).filter(({ value }) => !isLocked || value);
  }

  /** Who cannot write has nothing to open where nothing is written. */
  get canToggle() {
    return this.fields.length > 0;
  }

  get canMove() {
    return !this.locked && this.isPlanned;
  }

  get canHold() {
    return !this.locked && this.isPlanned;
  }

  /** A slip of the finger is undone the same day; later it is history. */
  get canUndo() {
    return !this.locked && this.isHeld && this.review.heldOn === this.plan.today;
  }

  get canPutBack() {
    return !this.locked && this.isCancelled;
  }

  get plannedState() {
    return this.store.stateOf(this.review.id, 'plannedOn');
  }

  get cancelOf() {
    return fill(labels.cancelOf, this.when);
  }

  handleToggle() {
    this.isOpen = !this.isOpen;
    this.day = this.plan.today;
  }

  handleSave({ detail: { name, value } }) {
    return this.save({ [name]: value });
  }

  handleDay({ target }) {
    this.day = target.value;
  }

  handleHold() {
    if (!this.day || this.day > this.plan.today) {
      this.problem = labels.heldOnFuture;
      return undefined;
    }
    return this.save({ status: 'Held', heldOn: this.day });
  }

  handleUndo() {
    return this.save({ status: 'Planned', heldOn: null });
  }

  handleCancel() {
    this.isOpen = false;
    return this.save({ status: 'Cancelled' });
  }

  handlePutBack() {
    return this.save({ status: 'Planned' });
  }

  async save(changes) {
    this.isBusy = true;
    const { status, reason } = await this.store.save(this.review.id, changes);
    this.isBusy = false;
    this.problem = status === 'saved' || status === 'conflict' ? '' : reason;
  }
}
