import { api, LightningElement } from 'lwc';
import { fill, money } from 'c/format';
import { aimsOf, sentencesOf, shortWords, TACTICS } from './initiativeWords';
import { labels } from './labels';

/** Combo boxes have no blank entry of their own. */
const NOT_CHOSEN = '-';
const PERCENTAGES = ['expectedResponse', 'vendorShare'];

/**
 * One initiative: read in sentences, changed field by field.
 * @fires openinitiative, doneinitiative, each with { key }
 */
export default class PlanInitiative extends LightningElement {
  @api plan;
  @api store;
  @api locked = false;
  /** @type {import('c/planContent').AgreedInitiative} */
  @api initiative;
  /** What the open version changes in it. @type {import('c/planContent').Change | null} */
  @api change = null;
  @api opened = false;

  labels = labels;
  problem = '';
  wasOpen = false;

  renderedCallback() {
    if (this.isOpen && !this.wasOpen) this.template.querySelector('c-autosave-field')?.focus();
    this.wasOpen = this.isOpen;
  }

  @api
  focus() {
    this.template.querySelector('.open')?.focus();
  }

  get isOpen() {
    return this.opened && !this.locked;
  }

  get canOpen() {
    return !this.locked;
  }

  get brings() {
    const { contribution } = this.initiative;
    const isKnown = contribution !== null && contribution !== undefined;
    return isKnown ? money(contribution, this.plan.currency) : labels.noContribution;
  }

  get short() {
    return shortWords(this.initiative);
  }

  get sentences() {
    return sentencesOf(this.initiative, this.plan).join(' ');
  }

  get fields() {
    const vendor = fill(labels.vendorShare, this.plan.firms.vendor.name);
    return [
      ['name', 'line', labels.name, 80],
      ['segment', 'line', labels.segment, 255],
      ['startsOn', 'date', labels.startsOn],
      ['contribution', 'money', labels.brings],
      ['cost', 'money', labels.cost],
      ['vendorShare', 'number', vendor],
      ['listSize', 'number', labels.listSize],
      ['expectedResponse', 'number', labels.response],
    ].map(([name, type, label, maxLength = 255]) => ({
      ...{ name, type, label, maxLength },
      value: this.initiative[name],
      state: this.stateOf(name),
    }));
  }

  get tactics() {
    return [none(), ...Object.entries(TACTICS).map(([value, label]) => ({ value, label }))];
  }

  get aims() {
    return [none(), ...aimsOf(this.plan)];
  }

  get tactic() {
    return this.initiative.tactic ?? NOT_CHOSEN;
  }

  get aim() {
    return this.initiative.contributesTo ?? NOT_CHOSEN;
  }

  get asksWhy() {
    return Boolean(this.plan.signedVersion && this.change);
  }

  get hasReason() {
    return this.asksWhy && Boolean(this.change.askedBy || this.change.reason);
  }

  get reasonState() {
    return this.stateOf('reason');
  }

  get changeOf() {
    return fill(labels.changeOf, this.initiative.name);
  }

  get takeOutOf() {
    return fill(labels.takeOutOf, this.initiative.name);
  }

  stateOf(field) {
    const { id, version } = this.initiative;
    return version === this.plan.openVersion?.number ? this.store.stateOf(id, field) : null;
  }

  handleSave({ detail: { name, value } }) {
    const isOutOfRange = PERCENTAGES.includes(name) && value !== null && (value < 0 || value > 100);
    this.problem = isOutOfRange ? labels.percent : '';
    return isOutOfRange || (name === 'name' && !value) ? undefined : this.save({ [name]: value });
  }

  handlePick({ target, detail: { value } }) {
    return this.save({ [target.name]: value === NOT_CHOSEN ? null : value });
  }

  handleReason({ detail }) {
    return this.save(detail);
  }

  handleTakeOut() {
    this.handleDone();
    return this.save({ removed: true });
  }

  async save(changes) {
    const { status, reason } = await this.store.saveInitiative(this.initiative.key, changes);
    this.problem = status === 'saved' || status === 'conflict' ? '' : reason;
  }

  handleOpen() {
    this.tell('openinitiative');
  }

  handleDone() {
    this.tell('doneinitiative');
  }

  tell(name) {
    this.dispatchEvent(new CustomEvent(name, { detail: { key: this.initiative.key } }));
  }
}

function none() {
  return { value: NOT_CHOSEN, label: labels.notChosen };
}
