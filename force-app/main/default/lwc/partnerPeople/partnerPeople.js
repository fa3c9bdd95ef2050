import { api, LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import looksAfterPeople from '@salesforce/customPermission/Cadence_Manage_Partner_People';
import signsForVendor from '@salesforce/customPermission/Cadence_Sign_For_Vendor';
import userId from '@salesforce/user/Id';
import { reasonOf } from 'c/failure';
import { fill } from 'c/format';
import { PARTNER_ROLES, peopleOf, waitsForAgreement, whoLooksAfter } from 'c/partnerRoles';
import { LABELS } from './labels';

/**
 * Everybody at a partner and who does what. A champion and the account manager give and take roles; the account manager
 * agrees to who signs and who looks after the people. Everybody else reads whom to ask.
 */
export default class PartnerPeople extends LightningElement {
  /** The partner's account. @type {string} */
  @api recordId;
  /** How the vendor is called. @type {string} */
  @api vendorName;

  labels = LABELS;
  query = PARTNER_ROLES;
  /** @type {ReturnType<typeof peopleOf> | undefined} the last that could be read */
  read;
  problem = '';
  said = '';

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive({ data, errors, refresh }) {
    this.refresh = refresh ?? this.refresh;
    if (errors?.length && !data) this.problem = reasonOf(errors) || LABELS.problemWhy;
    if (!data) return;
    this.problem = '';
    this.read = peopleOf(data);
  }

  get variables() {
    return this.recordId ? { partnerId: this.recordId, userId } : undefined;
  }

  get isLoading() {
    return !this.read && !this.problem;
  }

  get hasFailed() {
    return !this.read && Boolean(this.problem);
  }

  get isHidden() {
    return Boolean(this.read) && !this.read.partner;
  }

  get isShown() {
    return Boolean(this.read?.partner);
  }

  get isEmpty() {
    return this.read.people.length === 0;
  }

  /** Somebody of the vendor who looks on reads as well. */
  get canWrite() {
    return Boolean(looksAfterPeople || signsForVendor);
  }

  get isVendor() {
    return Boolean(signsForVendor);
  }

  /** What the parts need to know of who reads. */
  get reader() {
    const { partner, me } = this.read;
    const owner = partner.ownerRecord?.name;
    return {
      me: { id: userId, name: me?.name ?? '' },
      partnerId: partner.id,
      canWrite: this.canWrite,
      isVendor: this.isVendor,
      agrees: owner || this.vendorName || LABELS.accountManager,
    };
  }

  /** How many can log in, of all that are known. */
  get depth() {
    const { people } = this.read;
    return fill(LABELS.depth, people.filter(({ canLogIn }) => canLogIn).length, people.length);
  }

  get whomToAsk() {
    if (this.canWrite) return '';
    const names = whoLooksAfter(this.read);
    return names.length > 0
      ? fill(LABELS.readers, names.slice(0, 3).join(', '))
      : LABELS.readersAccountManager;
  }

  get waiting() {
    if (!this.isVendor) return [];
    return this.read.people.flatMap((person) =>
      person.roles.filter(waitsForAgreement).map((role) => ({ key: role.id, person, role })),
    );
  }

  get somethingWaits() {
    return this.waiting.length > 0;
  }

  async handleWritten({ detail: { message } }) {
    this.said = message;
    await this.refresh?.();
  }

  tryAgain() {
    this.problem = '';
    this.refresh?.();
  }
}
