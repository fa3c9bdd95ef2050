import { api, LightningElement, wire } from 'lwc';
import { getObjectInfo } from 'lightning/uiObjectInfoApi';
import { updateRecord } from 'lightning/uiRecordApi';
import SCORE from '@salesforce/schema/Capability_Score__c';
import cancel from '@salesforce/label/c.Capabilities_Cancel';
import hint from '@salesforce/label/c.Capabilities_GoalsHint';
import notSaved from '@salesforce/label/c.Capabilities_GoalsNotSaved';
import outOfRange from '@salesforce/label/c.Capabilities_GoalsOutOfRange';
import pending from '@salesforce/label/c.Capabilities_GoalsPending';
import readOnly from '@salesforce/label/c.Capabilities_GoalsReadOnly';
import save from '@salesforce/label/c.Capabilities_GoalsSave';
import saved from '@salesforce/label/c.Capabilities_GoalsSaved';
import set from '@salesforce/label/c.Capabilities_GoalsSet';
import title from '@salesforce/label/c.Capabilities_GoalsTitle';
import { reasonOf } from 'c/failure';
import { fill } from 'c/format';
import { goalFields, goalOf } from './goalFields.js';

/**
 * Partner and manager agree on goals and enter them here. Says `goals` of what was saved: record id → goal, null where
 * it was taken away.
 */
export default class CapabilityGoals extends LightningElement {
  /** A completed round with its stored scores. */
  @api round;
  /** The person may set the goal of all categories together. */
  @api canSetOverall = false;

  labels = { cancel, hint, outOfRange, pending, readOnly, save, saved, set, title };
  knowsRights = false;
  canSetCategories = false;
  isOpen = false;
  isSaving = false;
  isSaved = false;
  failure = '';
  /** What the keyboard goes to when it is there: a selector. */
  wantsFocus = '';

  @wire(getObjectInfo, { objectApiName: SCORE })
  readRights({ data, error }) {
    this.knowsRights = Boolean(data || error);
    this.canSetCategories = Boolean(data?.updateable && data.fields.Goal_Score__c?.updateable);
  }

  renderedCallback() {
    const target = this.wantsFocus && this.template.querySelector(this.wantsFocus);
    if (!target) return;
    this.wantsFocus = '';
    target.focus();
  }

  get isStored() {
    return this.round.scores.length > 0;
  }

  get isPending() {
    return this.maySet && !this.isStored;
  }

  get maySet() {
    return this.knowsRights && (this.canSetCategories || this.canSetOverall);
  }

  get isReadOnly() {
    return this.knowsRights && !this.maySet;
  }

  get isClosed() {
    return this.maySet && this.isStored && !this.isOpen;
  }

  get fields() {
    return goalFields(this.round, { overall: this.canSetOverall, categories: this.canSetCategories });
  }

  get inputs() {
    return [...this.template.querySelectorAll('lightning-input')];
  }

  handleOpen() {
    this.isOpen = true;
    this.isSaved = false;
    this.wantsFocus = 'lightning-input';
  }

  handleCancel() {
    this.close();
  }

  handleKey(event) {
    if (event.key === 'Escape') this.close();
    if (event.key === 'Enter' && event.target.tagName === 'LIGHTNING-INPUT') this.handleSave();
  }

  close() {
    this.isOpen = false;
    this.failure = '';
    this.wantsFocus = '.set';
  }

  async handleSave() {
    if (this.isSaving) return;
    const wrong = this.inputs.filter((input) => !input.reportValidity());
    if (wrong.length > 0) {
      wrong[0].focus();
      return;
    }
    this.isSaving = true;
    this.failure = '';
    const done = {};
    for (const { id, name, goal } of this.changed()) {
      try {
        // One after the other, so that a refusal can be told of its goal.
        // eslint-disable-next-line no-await-in-loop
        await updateRecord({ fields: { Id: id, Goal_Score__c: goal } });
        done[id] = goal;
      } catch (error) {
        this.failure = fill(notSaved, name, reasonOf(error));
        break;
      }
    }
    this.isSaving = false;
    this.dispatchEvent(new CustomEvent('goals', { detail: done }));
    if (this.failure) return;
    this.isSaved = true;
    this.close();
  }

  changed() {
    const typed = new Map(this.inputs.map(({ dataset, value }) => [dataset.id, goalOf(value)]));
    return this.fields
      .filter(({ id, goal }) => typed.get(id) !== goal)
      .map((field) => ({ ...field, goal: typed.get(field.id) }));
  }
}
