import { api, LightningElement } from 'lwc';
import dismiss from '@salesforce/label/c.Scorecard_Dismiss';
import question from '@salesforce/label/c.Scorecard_Question';
import questionInPlan from '@salesforce/label/c.Scorecard_QuestionInPlan';

/**
 * The focus moves in when it opens. Escape closes it; whoever opened it takes the focus back.
 *
 * @fires close
 * @fires deals with what to list
 * @fires plan with the question, as an action
 * @fires openrecord with the question that is open already
 */
export default class ExplainNumber extends LightningElement {
  /** @type {import('c/scorecardWords').Explanation} */
  @api explanation;
  /** Open actions of the partner: source → record id. @type {Map<string, string> | undefined} */
  @api plan;
  /** The person may add actions. @type {boolean} */
  @api mayPlan = false;
  labels = { dismiss };
  focused = false;

  get parts() {
    return this.explanation.parts.map((part) => ({ ...part, className: `part ${part.kind}` }));
  }

  get askedId() {
    return this.plan?.get(this.explanation.question.source);
  }

  get offersQuestion() {
    return this.askedId || this.mayPlan;
  }

  get questionLabel() {
    return this.askedId ? questionInPlan : question;
  }

  renderedCallback() {
    if (this.focused) return;
    this.focused = true;
    this.template.querySelector('.heading').focus();
  }

  closeOnEscape(event) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.close();
  }

  close() {
    this.dispatchEvent(new CustomEvent('close'));
  }

  openDeals() {
    this.tell('deals', this.explanation.deals);
  }

  ask() {
    if (this.askedId) this.tell('openrecord', { recordId: this.askedId, objectApiName: 'Partner_Action__c' });
    else this.tell('plan', this.explanation.question);
  }

  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
