import { api, LightningElement } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import forPartner from '@salesforce/label/c.Home_ActForPartner';
import inPlan from '@salesforce/label/c.Home_InPlan';
import { fill } from 'c/format';

/**
 * A suggested action. It is added once: while it is open, the button leads to it instead. Where nothing may be added,
 * the suggestion stays as words.
 * @fires plan bubbles with { partnerId, action }
 */
export default class PlanButton extends NavigationMixin(LightningElement) {
  /** @type {{ key: string, label: string, subject: string, source: string, icon: string, openId?: string, isBusy?: boolean }} */
  @api action;
  @api partnerId;
  @api partnerName;
  @api canPlan = false;
  /** @type {'text' | 'neutral' | 'brand'} */
  @api variant = 'text';

  get isWords() {
    return !this.canPlan && !this.isPlanned;
  }

  get isText() {
    return this.variant === 'text';
  }

  get isPlanned() {
    return Boolean(this.action.openId);
  }

  /** What is planned is done for now, and steps back. */
  get shownVariant() {
    return this.isPlanned ? 'neutral' : this.variant;
  }

  get label() {
    return this.isPlanned ? inPlan : this.action.label;
  }

  get fullLabel() {
    return fill(forPartner, this.label, this.partnerName);
  }

  get iconName() {
    if (this.isPlanned) return 'utility:check';
    return this.variant === 'brand' ? this.action.icon : undefined;
  }

  /** A disabled button would lose the focus, so while the action is being saved it just does nothing. */
  press() {
    if (this.action.isBusy) return;
    if (this.isPlanned) {
      this.openAction();
      return;
    }
    const { partnerId, partnerName, action } = this;
    const detail = { partnerId, partnerName, action };
    this.dispatchEvent(new CustomEvent('plan', { bubbles: true, composed: true, detail }));
  }

  openAction() {
    const recordId = this.action.openId;
    this[NavigationMixin.Navigate]({
      type: 'standard__recordPage',
      attributes: { objectApiName: 'Partner_Action__c', recordId, actionName: 'view' },
    });
  }
}
