import { LightningElement, wire } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { getFieldValue, getRecord } from 'lightning/uiRecordApi';
import logOut from '@salesforce/label/c.Site_LogOut';
import you from '@salesforce/label/c.Site_You';
import userId from '@salesforce/user/Id';
import { fill } from 'c/format';
import { OPTIONAL_USER_FIELDS, USER_FIELDS } from 'c/siteUser';

/** The circle with the initials, and behind it the name, the firm and the way out. */
export default class SitePerson extends NavigationMixin(LightningElement) {
  labels = { logOut };
  userId = userId;
  fields = USER_FIELDS;
  optionalFields = OPTIONAL_USER_FIELDS;
  name = '';
  firm = '';
  isOpen = false;

  @wire(getRecord, { recordId: '$userId', fields: '$fields', optionalFields: '$optionalFields' })
  receive({ data }) {
    if (!data) return;
    this.name = getFieldValue(data, 'User.Name') ?? '';
    this.firm = getFieldValue(data, 'User.Account.Name') ?? '';
  }

  get initials() {
    const words = this.name.split(' ').filter(Boolean);
    return [words[0], words.length > 1 ? words.at(-1) : '']
      .map((word) => word?.charAt(0) ?? '')
      .join('')
      .toUpperCase();
  }

  get label() {
    return fill(you, this.name);
  }

  get expanded() {
    return String(this.isOpen);
  }

  /** A click anywhere else folds it away. */
  foldAway = (event) => {
    if (!event.composedPath().includes(this.template.host)) this.isOpen = false;
  };

  connectedCallback() {
    window.addEventListener('click', this.foldAway);
  }

  disconnectedCallback() {
    window.removeEventListener('click', this.foldAway);
  }

  toggle() {
    this.isOpen = !this.isOpen;
  }

  leave(event) {
    if (event.key !== 'Escape' || !this.isOpen) return;
    this.isOpen = false;
    this.template.querySelector('button').focus();
  }

  logOut() {
    this[NavigationMixin.Navigate]({ type: 'comm__loginPage', attributes: { actionName: 'logout' } });
  }
}
