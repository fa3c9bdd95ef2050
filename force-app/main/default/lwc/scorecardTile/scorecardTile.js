import { api, LightningElement } from 'lwc';
import { fill } from 'c/format';
import explain from '@salesforce/label/c.Scorecard_Explain';
import explainAbout from '@salesforce/label/c.Scorecard_ExplainAbout';

/**
 * The bar goes into the slot. One explanation is open at a time, so the page says which.
 *
 * @fires explain when the explanation is to open or to close
 */
export default class ScorecardTile extends LightningElement {
  /** Question, tone, word, figure, unit, fact, detail, note and action. @type {Record<string, any>} */
  @api tile;
  /** @type {import('c/scorecardWords').Explanation | null} */
  @api explanation;
  /** Open actions of the partner: source → record id. @type {Map<string, string> | undefined} */
  @api plan;
  /** The person may add actions. @type {boolean} */
  @api mayPlan = false;
  /** The explanation is shown. @type {boolean} */
  @api open = false;
  labels = { explain };

  get isOpen() {
    return this.open && this.explanation;
  }

  get expanded() {
    return String(Boolean(this.isOpen));
  }

  get explainLabel() {
    return fill(explainAbout, this.tile.question);
  }

  toggle() {
    if (this.isOpen) this.template.querySelector('.explain').focus();
    this.dispatchEvent(new CustomEvent('explain'));
  }
}
