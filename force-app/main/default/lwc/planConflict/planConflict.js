import { api, LightningElement, wire } from 'lwc';
import { getObjectInfo } from 'lightning/uiObjectInfoApi';
import keepMine from '@salesforce/label/c.Plan_KeepMine';
import useTheirs from '@salesforce/label/c.Plan_UseTheirs';
import { apiName, kindOf } from 'c/planShapes';
import { conflictWords } from './conflictWords';

/**
 * Two people wrote the same field: neither value is lost, and this person chooses.
 * @fires resolve with { id, field, keep: 'mine' | 'theirs' }
 */
export default class PlanConflict extends LightningElement {
  /** @type {import('c/planShapes').Conflict & { record: Record<string, any> }} */
  @api conflict;
  /** @type {import('c/planShapes').PlanModel} */
  @api plan;
  labels = { keepMine, useTheirs };
  fields = {};

  @wire(getObjectInfo, { objectApiName: '$objectApiName' })
  receive({ data }) {
    this.fields = data?.fields ?? {};
  }

  get objectApiName() {
    return kindOf(this.conflict.kind).object;
  }

  get words() {
    return conflictWords(this.conflict, this.fields[apiName(this.conflict.field)], this.plan);
  }

  takeTheirs() {
    this.resolve('theirs');
  }

  takeMine() {
    this.resolve('mine');
  }

  resolve(keep) {
    const { id, field } = this.conflict;
    this.dispatchEvent(new CustomEvent('resolve', { detail: { id, field, keep } }));
  }
}
