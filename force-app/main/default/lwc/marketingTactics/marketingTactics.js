import { api, LightningElement } from 'lwc';
import { expected, fill, money, together, whole } from 'c/format';
import { choicesOf, KINDS, newTactic, tacticFromTemplate } from 'c/marketingWords';
import { labels } from './labels';

const BY_HAND = 'hand';

/**
 * What we will do: each tactic decides by its audience and cost what the plan should bring.
 * Properties `model`, `store` and `locked` as c/marketingQuery says.
 * @fires planreread after one was added
 */
export default class MarketingTactics extends LightningElement {
  /** @type {import('c/marketingQuery').MarketingModel} */
  @api model;
  @api store;
  @api locked = false;
  /** @type {import('c/funnelRates').Case} */
  @api chosenCase = 'Bleak';

  labels = labels;
  kinds = choicesOf(KINDS);
  openKey = null;
  focusOn = null;
  isAdding = false;
  isBusy = false;
  source = BY_HAND;
  name = '';
  kind = 'Email';
  problem = '';

  renderedCallback() {
    if (!this.focusOn) return;
    const tactic = this.template.querySelector(`[data-key="${this.focusOn}"]`);
    this.focusOn = null;
    tactic?.focus();
  }

  get canWrite() {
    return !this.locked;
  }

  get canAdd() {
    return this.canWrite && !this.isAdding;
  }

  get isEmpty() {
    return this.model.tactics.length === 0;
  }

  get hasRows() {
    return !this.isEmpty;
  }

  get rows() {
    const forecasts = this.model.waterfall.tactics[this.chosenCase];
    return this.model.tactics.map((tactic) => ({
      key: tactic.id,
      tactic,
      opportunities: forecasts.find(({ key }) => key === tactic.id)?.counts?.opportunities ?? null,
      opened: tactic.id === this.openKey,
    }));
  }

  get total() {
    const { tactics, waterfall, currency } = this.model;
    const funds = tactics
      .filter(({ included }) => included !== false)
      .reduce((sum, tactic) => sum + Math.round((tactic.funds ?? 0) * 100), 0);
    return {
      audience: whole(waterfall.audience),
      cost: money(waterfall.cost, currency),
      funds: money(funds / 100, currency),
      opportunities: expected(waterfall.cases[this.chosenCase].counts.opportunities),
    };
  }

  get withoutAudience() {
    const names = this.model.tactics
      .filter(({ id }) => this.model.waterfall.withoutAudience.includes(id))
      .map(({ name }) => name);
    return names.length > 0 ? fill(labels.withoutAudience, together(names)) : '';
  }

  get sources() {
    const ofTemplates = this.model.templates.flatMap((template) =>
      template.tactics.map(({ id, name }) => ({
        value: id,
        label: fill(labels.fromTemplate, template.name, name),
      })),
    );
    return [{ value: BY_HAND, label: labels.byHand }, ...ofTemplates];
  }

  get isByHand() {
    return this.source === BY_HAND;
  }

  get chosenTemplate() {
    return this.model.templates.flatMap(({ tactics }) => tactics).find(({ id }) => id === this.source);
  }

  get content() {
    const { content } = this.chosenTemplate ?? {};
    return content ? fill(labels.content, content) : '';
  }

  get cannotAdd() {
    return this.isBusy || (this.isByHand && !this.name.trim());
  }

  handleOpen({ detail }) {
    this.openKey = detail.key;
  }

  handleDone({ detail }) {
    this.openKey = null;
    this.focusOn = detail.key;
  }

  startAdding() {
    this.isAdding = true;
    this.name = '';
    this.source = BY_HAND;
  }

  cancel() {
    this.isAdding = false;
  }

  chooseSource({ detail }) {
    this.source = detail.value;
  }

  chooseKind({ detail }) {
    this.kind = detail.value;
  }

  typeName(event) {
    this.name = event.target.value;
  }

  /** One that is written by hand opens at once, because its name alone says little. */
  async add() {
    this.isBusy = true;
    const { id: planId, startDate } = this.model.record;
    const fields = this.isByHand
      ? { name: this.name.trim(), kind: this.kind }
      : tacticFromTemplate(this.chosenTemplate, startDate);
    const { status, id, reason } = await this.store.create('tactic', { ...newTactic(planId), ...fields });
    this.isBusy = false;
    this.problem = status === 'saved' ? '' : reason;
    if (status !== 'saved') return;
    this.isAdding = false;
    if (this.isByHand) this.openKey = id;
    // Whether it is easy to track only the org says.
    this.dispatchEvent(new CustomEvent('planreread', { bubbles: true, composed: true }));
  }
}
