import { api, LightningElement } from 'lwc';
import { dayAndMonth, fill } from 'c/format';
import { labels } from './labels';

const SIDES = { partner: 'Partner', vendor: 'Vendor' };

/**
 * Who of both sides is away, and what they would miss.
 * @fires planshow
 */
export default class PlanAbsences extends LightningElement {
  @api plan;
  @api store;
  @api locked = false;
  /** @type {import('c/fiscalRuler').PlacedAbsence[]} */
  @api absences = [];

  labels = labels;
  isAdding = false;
  isBusy = false;
  openId = null;
  typed = {};
  problem = '';

  get isEmpty() {
    return this.absences.length === 0;
  }

  get canAdd() {
    return !this.locked && !this.plan.failed.has('absences');
  }

  get firms() {
    const { partner, vendor } = this.plan.firms;
    return [
      { value: 'Partner', label: partner.name },
      { value: 'Vendor', label: vendor.name },
    ];
  }

  get rows() {
    const { firms, today } = this.plan;
    return this.absences.map(({ id, name, side, start, end, at }) => {
      const isOver = end < today;
      const words = { 'Agreed close': labels.inClose, Crunch: labels.inCrunch }[at];
      return {
        id,
        start,
        end,
        firm: side === 'Vendor' ? firms.vendor : firms.partner,
        words: fill(labels.days, name, dayAndMonth(start), dayAndMonth(end)),
        warning: isOver ? '' : (words ?? ''),
        canName: at === 'Agreed close' && !isOver && !this.locked,
        standInOf: fill(labels.standInOf, name),
        canChange: !this.locked && id !== this.openId,
        changeOf: fill(labels.changeOf, name),
        isOpen: !this.locked && id === this.openId,
        startState: this.store.stateOf(id, 'startDate'),
        endState: this.store.stateOf(id, 'endDate'),
      };
    });
  }

  handleAdd() {
    this.isAdding = true;
    this.openId = null;
    this.typed = { side: SIDES[this.plan.me.side] ?? 'Partner' };
  }

  handleDone() {
    this.isAdding = false;
    this.openId = null;
    this.problem = '';
  }

  handleChange(event) {
    this.isAdding = false;
    this.openId = event.currentTarget.dataset.id;
  }

  handleTyped({ target }) {
    this.typed = { ...this.typed, [target.name]: target.value?.trim() };
  }

  handleSide({ detail }) {
    this.typed = { ...this.typed, side: detail.value };
  }

  async handleAddIt() {
    const { name, side, startDate, endDate } = this.typed;
    this.problem = '';
    if (!name || !startDate || !endDate) this.problem = labels.whoNeeded;
    else if (endDate < startDate) this.problem = labels.order;
    if (this.problem) return;
    this.isBusy = true;
    const { status, reason } = await this.store.create('absence', { name, side, startDate, endDate });
    this.isBusy = false;
    if (status === 'saved') this.isAdding = false;
    else this.problem = reason;
  }

  /** The last day may not come before the first, so what is typed waits until both fit. */
  handleSave({ target, detail: { name, value } }) {
    const { id } = target.dataset;
    const row = { ...this.absences.find((each) => each.id === id) };
    const [start, end] = name === 'startDate' ? [value, row.end] : [row.start, value];
    this.problem = end < start ? labels.order : '';
    return this.problem ? undefined : this.store.save(id, { [name]: value });
  }

  handleStandIn() {
    this.dispatchEvent(
      new CustomEvent('planshow', { detail: { part: 'agreement' }, bubbles: true, composed: true }),
    );
  }
}
