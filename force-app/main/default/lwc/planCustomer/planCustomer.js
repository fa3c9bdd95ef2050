import { api, LightningElement } from 'lwc';
import existing from '@salesforce/label/c.PlanCustomer_KindExisting';
import fresh from '@salesforce/label/c.PlanCustomer_KindNew';
import onlyIt from '@salesforce/label/c.PlanCustomer_OnlyIt';
import playersHint from '@salesforce/label/c.PlanCustomer_PlayersHint';
import target from '@salesforce/label/c.PlanCustomer_KindTarget';
import { DISCOVERY } from './discovery.js';
import { LABELS } from './labels.js';
import { newCustomer } from './newCustomer.js';

const KINDS = [
  { value: 'New', label: fresh },
  { value: 'Target', label: target },
  { value: 'Existing', label: existing },
];

const IT = /^(i\.?t\.?|information technology|technology|tech)$/i;

/**
 * What is known of a customer and who decides there; without a customer, a new one.
 * Properties `plan`, `store` and `locked` as c/planShapes says.
 * @fires added with { id }, when a new one is in the plan
 * @fires closepane when nothing was added
 */
export default class PlanCustomer extends LightningElement {
  @api plan;
  @api store;
  @api locked = false;
  /** Plan_Customer__c as the plan has it; null for a new one. */
  @api customer = null;

  labels = LABELS;
  kinds = KINDS;
  typed = { name: '', domain: '', country: '', size: '', kind: 'New' };
  playerName = '';
  problem = '';
  isBusy = false;

  /** Takes the keyboard to the top of the pane. */
  @api
  focus() {
    this.template.querySelector('h3').focus();
  }

  get isNew() {
    return !this.customer;
  }

  get detail() {
    const { kind, country } = this.customer;
    const kindWords = KINDS.find(({ value }) => value === kind)?.label;
    return [kindWords, country].filter(Boolean).join(', ');
  }

  get fields() {
    const { customer, store } = this;
    return DISCOVERY.map((field) => ({
      ...field,
      value: customer[field.name],
      state: store.stateOf(customer.id, field.name),
    }));
  }

  get players() {
    return this.plan.players.filter(({ planCustomer }) => planCustomer === this.customer.id);
  }

  /** Whoever buys sits in the business more often than in IT. */
  get playersNote() {
    const lines = this.players.map(({ lineOfBusiness }) => lineOfBusiness).filter(Boolean);
    if (this.players.length === 0) return playersHint;
    return lines.length > 0 && lines.every((line) => IT.test(line.trim())) ? onlyIt : '';
  }

  get canAddPlayer() {
    return !this.locked;
  }

  handleSave({ detail: { name, value } }) {
    this.store.save(this.customer.id, { [name]: value });
  }

  handleTyped({ target: { name, value } }) {
    this.typed = { ...this.typed, [name]: value };
  }

  handleKind({ detail: { value } }) {
    this.typed = { ...this.typed, kind: value };
  }

  handleCancel() {
    this.dispatchEvent(new CustomEvent('closepane'));
  }

  async handleAdd() {
    if (this.isBusy) return;
    const { fields, problem } = newCustomer(this.plan, this.typed);
    this.problem = problem ?? '';
    if (!fields) return;
    this.isBusy = true;
    const { status, id, reason } = await this.store.create('customer', fields);
    this.isBusy = false;
    if (status === 'saved') this.dispatchEvent(new CustomEvent('added', { detail: { id } }));
    else this.problem = reason;
  }

  handlePlayerName(event) {
    this.playerName = event.target.value;
  }

  async handleAddPlayer() {
    const name = this.playerName.trim();
    if (!name || this.isBusy) return;
    this.isBusy = true;
    const { status, reason } = await this.store.create('player', { planCustomer: this.customer.id, name });
    this.isBusy = false;
    this.problem = status === 'saved' ? '' : reason;
    if (status === 'saved') this.playerName = '';
  }
}
