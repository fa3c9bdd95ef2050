import { api, LightningElement } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';

/** Opens the record in the app, and in a tab of its own for whoever wants that. */
export default class RecordLink extends NavigationMixin(LightningElement) {
  @api recordId;
  @api objectApiName = 'Account';
  @api label = '';

  url;

  get page() {
    const { recordId, objectApiName } = this;
    return {
      type: 'standard__recordPage',
      attributes: { objectApiName, recordId, actionName: 'view' },
    };
  }

  async connectedCallback() {
    this.url = await this[NavigationMixin.GenerateUrl](this.page);
  }

  open(event) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    this[NavigationMixin.Navigate](this.page);
  }
}
