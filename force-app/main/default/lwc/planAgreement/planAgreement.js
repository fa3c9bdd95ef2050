import { api, LightningElement } from 'lwc';
import { conversationOf } from './conversation';
import { labels } from './labels';

/** Lines of their own stand after those of the template. */
const AFTER_TEMPLATE = 900;

/**
 * What the two sides agree, as a conversation: one section at a time, a question and its answer.
 * Properties `plan`, `store` and `locked` as c/planShapes says.
 * @fires planchange, planshow
 */
export default class PlanAgreement extends LightningElement {
  @api plan;
  @api store;
  @api locked = false;

  labels = labels;
  chosen = null;
  openKey = null;
  isAdding = false;
  ownName = '';
  problem = '';
  focusOn = null;

  renderedCallback() {
    if (!this.focusOn) return;
    const line = this.template.querySelector(`[data-key="${this.focusOn}"]`);
    this.focusOn = null;
    line?.focus();
  }

  get canWrite() {
    return !this.locked && this.plan.canWriteLines;
  }

  get cannotWrite() {
    return !this.canWrite;
  }

  get conversation() {
    return conversationOf(this.plan);
  }

  get isEmpty() {
    return this.conversation.length === 0;
  }

  get frozenWords() {
    if (this.locked || this.plan.canWriteLines) return '';
    if (this.plan.state === 'Ended') return labels.ended;
    return this.plan.openVersion ? labels.offered : labels.signed;
  }

  get canChange() {
    return this.frozenWords === labels.signed;
  }

  /** People start where something is still needed, else at the beginning. */
  get chosenName() {
    const all = this.conversation;
    const isThere = all.some(({ name }) => name === this.chosen);
    return isThere ? this.chosen : (all.find(({ isLacking }) => isLacking) ?? all[0])?.name;
  }

  get entries() {
    return this.conversation.map(({ name, title, progress, isLacking }) => ({
      name,
      title,
      progress,
      isLacking,
      className: name === this.chosenName ? 'entry chosen' : 'entry',
      current: name === this.chosenName ? 'true' : null,
    }));
  }

  /** All of them, because paper shows all. */
  get sections() {
    return this.conversation.map((section) => {
      const isChosen = section.name === this.chosenName;
      return {
        ...section,
        className: isChosen ? 'section' : 'section other',
        items: section.items.map((item) => ({ ...item, opened: isChosen && item.key === this.openKey })),
        isAdding: isChosen && this.isAdding,
        canAdd: section.name !== 'Operating period',
      };
    });
  }

  get hasNoName() {
    return !this.ownName.trim();
  }

  handleSection(event) {
    this.choose(event.currentTarget.dataset.name);
  }

  choose(name) {
    this.chosen = name;
    this.openKey = null;
    this.isAdding = false;
  }

  handleOpen({ detail }) {
    this.chosen = this.chosenName;
    this.openKey = detail.key;
  }

  handleDone({ detail }) {
    this.openKey = null;
    this.focusOn = detail.key;
  }

  /** On to the next question of the section, then to the next section. */
  handleNext({ detail }) {
    const all = this.conversation
      .filter(({ name }) => name !== 'Operating period')
      .flatMap((section) => section.items);
    const next = all[all.findIndex(({ key }) => key === detail.key) + 1];
    if (!next) {
      this.handleDone({ detail });
      return;
    }
    this.chosen = next.section;
    this.openKey = next.key;
  }

  handleAdd() {
    this.chosen = this.chosenName;
    this.isAdding = true;
    this.ownName = '';
  }

  handleCancel() {
    this.isAdding = false;
  }

  handleOwnName(event) {
    this.ownName = event.target.value;
  }

  async handleAddIt() {
    const section = this.chosenName;
    const key = `own.${Date.now().toString(36)}`;
    this.isAdding = false;
    await this.write(key, {
      label: this.ownName.trim(),
      section,
      kind: 'Text',
      side: 'Both',
      sortOrder: AFTER_TEMPLATE,
    });
    if (!this.problem) this.openKey = key;
  }

  handlePutBack(event) {
    return this.write(event.currentTarget.dataset.key, { removed: false });
  }

  async write(key, changes) {
    const { status, reason } = await this.store.saveLine(key, changes);
    this.problem = status === 'saved' || status === 'conflict' ? '' : reason;
  }

  handleChangePlan() {
    this.dispatchEvent(new CustomEvent('planchange', { bubbles: true, composed: true }));
  }
}
