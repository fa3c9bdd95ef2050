import { api, LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import askAccountManager from '@salesforce/label/c.Roles_AskAccountManager';
import askOne from '@salesforce/label/c.Roles_AskOne';
import askOneOf from '@salesforce/label/c.Roles_AskOneOf';
import userId from '@salesforce/user/Id';
import { fill } from 'c/format';
import { namesOf, PARTNER_ROLES, peopleOf, roleWords, whoLooksAfter } from 'c/partnerRoles';

/** What somebody without a role reads where the role would do something: whose it is, and whom to ask. */
export default class RoleNeeded extends LightningElement {
  /** The partner's account. @type {string} */
  @api recordId;
  /** @type {'Executive' | 'Marketer' | 'Seller' | 'Champion'} */
  @api role;

  query = PARTNER_ROLES;
  read;

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive({ data }) {
    if (data) this.read = peopleOf(data);
  }

  get variables() {
    return this.recordId ? { partnerId: this.recordId, userId } : undefined;
  }

  get words() {
    return roleWords(this.role).needed;
  }

  /** Whoever does it already, else whoever gives the role. */
  get ask() {
    if (!this.read) return '';
    const doers = namesOf(this.read.people, this.role);
    const names = doers.length > 0 ? doers : whoLooksAfter(this.read);
    if (names.length === 0) return askAccountManager;
    return names.length === 1 ? fill(askOne, names[0]) : fill(askOneOf, names.slice(0, 3).join(', '));
  }
}
