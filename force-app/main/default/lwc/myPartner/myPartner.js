import { api, LightningElement, wire } from 'lwc';
import { CurrentPageReference } from 'lightning/navigation';
import { getFieldValue, getRecord } from 'lightning/uiRecordApi';
import ask from '@salesforce/label/c.MyPartner_Ask';
import loading from '@salesforce/label/c.MyPartner_Loading';
import noPartner from '@salesforce/label/c.MyPartner_NoPartner';
import unread from '@salesforce/label/c.MyPartner_Unread';
import isGuest from '@salesforce/user/isGuest';
import userId from '@salesforce/user/Id';
import { reasonOf } from 'c/failure';
import { OPTIONAL_USER_FIELDS, USER_FIELDS } from 'c/siteUser';

/** Finds the firm of whoever is logged in, once, and shows one screen of it. */
export default class MyPartner extends LightningElement {
  /** @type {'home'|'performance'|'capabilities'|'plan'|'marketing'|'deals'|'qbrs'|'actions'|'people'} */
  @api screen = 'home';
  /** The partner's account, where the page names one. @type {string} */
  @api recordId;
  @api vendorName;

  labels = { ask, loading, noPartner, unread };
  fields = USER_FIELDS;
  optionalFields = OPTIONAL_USER_FIELDS;
  ownAccountId;
  isKnown = false;
  problem;
  /** Asks for nobody for a moment, so that the next question is a new one. */
  isPaused = false;
  /** A record that another page sent here for. */
  wantedId;

  @wire(getRecord, { recordId: '$askedUserId', fields: '$fields', optionalFields: '$optionalFields' })
  receive({ data, error }) {
    if (data) {
      this.ownAccountId = getFieldValue(data, 'User.AccountId');
      this.isKnown = true;
    }
    this.problem = error;
  }

  @wire(CurrentPageReference)
  follow(page) {
    this.wantedId = page?.state?.recordId;
  }

  /** Nobody is asked for where the page names the account, or nobody is logged in. */
  get askedUserId() {
    return isGuest || this.recordId || this.isPaused ? undefined : userId;
  }

  get accountId() {
    return this.recordId || this.ownAccountId;
  }

  get isLoading() {
    return !isGuest && !this.accountId && !this.isKnown && !this.problem;
  }

  get reason() {
    return reasonOf(this.problem);
  }

  get hasFailed() {
    return Boolean(this.problem) && !this.accountId;
  }

  get belongsToNobody() {
    return isGuest || (this.isKnown && !this.accountId);
  }

  get shows() {
    return { [this.screen]: Boolean(this.accountId) };
  }

  /** A plan may be asked for by its own id. */
  get planId() {
    return this.wantedId || this.accountId;
  }

  async tryAgain() {
    this.problem = undefined;
    this.isPaused = true;
    await Promise.resolve();
    this.isPaused = false;
  }
}
