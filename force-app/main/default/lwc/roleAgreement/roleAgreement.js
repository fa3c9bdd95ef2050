import { api, LightningElement } from 'lwc';
import { updateRecord } from 'lightning/uiRecordApi';
import agree from '@salesforce/label/c.Roles_Agree';
import agreedTo from '@salesforce/label/c.Roles_AgreedTo';
import askedBy from '@salesforce/label/c.Roles_AskedBy';
import cancel from '@salesforce/label/c.Roles_Cancel';
import notNow from '@salesforce/label/c.Roles_NotNow';
import notNowNow from '@salesforce/label/c.Roles_NotNowSay';
import told from '@salesforce/label/c.Roles_Told';
import why from '@salesforce/label/c.Roles_Why';
import whyNeeded from '@salesforce/label/c.Roles_WhyNeeded';
import { reasonOf } from 'c/failure';
import { fill } from 'c/format';
import { roleWords } from 'c/partnerRoles';

/** @fires written with { message } */
export default class RoleAgreement extends LightningElement {
  /** @type {import('c/partnerRoles').Person} */
  @api person;
  /** @type {Record<string, any>} a record of Partner_Role__c */
  @api role;
  /** @type {{ me: { id: string, name: string } }} */
  @api reader;
  labels = { agree, cancel, notNow, notNowNow, why };
  asksWhy = false;
  reason = '';
  problem = '';
  isBusy = false;

  get what() {
    return `${this.person.name}: ${roleWords(this.role.role).does}`;
  }

  get askedBy() {
    return this.role.askedByName ? fill(askedBy, this.role.askedByName) : '';
  }

  get showsButtons() {
    return !this.asksWhy;
  }

  openReason() {
    this.asksWhy = true;
    this.problem = '';
  }

  closeReason() {
    this.asksWhy = false;
    this.problem = '';
  }

  typeReason({ target }) {
    this.reason = target.value ?? '';
  }

  /** In person and now, which the org checks. */
  agree() {
    const { id, name } = this.reader.me;
    const fields = { Agreed_By__c: id, Agreed_By_Name__c: name, Agreed_At__c: new Date().toISOString() };
    return this.write(fields, fill(agreedTo, this.person.name, roleWords(this.role.role).does));
  }

  refuse() {
    const because = this.reason.trim();
    if (!because) {
      this.problem = whyNeeded;
      return undefined;
    }
    return this.write({ State__c: 'Refused', Refused_Because__c: because }, fill(told, this.person.name));
  }

  async write(fields, message) {
    if (this.isBusy) return;
    this.isBusy = true;
    this.problem = '';
    try {
      await updateRecord({ fields: { Id: this.role.id, ...fields } });
      this.dispatchEvent(new CustomEvent('written', { bubbles: true, detail: { message } }));
    } catch (error) {
      this.problem = reasonOf(error);
    } finally {
      this.isBusy = false;
    }
  }
}
