import { api, LightningElement } from 'lwc';
import blank from '@salesforce/label/c.PlanDeal_Blank';
import coSelling from '@salesforce/label/c.PlanDeal_CoSelling';
import coaching from '@salesforce/label/c.PlanDeal_Coaching';
import done from '@salesforce/label/c.PlanDeal_RecordDone';
import engagement from '@salesforce/label/c.PlanDeal_Engagement';
import lastStep from '@salesforce/label/c.PlanDeal_LastStep';
import lastStepOn from '@salesforce/label/c.PlanDeal_LastStepOn';
import nextStep from '@salesforce/label/c.PlanDeal_NextStep';
import nextStepFull from '@salesforce/label/c.PlanDeal_NextStepFull';
import nextStepOn from '@salesforce/label/c.PlanDeal_NextStepOn';
import record from '@salesforce/label/c.PlanDeal_Record';
import result from '@salesforce/label/c.PlanDeal_Result';
import review from '@salesforce/label/c.PlanDeal_Review';
import stepWithDay from '@salesforce/label/c.PlanDeal_StepWithDay';
import whatWorked from '@salesforce/label/c.PlanDeal_WhatWorked';
import { dayAndMonth, fill } from 'c/format';

const ENGAGEMENTS = [
  { value: 'Review', label: review },
  { value: 'Coaching', label: coaching },
  { value: 'Co-selling', label: coSelling },
];

const FIELDS = [
  ['lastStep', 'line', lastStep],
  ['lastStepOn', 'date', lastStepOn],
  ['result', 'line', result],
  ['nextStep', 'line', nextStepFull],
  ['nextStepOn', 'date', nextStepOn],
];

/** What was done last on a planned deal, what it led to, what comes next, and how the vendor takes part. */
export default class PlannedSteps extends LightningElement {
  /** Planned_Opportunity__c as the plan has it. */
  @api planned;
  @api store;
  @api locked = false;

  labels = { done, engagement, record, whatWorked };
  engagements = ENGAGEMENTS;
  isOpen = false;
  wantsFocus = false;

  renderedCallback() {
    if (!this.wantsFocus) return;
    this.wantsFocus = false;
    this.template.querySelector(this.isRecording ? 'c-autosave-field' : 'button')?.focus();
  }

  get isRecording() {
    return this.isOpen && !this.locked;
  }

  get canRecord() {
    return !this.locked;
  }

  get rows() {
    const { planned } = this;
    const mode = ENGAGEMENTS.find(({ value }) => value === planned.engagement)?.label;
    return [
      { term: lastStep, words: withDay(planned.lastStep, planned.lastStepOn) },
      { term: result, words: planned.result || blank },
      { term: nextStep, words: withDay(planned.nextStep, planned.nextStepOn) },
      mode && { term: engagement, words: mode },
      planned.whatWorked && { term: whatWorked, words: planned.whatWorked },
    ].filter(Boolean);
  }

  get fields() {
    return FIELDS.map(([name, type, label]) => ({
      name,
      type,
      label,
      value: this.planned[name],
      state: this.store.stateOf(this.planned.id, name),
    }));
  }

  get workedState() {
    return this.store.stateOf(this.planned.id, 'whatWorked');
  }

  handleRecord() {
    this.isOpen = true;
    this.wantsFocus = true;
  }

  handleDone() {
    this.isOpen = false;
    this.wantsFocus = true;
  }

  handleSave({ detail: { name, value } }) {
    this.store.save(this.planned.id, { [name]: value });
  }

  handleEngagement({ detail: { value } }) {
    this.store.save(this.planned.id, { engagement: value });
  }
}

function withDay(words, day) {
  if (!words) return blank;
  return day ? fill(stepWithDay, words, dayAndMonth(day)) : words;
}
