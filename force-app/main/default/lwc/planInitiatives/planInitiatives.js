import { api, LightningElement } from 'lwc';
import { fill } from 'c/format';
import { changesOf } from 'c/planContent';
import { labels } from './labels';
import { totalWords } from './totals';

/**
 * The third way to a goal: new solutions for chosen groups of customers.
 * Properties `plan`, `store` and `locked` as c/planShapes says.
 * @fires planchange
 */
export default class PlanInitiatives extends LightningElement {
  @api plan;
  @api store;
  @api locked = false;

  labels = labels;
  openKey = null;
  focusOn = null;
  isAdding = false;
  name = '';
  problem = '';

  renderedCallback() {
    if (!this.focusOn) return;
    const initiative = this.template.querySelector(`[data-key="${this.focusOn}"]`);
    this.focusOn = null;
    initiative?.focus();
  }

  get canWrite() {
    return !this.locked && this.plan.canWriteLines;
  }

  get cannotWrite() {
    return !this.canWrite;
  }

  get isSigned() {
    return !this.locked && this.plan.state === 'Signed';
  }

  get initiatives() {
    return this.plan.content.initiatives;
  }

  get isEmpty() {
    return this.initiatives.length === 0;
  }

  get total() {
    return totalWords(this.initiatives, this.plan);
  }

  get rows() {
    const { history, openVersion } = this.plan;
    const changes = openVersion ? changesOf(history, openVersion.number) : [];
    return this.initiatives.map((initiative) => ({
      key: initiative.key,
      initiative,
      change: changes.find(({ of, key }) => of === 'Initiative' && key === initiative.key) ?? null,
      opened: initiative.key === this.openKey,
    }));
  }

  /** Those that the open version takes out; they can be put back as long as it is a draft. */
  get leftOut() {
    const { history, openVersion } = this.plan;
    const open = history.find(({ number }) => number === openVersion?.number);
    const removed = open ? open.initiatives.filter((each) => each.removed) : [];
    return removed.map(({ key, name }) => ({
      key,
      words: fill(labels.leftOut, name),
      putBackOf: fill(labels.putBackOf, name),
    }));
  }

  get hasNoName() {
    return !this.name.trim();
  }

  handleOpen({ detail }) {
    this.openKey = detail.key;
  }

  handleDone({ detail }) {
    this.openKey = null;
    this.focusOn = detail.key;
  }

  handleAdd() {
    this.isAdding = true;
    this.name = '';
  }

  handleCancel() {
    this.isAdding = false;
  }

  handleName(event) {
    this.name = event.target.value;
  }

  /** A new one opens at once, because its name alone says little. */
  async handleAddIt() {
    const name = this.name.trim();
    this.isAdding = false;
    const before = new Set(this.initiatives.map(({ key }) => key));
    await this.write(null, { name });
    this.openKey = this.initiatives.find((each) => !before.has(each.key) && each.name === name)?.key ?? null;
  }

  handlePutBack(event) {
    return this.write(event.currentTarget.dataset.key, { removed: false });
  }

  async write(key, changes) {
    const { status, reason } = await this.store.saveInitiative(key, changes);
    this.problem = status === 'saved' || status === 'conflict' ? '' : reason;
  }

  handleChangePlan() {
    this.dispatchEvent(new CustomEvent('planchange', { bubbles: true, composed: true }));
  }
}
