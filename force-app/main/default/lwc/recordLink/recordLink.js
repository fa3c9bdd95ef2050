import { api, LightningElement, wire } from 'lwc';
import { CurrentPageReference, NavigationMixin } from 'lightning/navigation';
import { recordPage } from 'c/sitePages';

/** Opens the record, and in a tab of its own for whoever wants that. Only words where the site has no page for it. */
export default class RecordLink extends NavigationMixin(LightningElement) {
  @api recordId;
  @api objectApiName = 'Account';
  @api label = '';

  url;

  here;

  @wire(CurrentPageReference)
  follow(here) {
    this.here = here;
    this.find();
  }

  get page() {
    return recordPage(this.here, this.recordId, this.objectApiName);
  }

  get isLink() {
    return Boolean(this.page);
  }

  connectedCallback() {
    this.find();
  }

  async find() {
    if (this.page) this.url = await this[NavigationMixin.GenerateUrl](this.page);
  }

  open(event) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    this[NavigationMixin.Navigate](this.page);
  }
}
