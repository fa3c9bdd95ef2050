import { api, LightningElement } from 'lwc';
import { daysBetween } from 'c/days';
import { proposePeriods } from 'c/fiscalRuler';
import { labels } from './labels';
import { proposalView, WAYS } from './proposalView';

const KEYS = { start: 'period.start', end: 'period.end', quarterEnd: 'period.quarterEnd' };

/** The ways to bring both calendars together: take one, or agree on days of one's own. Writes lines of the plan. */
export default class PlanPeriod extends LightningElement {
  @api plan;
  @api store;
  /** @type {{ start: string, end: string, quarterEnd: string | null, basis: string | null }} */
  @api period;
  /** @type {import('c/fiscalRuler').Years} */
  @api years;

  labels = labels;
  ways = WAYS;
  isOpen = false;
  isBusy = false;
  problem = '';

  get expanded() {
    return String(this.isOpen);
  }

  get toggleLabel() {
    return this.isOpen ? labels.hide : labels.compare;
  }

  get proposals() {
    const { startDate, endDate } = this.plan.record;
    return proposePeriods(this.years, startDate, monthsOf(startDate, endDate)).map((proposal) =>
      proposalView(proposal, this.plan.firms, this.period),
    );
  }

  get dates() {
    return Object.keys(KEYS).map((name) => ({
      name,
      label: labels[name],
      value: this.period[name],
      state: this.stateOf(KEYS[name], 'date'),
    }));
  }

  stateOf(key, field) {
    const line = this.plan.content.lines.find((each) => each.key === key);
    const isOfDraft = line && line.version === this.plan.openVersion?.number;
    return isOfDraft ? this.store.stateOf(line.id, field) : null;
  }

  handleToggle() {
    this.isOpen = !this.isOpen;
  }

  async handleTake(event) {
    const { key } = event.currentTarget.dataset;
    const { proposal } = this.proposals.find((each) => each.key === key);
    this.isBusy = true;
    this.problem = '';
    for (const name of Object.keys(KEYS)) {
      // One after the other: whoever reads along meanwhile sees them in their order.
      // eslint-disable-next-line no-await-in-loop
      await this.write(KEYS[name], 'Date', { date: proposal[name] }, labels[name]);
    }
    await this.write('period.basis', 'Choice', { text: proposal.basis }, labels.basis);
    this.isBusy = false;
  }

  handleDate({ detail: { name, value } }) {
    return this.write(KEYS[name], 'Date', { date: value }, labels[name]);
  }

  handleBasis({ detail }) {
    return this.write('period.basis', 'Choice', { text: detail.value }, labels.basis);
  }

  /** A template may have left these lines out. */
  async write(key, kind, changes, label) {
    const { templateLines, content } = this.plan;
    const isKnown = [...templateLines, ...content.lines].some((line) => line.key === key);
    const start = isKnown ? {} : { kind, label, section: 'Operating period', side: 'Both' };
    const { status, reason } = await this.store.saveLine(key, { ...start, ...changes });
    this.problem = status === 'saved' || status === 'conflict' ? this.problem : reason;
  }
}

/** A quarter, half a year or a year: what the plan's own days come nearest to. */
function monthsOf(start, end) {
  const days = daysBetween(start, end) + 1;
  if (days <= 136) return 3;
  return days <= 273 ? 6 : 12;
}
