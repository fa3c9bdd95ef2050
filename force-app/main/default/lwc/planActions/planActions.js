import { api, LightningElement } from 'lwc';
import { planHorizon } from 'c/planHorizon';
import { LABELS } from './labels';
import { actionView, horizonAction, keptView, windowView } from './views';

/** The names here of what a new action needs. */
const BLANK = { what: '', who: '', day: '' };

/**
 * What both sides do in the next 30, 60 and 90 days.
 */
export default class PlanActions extends LightningElement {
  /** @type {import('c/planShapes').PlanModel} */
  @api plan;
  /** @type {import('c/planShapes').PlanStore} */
  @api store;
  @api locked = false;
  labels = LABELS;
  /** Windows that are unfolded on a phone. */
  unfolded = new Set(['Next30']);
  /** Which window a new action is being written in. */
  addingTo = '';
  draft = BLANK;
  side = 'Vendor';
  /** Which action is being moved to another day. */
  movingId = '';
  problem = '';
  isBusy = false;

  get horizon() {
    return planHorizon(this.plan.actions.map(horizonAction), this.plan.today);
  }

  get windows() {
    return this.horizon.windows.map((window) => ({
      ...windowView(window, this.unfolded.has(window.key)),
      actions: this.views(window.actions),
      canAdd: !this.locked && this.addingTo !== window.key,
      isAdding: this.addingTo === window.key,
    }));
  }

  get kept() {
    const { keptOnTime } = this.horizon;
    const { partner, vendor } = this.plan.firms;
    return [keptView(partner, keptOnTime.Partner), keptView(vendor, keptOnTime.Vendor)];
  }

  get rest() {
    const { later, undated } = this.horizon;
    return this.views([...undated, ...later]);
  }

  get hasRest() {
    return this.rest.length > 0;
  }

  get sides() {
    const { partner, vendor } = this.plan.firms;
    return [
      { value: 'Partner', label: partner.name, selected: this.side === 'Partner' },
      { value: 'Vendor', label: vendor.name, selected: this.side === 'Vendor' },
    ];
  }

  views(actions) {
    return actions.map((action) => ({
      ...actionView(action, this.plan, this.locked),
      isMoving: action.id === this.movingId,
      problem: ['status', 'dueDate']
        .map((field) => this.store?.stateOf(action.id, field))
        .find((state) => state?.status === 'failed')?.reason,
    }));
  }

  fold(event) {
    const { key } = event.currentTarget.dataset;
    const unfolded = new Set(this.unfolded);
    if (!unfolded.delete(key)) unfolded.add(key);
    this.unfolded = unfolded;
  }

  finish(event) {
    const { checked, dataset } = event.target;
    const changes = checked ? { status: 'Done', doneOn: this.plan.today } : { status: 'Open', doneOn: null };
    this.store.save(dataset.id, changes);
  }

  startMove(event) {
    this.movingId = event.currentTarget.dataset.id;
  }

  move(event) {
    const { value, dataset } = event.target;
    this.movingId = '';
    if (value) this.store.save(dataset.id, { dueDate: value });
  }

  cancelMove() {
    this.movingId = '';
  }

  startAdd(event) {
    const { key, end } = event.currentTarget.dataset;
    const { me } = this.plan;
    this.addingTo = key;
    this.side = me.side === 'partner' ? 'Partner' : 'Vendor';
    this.draft = { ...BLANK, who: me.name, day: end };
    this.problem = '';
  }

  cancelAdd() {
    this.addingTo = '';
  }

  type(event) {
    this.draft = { ...this.draft, [event.target.name]: event.target.value };
  }

  chooseSide(event) {
    this.side = event.target.value;
  }

  async add(event) {
    event.preventDefault();
    if (this.isBusy) return;
    const { what, who, day } = this.draft;
    this.problem = !what.trim() || !day ? LABELS.sayWhat : '';
    if (this.problem) return;
    this.isBusy = true;
    const outcome = await this.store.create('action', {
      name: what.trim(),
      partner: this.plan.partner.id,
      side: this.side,
      ownerName: who.trim() || null,
      dueDate: day,
      firstDueDate: day,
      status: 'Open',
      source: LABELS.source,
    });
    this.isBusy = false;
    if (outcome.status === 'saved') this.addingTo = '';
    else this.problem = outcome.reason;
  }
}
