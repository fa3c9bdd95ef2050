import { api, LightningElement } from 'lwc';
import { fill } from 'c/format';
import { rumbaOf, rumbaText } from 'c/planContent';
import { checksOf, checkWords } from './checks';
import { labels } from './labels';
import { FIELDS, isSided, notesOf, sidesOf, TYPES, valueWords } from './lineWords';

/**
 * One question of the plan with its answer, as people talk it through. Opened, it saves field by field.
 * @fires openline, doneline, nextline, each with { key }
 */
export default class PlanLine extends LightningElement {
  @api plan;
  @api store;
  /** Nothing can be written: the reader may not, or the version is not a draft. */
  @api locked = false;
  /** @type {import('c/planAgreement').Item} */
  @api item;
  @api opened = false;

  labels = labels;
  problem = '';
  wasOpen = false;

  renderedCallback() {
    const field = this.template.querySelector('c-autosave-field, lightning-radio-group');
    if (this.isOpen && !this.wasOpen) field?.focus();
    this.wasOpen = this.isOpen;
  }

  /** Takes the keyboard back to the button that opens the question. */
  @api
  focus() {
    this.template.querySelector('.open')?.focus();
  }

  get isOpen() {
    return this.opened && !this.locked && !this.isPeriod;
  }

  /** The period is agreed where both calendars can be seen. */
  get isPeriod() {
    return this.item.section === 'Operating period';
  }

  get isOnRuler() {
    return this.isPeriod && !this.locked;
  }

  get canOpen() {
    return !this.locked && !this.isPeriod;
  }

  get className() {
    return this.isOpen ? 'line opened' : 'line';
  }

  get isChoice() {
    return this.item.kind === 'Choice';
  }

  get choices() {
    return this.item.choices.map((choice) => ({ label: choice, value: choice }));
  }

  get field() {
    return FIELDS[this.item.kind];
  }

  get type() {
    return TYPES[this.item.kind];
  }

  get isNeeded() {
    return this.item.requiredToSign && this.item.value === null;
  }

  get valueText() {
    return valueWords(this.item.kind, this.item.value, this.plan.currency);
  }

  get valueClass() {
    return this.item.kind === 'Money' || this.item.kind === 'Number' ? 'value figure' : 'value';
  }

  get checks() {
    return checksOf(this.rumba);
  }

  get checkText() {
    return this.item.rumba && this.item.value !== null ? checkWords(this.rumba) : '';
  }

  get rumba() {
    return this.item.line?.rumba ?? null;
  }

  get notes() {
    return notesOf(this);
  }

  get hasSide() {
    return isSided(this.item.section);
  }

  get sides() {
    return sidesOf(this.plan.firms);
  }

  get side() {
    return this.item.line?.side ?? 'Both';
  }

  /** What was signed before is changed for a reason. */
  get asksWhy() {
    return Boolean(this.plan.signedVersion && this.item.change);
  }

  get hasReason() {
    return this.asksWhy && Boolean(this.item.change.askedBy || this.item.change.reason);
  }

  get valueState() {
    return this.stateOf(this.field);
  }

  get reasonState() {
    return this.stateOf('reason');
  }

  get openLabel() {
    return this.item.value === null ? labels.answer : labels.change;
  }

  get openOf() {
    return fill(this.item.value === null ? labels.answerOf : labels.changeOf, this.item.label);
  }

  get takeOutOf() {
    return fill(labels.takeOutOf, this.item.label);
  }

  /** Only what stands in the draft itself can be on its way to the org. */
  stateOf(field) {
    const { line } = this.item;
    const isOfDraft = line && line.version === this.plan.openVersion?.number;
    return isOfDraft ? this.store.stateOf(line.id, field) : null;
  }

  handleSave({ detail: { name, value } }) {
    return this.save({ [name]: value });
  }

  handleChoice({ detail: { value } }) {
    return this.save({ text: value });
  }

  handleCheck({ target }) {
    const ticked = rumbaOf(this.rumba).filter((check) => check !== target.value);
    return this.save({ rumba: rumbaText(target.checked ? [...ticked, target.value] : ticked) });
  }

  handleSide({ detail }) {
    return this.save({ side: detail.value });
  }

  handleReason({ detail }) {
    return this.save(detail);
  }

  handleTakeOut() {
    this.tell('doneline');
    return this.save({ removed: true });
  }

  async save(changes) {
    const { status, reason } = await this.store.saveLine(this.item.key, changes);
    this.problem = status === 'saved' || status === 'conflict' ? '' : reason;
  }

  handleOpen() {
    this.tell('openline');
  }

  handleNext() {
    this.tell('nextline');
  }

  handleDone() {
    this.tell('doneline');
  }

  handleRuler() {
    this.dispatchEvent(
      new CustomEvent('planshow', { detail: { part: 'ruler' }, bubbles: true, composed: true }),
    );
  }

  tell(name) {
    this.dispatchEvent(new CustomEvent(name, { detail: { key: this.item.key } }));
  }
}
