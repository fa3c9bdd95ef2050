import { api, LightningElement } from 'lwc';
import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import { reasonOf } from 'c/failure';
import { fill } from 'c/format';
import { ROLES, roleWords, waitsForAgreement } from 'c/partnerRoles';
import { LABELS } from './labels';

/** After so long the service would have done it, so somebody does it by hand. */
const SET_UP_WITHIN_MS = 15 * 60_000;

/**
 * One person and what the person does. Two clicks give a role or take it: Change, then what the person does.
 * @fires written with { message }
 */
export default class PersonRoles extends LightningElement {
  /** @type {import('c/partnerRoles').Person} */
  @api person;
  /** @type {{ me: { id: string, name: string }, partnerId: string, canWrite: boolean, isVendor: boolean, agrees: string }} */
  @api reader;
  labels = LABELS;
  isOpen = false;
  isBusy = false;
  problem = '';

  get who() {
    return this.person.isReader ? fill(LABELS.you, this.person.name) : this.person.name;
  }

  get about() {
    const { title, canLogIn } = this.person;
    return [title, canLogIn ? '' : LABELS.noLogin].filter(Boolean).join(' · ');
  }

  get roles() {
    return this.person.roles.map((role) => ({
      key: role.id,
      does: roleWords(role.role).does,
      note: this.noteOf(role),
      className: role.state === 'In effect' ? 'role' : 'role waits',
    }));
  }

  get hasNoRole() {
    return this.roles.length === 0;
  }

  noteOf(role) {
    const { agrees, isVendor } = this.reader;
    if (waitsForAgreement(role)) return isVendor ? LABELS.waitsForYou : fill(LABELS.waitsFor, agrees);
    if (role.state === 'Refused') return fill(LABELS.notNow, role.refusedBecause);
    if (role.state === 'In effect') return '';
    const isLong = Date.now() - Date.parse(role.lastModifiedDate) > SET_UP_WITHIN_MS;
    if (isLong) return LABELS.byHand;
    return role.state === 'Ending' ? LABELS.beingEnded : LABELS.beingSetUp;
  }

  /** Nobody gives a role to himself; whoever cannot log in has nothing to do it with. */
  get canChange() {
    return this.reader.canWrite && !this.person.isReader && this.person.canLogIn;
  }

  get changeLabel() {
    return fill(LABELS.changeOf, this.person.name);
  }

  get buttonLabel() {
    return fill(this.isOpen ? LABELS.closeOf : LABELS.changeOf, this.person.name);
  }

  get button() {
    return this.isOpen ? LABELS.close : LABELS.change;
  }

  get expanded() {
    return String(this.isOpen);
  }

  get choices() {
    return ROLES.map((role) => {
      const record = this.recordOf(role);
      const has = ['Asked', 'In effect'].includes(record?.state);
      return {
        role,
        label: roleWords(role).does,
        pressed: String(has),
        disabled: this.isBusy || record?.state === 'Ending',
        className: has ? 'choice chosen' : 'choice',
      };
    });
  }

  recordOf(role) {
    return this.person.records.find((each) => each.role === role);
  }

  toggle() {
    this.isOpen = !this.isOpen;
    this.problem = '';
  }

  async choose({ currentTarget }) {
    if (this.isBusy) return;
    const { role } = currentTarget.dataset;
    const record = this.recordOf(role);
    const takes = ['Asked', 'In effect'].includes(record?.state);
    this.isBusy = true;
    this.problem = '';
    try {
      await (takes ? this.take(record) : this.give(role, record));
      const { does } = roleWords(role);
      const waits = !takes && ['Executive', 'Champion'].includes(role) && !this.reader.isVendor;
      const message = fill(takes ? LABELS.taken : LABELS.given, this.person.name, does);
      const more = waits ? ` ${fill(LABELS.willWait, this.reader.agrees)}` : '';
      this.dispatchEvent(new CustomEvent('written', { bubbles: true, detail: { message: message + more } }));
    } catch (error) {
      this.problem = reasonOf(error);
    } finally {
      this.isBusy = false;
    }
  }

  take({ id }) {
    return updateRecord({ fields: { Id: id, State__c: 'Ending' } });
  }

  /** Once over, it is asked for again on the same record. */
  give(role, record) {
    const by = { Asked_By_Name__c: this.reader.me.name };
    if (record) return updateRecord({ fields: { Id: record.id, State__c: 'Asked', ...by } });
    const { id } = this.person;
    return createRecord({
      apiName: 'Partner_Role__c',
      fields: {
        Role_Key__c: `${id}:${role}`,
        Partner__c: this.reader.partnerId,
        Contact__c: id,
        Role__c: role,
        State__c: 'Asked',
        ...by,
      },
    });
  }
}
