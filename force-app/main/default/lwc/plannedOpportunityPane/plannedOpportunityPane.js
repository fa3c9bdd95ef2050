import { api, LightningElement } from 'lwc';
import drop from '@salesforce/label/c.PlanDeal_Drop';
import notAFit from '@salesforce/label/c.PlanDeal_NotAFit';
import path from '@salesforce/label/c.PlanDeal_Path';
import strategy from '@salesforce/label/c.PlanDeal_Strategy';
import strategyHint from '@salesforce/label/c.PlanDeal_StrategyHint';
import undo from '@salesforce/label/c.PlanDeal_Undo';
import value from '@salesforce/label/c.PlanDeal_Value';
import whoLeads from '@salesforce/label/c.PlanDeal_WhoLeads';
import { leadNoteOf, leadersOf, overdueWordsOf, planLabelOf, saidOf, stepsOf } from './words.js';

/** Not in the plan: the cell stands empty, or shows what is owned or open. */
const OUT = ['Dropped', 'Lost'];

/**
 * The chosen cell of the grid: what stands there, and the deal that is planned.
 * Properties `plan`, `store` and `locked` as c/planShapes says.
 */
export default class PlannedOpportunityPane extends LightningElement {
  @api plan;
  @api store;
  @api locked = false;
  /** @type {import('c/whiteSpace').Cell} */
  @api cell;
  /** Plan_Customer__c as the plan has it. */
  @api customer;
  /** @type {import('c/planShapes').Product} */
  @api product;

  labels = { drop, notAFit, path, strategy, strategyHint, undo, value, whoLeads };
  isBusy = false;
  failure = '';

  /** Takes the keyboard to the name of the customer. */
  @api
  focus() {
    this.template.querySelector('h3').focus();
  }

  /** The planned opportunity of the cell, whatever became of it. */
  get planned() {
    return this.cell.plan;
  }

  get isPlan() {
    return Boolean(this.planned) && !OUT.includes(this.planned.status) && !this.isNotAFit;
  }

  get isNotAFit() {
    return this.cell.state === 'Not a fit';
  }

  get isEmpty() {
    return this.cell.state === 'Empty';
  }

  /** Where there is room, beside what is owned already, and to win what is open. */
  get canPlan() {
    return !this.locked && !this.isPlan && !this.isNotAFit;
  }

  get planLabel() {
    return planLabelOf(this.cell);
  }

  get planVariant() {
    return this.isEmpty ? 'brand' : 'neutral';
  }

  get canUndo() {
    return !this.locked && this.isNotAFit;
  }

  get isOnItsWay() {
    return this.planned?.status === 'Registered' || this.planned?.status === 'Won';
  }

  /** A deal that is open already needs no registration. */
  get isRegistrable() {
    return this.isOnItsWay || (this.planned.status === 'Planned' && this.cell.state !== 'Open');
  }

  get canDrop() {
    return !this.locked && this.planned?.status === 'Planned';
  }

  get steps() {
    return this.isPlan ? stepsOf(this.planned.status) : null;
  }

  /** What stands in the cell beside the plan; what was only registered is told by the registration. */
  get said() {
    const hasOpenDeal = this.cell.state === 'Open' && this.cell.openCount > 0 && this.hasPosition;
    return this.isPlan && !hasOpenDeal ? '' : saidOf(this);
  }

  get hasPosition() {
    const position = this.customer.positions?.find(({ product }) => product === this.product.key);
    return Boolean(position?.openCount || position?.open);
  }

  /** What was registered or won stands in the registration as it was sent. */
  get isSettled() {
    return this.locked || this.isOnItsWay;
  }

  get overdueWords() {
    return overdueWordsOf(this.cell);
  }

  get leaders() {
    return leadersOf(this.plan.firms);
  }

  get leader() {
    return this.planned.ledBy ?? 'Nobody yet';
  }

  get leadNote() {
    return leadNoteOf(this.planned);
  }

  get amountState() {
    return this.store.stateOf(this.planned.id, 'amount');
  }

  get strategyState() {
    return this.store.stateOf(this.planned.id, 'strategy');
  }

  get problem() {
    return this.failure;
  }

  handleSave({ detail: { name, value: written } }) {
    return this.save({ [name]: written });
  }

  handleLeader({ detail }) {
    return this.save({ ledBy: detail.value });
  }

  /** A new deal starts from what others spend on the product in their first year; one that is open, from itself. */
  handlePlan() {
    const { cell, product } = this;
    const isOpen = cell.state === 'Open';
    const amount = isOpen
      ? cell.value
      : (this.planned?.amount ?? product.typicalFirstYear ?? product.listPrice);
    const ledBy = (isOpen ? cell.leader : this.planned?.ledBy) ?? 'Nobody yet';
    return this.write({ status: 'Planned', amount: amount ?? null, ledBy });
  }

  handleNotAFit() {
    return this.write({ status: 'Not a fit' });
  }

  /** Back to the plan, where there was one; else the cell is empty again. */
  handleUndo() {
    const hadPlan = this.planned.amount !== null && this.planned.amount !== undefined;
    return this.write({ status: hadPlan ? 'Planned' : 'Dropped' });
  }

  handleDrop() {
    return this.write({ status: 'Dropped' });
  }

  /** A cell has one record for good, so that two people who plan it at once meet in it. */
  async write(fields) {
    if (this.isBusy) return;
    this.isBusy = true;
    if (this.planned) await this.save(fields);
    else {
      this.tell(
        await this.store.create('planned', {
          planCustomer: this.customer.id,
          productKey: this.product.key,
          productName: this.product.name,
          ...fields,
        }),
      );
    }
    this.isBusy = false;
  }

  async save(changes) {
    this.tell(await this.store.save(this.planned.id, changes));
  }

  tell({ status, reason }) {
    this.failure = status === 'saved' || status === 'conflict' ? '' : reason;
  }
}
