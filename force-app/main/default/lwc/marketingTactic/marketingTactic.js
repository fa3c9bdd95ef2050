import { api, LightningElement } from 'lwc';
import { expected, fill, money, whole } from 'c/format';
import { choicesOf, KINDS, STATES } from 'c/marketingWords';
import { labels } from './labels';
import { followUpWords, shortWords } from './tacticWords';

const PERCENTAGES = ['expectedResponse', 'vendorShare'];

/**
 * One thing that is done to reach customers: a row of figures, and all its fields when it is opened.
 * @fires opentactic, donetactic, each with { key }
 */
export default class MarketingTactic extends LightningElement {
  /** @type {import('c/marketingQuery').MarketingModel} */
  @api model;
  @api store;
  @api locked = false;
  /** @type {Record<string, any>} */
  @api tactic;
  /** Opportunities that it should bring in the chosen case; null without an audience. @type {number | null} */
  @api opportunities = null;
  @api opened = false;

  labels = labels;
  kinds = choicesOf(KINDS);
  states = choicesOf(STATES);
  problem = '';
  wasOpen = false;

  renderedCallback() {
    if (this.isOpen && !this.wasOpen) this.template.querySelector('.fields c-autosave-field')?.focus();
    this.wasOpen = this.isOpen;
  }

  @api
  focus() {
    this.template.querySelector('.open')?.focus();
  }

  get isOpen() {
    return this.opened && !this.locked;
  }

  get canWrite() {
    return !this.locked;
  }

  get canOpen() {
    return !this.locked && !this.opened;
  }

  get rowClass() {
    return this.tactic.included === false ? 'row left-out' : 'row';
  }

  get short() {
    return shortWords(this.tactic);
  }

  get followUp() {
    return followUpWords(this.tactic);
  }

  get audience() {
    const { audience } = this.tactic;
    return (audience ?? null) === null ? labels.none : whole(audience);
  }

  get funds() {
    const { funds } = this.tactic;
    return (funds ?? null) === null ? labels.none : money(funds, this.model.currency);
  }

  get opps() {
    return this.opportunities === null ? labels.none : expected(this.opportunities);
  }

  get costState() {
    return this.stateOf('cost');
  }

  get includeOf() {
    return fill(labels.includeOf, this.tactic.name);
  }

  get costOf() {
    return fill(labels.costOf, this.tactic.name);
  }

  get changeOf() {
    return fill(labels.changeOf, this.tactic.name);
  }

  get fields() {
    return [
      ['name', 'line', labels.name, 80],
      ['segment', 'line', labels.segment, 255],
      ['audience', 'number', labels.listSize],
      ['expectedResponse', 'number', labels.response],
      ['vendorShare', 'number', labels.fundsShare],
      ['executedBy', 'line', labels.executedBy, 120],
      ['startsOn', 'date', labels.startsOn],
      ['endsOn', 'date', labels.endsOn],
    ].map(([name, type, label, maxLength = 255]) => ({
      ...{ name, type, label, maxLength },
      value: this.tactic[name],
      state: this.stateOf(name),
    }));
  }

  stateOf(field) {
    return this.store.stateOf(this.tactic.id, field);
  }

  handleSave({ detail: { name, value } }) {
    const isOutOfRange = PERCENTAGES.includes(name) && value !== null && (value < 0 || value > 100);
    this.problem = isOutOfRange ? labels.percent : '';
    return isOutOfRange || (name === 'name' && !value) ? undefined : this.save({ [name]: value });
  }

  handleKind({ detail: { value } }) {
    return this.save({ kind: value });
  }

  handleState({ detail: { value } }) {
    return this.save({ state: value });
  }

  handleInclude({ target: { checked } }) {
    return this.save({ included: checked });
  }

  markFollowedUp() {
    return this.save({ state: 'Followed up' });
  }

  async save(changes) {
    const { status, reason } = await this.store.save(this.tactic.id, changes);
    this.problem = status === 'saved' || status === 'conflict' ? '' : reason;
  }

  handleOpen() {
    this.tell('opentactic');
  }

  handleDone() {
    this.tell('donetactic');
  }

  tell(name) {
    this.dispatchEvent(new CustomEvent(name, { detail: { key: this.tactic.id } }));
  }
}
