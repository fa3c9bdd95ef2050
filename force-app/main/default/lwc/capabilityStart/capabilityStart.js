import { api, LightningElement } from 'lwc';
import byManager from '@salesforce/label/c.Capabilities_ByManager';
import byManagerHint from '@salesforce/label/c.Capabilities_ByManagerHint';
import cancel from '@salesforce/label/c.Capabilities_Cancel';
import mode from '@salesforce/label/c.Capabilities_Mode';
import notStarted from '@salesforce/label/c.Capabilities_NotStarted';
import notStartedHint from '@salesforce/label/c.Capabilities_NotStartedHint';
import questionCount from '@salesforce/label/c.Capabilities_QuestionCount';
import readOnly from '@salesforce/label/c.Capabilities_ReadOnly';
import start from '@salesforce/label/c.Capabilities_Start';
import together from '@salesforce/label/c.Capabilities_Together';
import togetherHint from '@salesforce/label/c.Capabilities_TogetherHint';
import updateAnswers from '@salesforce/label/c.Capabilities_UpdateAnswers';
import updateHint from '@salesforce/label/c.Capabilities_UpdateHint';
import { fill } from 'c/format';
import { minutesLeft } from 'c/capabilityScores';

/** Says what a round takes and who answers it; a partner alone just starts. */
export default class CapabilityStart extends LightningElement {
  @api partner;
  /** Narrowed to the partner. */
  @api questionnaire;
  /** Who answered last time; undefined before the first round. */
  @api lastMode;
  @api canEdit = false;
  @api isInternal = false;
  @api isBusy = false;
  @api problem;

  labels = { cancel, mode, readOnly };
  chosenMode;

  get isAgain() {
    return Boolean(this.lastMode);
  }

  get title() {
    return this.isAgain ? updateAnswers : notStarted;
  }

  get hint() {
    return this.isAgain ? updateHint : fill(notStartedHint, this.partner.name);
  }

  get extent() {
    const count = this.questionnaire.categories.flatMap(({ topics }) =>
      topics.flatMap(({ questions }) => questions),
    ).length;
    return fill(questionCount, count, minutesLeft(count, 0));
  }

  get startLabel() {
    return start;
  }

  get showsModes() {
    return this.isInternal && this.canEdit;
  }

  get mode() {
    if (!this.isInternal) return 'Partner';
    return this.chosenMode ?? (this.lastMode === 'CAM' ? 'CAM' : 'Together');
  }

  get modes() {
    return [
      { value: 'Together', label: together, hint: togetherHint },
      { value: 'CAM', label: byManager, hint: byManagerHint },
    ].map((each) => ({
      ...each,
      checked: each.value === this.mode,
      className: each.value === this.mode ? 'mode chosen' : 'mode',
    }));
  }

  /** Takes the keyboard to the heading. */
  @api
  focus() {
    this.template.querySelector('h1').focus();
  }

  handleMode(event) {
    this.chosenMode = event.target.value;
  }

  handleStart() {
    this.dispatchEvent(new CustomEvent('start', { detail: { mode: this.mode } }));
  }

  handleCancel() {
    this.dispatchEvent(new CustomEvent('cancel'));
  }
}
