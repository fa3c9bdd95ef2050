import { api, LightningElement } from 'lwc';
import { fill } from 'c/format';
import addToPlan from '@salesforce/label/c.Scorecard_AddToPlan';
import addToPlanFor from '@salesforce/label/c.Scorecard_AddToPlanFor';
import inPlan from '@salesforce/label/c.Scorecard_InPlan';
import inPlanFor from '@salesforce/label/c.Scorecard_InPlanFor';

/**
 * One click adds the action to the plan; what is planned already leads to its record. The button stays the same
 * one meanwhile, so that the focus stays on it. Who may not add actions, and paper, get the words alone.
 *
 * @fires plan with the action
 * @fires openrecord with { recordId, objectApiName }
 */
export default class NextAction extends LightningElement {
  /** @type {import('c/scorecardWords').PlannedAction | null} */
  @api action;
  /** Open actions of the partner: source → record id. @type {Map<string, string> | undefined} */
  @api plan;
  /** The person may add actions. @type {boolean} */
  @api mayPlan = false;
  /** What, why and a button; or a button that says what; or the same as a text button. @type {'row' | 'button' | 'text'} */
  @api variant = 'row';

  get isRow() {
    return this.variant === 'row';
  }

  get isText() {
    return this.variant === 'text';
  }

  get plannedId() {
    return this.plan?.get(this.action?.source);
  }

  get offered() {
    return this.plannedId || this.mayPlan;
  }

  get whatClass() {
    return this.isRow || !this.offered ? 'what' : 'what on-paper';
  }

  get said() {
    if (this.isRow) return this.plannedId ? inPlan : addToPlan;
    return this.plannedId ? fill(inPlanFor, this.action.name) : this.action.name;
  }

  get spoken() {
    return fill(this.plannedId ? inPlanFor : addToPlanFor, this.action.name);
  }

  act() {
    if (this.plannedId)
      this.tell('openrecord', { recordId: this.plannedId, objectApiName: 'Partner_Action__c' });
    else this.tell('plan', this.action);
  }

  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
