import { api, LightningElement } from 'lwc';
import { updateRecord } from 'lightning/uiRecordApi';
import { dayNear } from 'c/dayNear';
import { reasonOf } from 'c/failure';
import { dayAndMonth, fill } from 'c/format';
import { LABELS } from './labels';

/**
 * One promise: who does it by when. Its side takes it in a name, finishes it with a word on what came of it, or moves
 * its day with a reason; each of these can be taken back as long as the page is open.
 * @fires written with { id, status, message, before }
 */
export default class PartnerAction extends LightningElement {
  /** @type {Record<string, any>} a record of Partner_Action__c */
  @api action;
  /** Who has promised it. @type {import('c/planShapes').Firm} */
  @api firm;
  /** The reader's name. */
  @api me = '';
  @api today;
  /** It is the other side's, or the reader may not write. */
  @api locked = false;
  /** How it was before the last step taken on this page. @type {Record<string, any> | null} */
  @api before = null;
  labels = LABELS;
  /** Which form is open. @type {'' | 'accept' | 'done' | 'move'} */
  form = '';
  text = '';
  day = '';
  problem = '';
  isBusy = false;
  /** What takes the focus once it is there: what had it is gone. */
  focusOn = '';

  renderedCallback() {
    const target = this.focusOn && this.template.querySelector(this.focusOn);
    if (!target) return;
    this.focusOn = '';
    target.focus();
  }

  get isDone() {
    return this.action.status === 'Done';
  }

  get isLate() {
    return !this.isDone && Boolean(this.action.dueDate) && this.action.dueDate < this.today;
  }

  get owner() {
    return this.action.ownerName || this.action.ownerRecord?.name || '';
  }

  get isTaken() {
    return Boolean(this.owner || this.action.owner);
  }

  get nameClass() {
    return this.isDone ? 'strong done' : 'strong';
  }

  get whoAndDay() {
    const { doneOn, dueDate } = this.action;
    const who = this.owner || (this.isTaken ? this.firm.name : LABELS.nobody);
    if (this.isDone)
      return fill(LABELS.by, who, fill(LABELS.doneOn, dayNear(doneOn ?? this.today, this.today)));
    if (this.isLate && !this.action.carriedOverCount) return who;
    return fill(LABELS.by, who, dueDate ? fill(LABELS.byDay, dayNear(dueDate, this.today)) : LABELS.noDay);
  }

  get badge() {
    const count = this.action.carriedOverCount ?? 0;
    if (this.isDone) return '';
    if (count > 0) return count === 1 ? LABELS.carriedOnce : fill(LABELS.carried, count);
    return this.isLate ? fill(LABELS.late, dayAndMonth(this.action.dueDate)) : '';
  }

  get canWrite() {
    return !this.locked && !this.form;
  }

  get canAccept() {
    return this.canWrite && !this.isDone && !this.isTaken;
  }

  get canMove() {
    return this.canWrite && !this.isDone;
  }

  /** First somebody takes it, then it can be done. */
  get canFinish() {
    return this.canMove && this.isTaken;
  }

  get canUndo() {
    return this.canWrite && Boolean(this.before);
  }

  get acceptLabel() {
    return fill(LABELS.acceptOf, this.action.name);
  }

  get doneLabel() {
    return fill(LABELS.doneOf, this.action.name);
  }

  get somebodyLabel() {
    return fill(LABELS.somebodyOf, this.action.name);
  }

  get moveLabel() {
    return fill(LABELS.anotherDayOf, this.action.name);
  }

  get formView() {
    if (!this.form) return null;
    return {
      accept: { field: LABELS.who, button: LABELS.acceptIt, hasDay: false },
      done: { field: LABELS.note, button: LABELS.doneIt, hasDay: false },
      move: { field: LABELS.why, button: LABELS.moveIt, hasDay: true },
    }[this.form];
  }

  openForm({ currentTarget }) {
    this.form = currentTarget.dataset.form;
    this.text = '';
    this.day = this.action.dueDate ?? '';
    this.problem = '';
    this.focusOn = 'lightning-input';
  }

  closeForm() {
    this.focusOn = `[data-form="${this.form}"]`;
    this.form = '';
  }

  type({ target }) {
    this.text = target.value ?? '';
  }

  chooseDay({ target }) {
    this.day = target.value ?? '';
  }

  save() {
    const steps = { accept: this.accept, done: this.finish, move: this.move };
    return steps[this.form].call(this);
  }

  takeIt() {
    this.text = this.me;
    return this.accept();
  }

  accept() {
    const name = this.text.trim();
    if (!name) return this.refuse(LABELS.whoNeeded);
    return this.write(
      { Owner_Name__c: name },
      { Owner_Name__c: this.action.ownerName ?? null },
      fill(LABELS.accepted, name, this.action.name),
    );
  }

  finish() {
    const { status, note, name } = this.action;
    return this.write(
      { Status__c: 'Done', Done_On__c: this.today, Note__c: this.text.trim() || (note ?? null) },
      { Status__c: status, Done_On__c: null, Note__c: note ?? null },
      fill(LABELS.doneOf, name),
    );
  }

  move() {
    const { dueDate, firstDueDate, note, name } = this.action;
    if (!this.day) return this.refuse(LABELS.newDayNeeded);
    if (!this.text.trim()) return this.refuse(LABELS.whyNeeded);
    // The day that was agreed on first is kept beside the new one.
    const first = firstDueDate || !dueDate ? {} : { First_Due_Date__c: dueDate };
    return this.write(
      { Due_Date__c: this.day, Note__c: this.text.trim(), ...first },
      { Due_Date__c: dueDate ?? null, Note__c: note ?? null },
      fill(LABELS.moved, name, dayAndMonth(this.day)),
    );
  }

  undo() {
    return this.write(this.before, null, fill(LABELS.undone, this.action.name));
  }

  refuse(problem) {
    this.problem = problem;
    return Promise.resolve();
  }

  async write(fields, before, message) {
    if (this.isBusy) return;
    this.isBusy = true;
    this.problem = '';
    try {
      await updateRecord({ fields: { Id: this.action.id, ...fields } });
      this.form = '';
      this.focusOn = before ? '.undo' : 'lightning-button';
      const detail = { id: this.action.id, status: fields.Status__c ?? '', message, before };
      this.dispatchEvent(new CustomEvent('written', { detail }));
    } catch (error) {
      this.problem = reasonOf(error);
    }
    this.isBusy = false;
  }
}
