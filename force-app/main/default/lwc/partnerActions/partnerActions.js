import { api, LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import answersForPartner from '@salesforce/customPermission/Cadence_Answer_For_Partner';
import signsForVendor from '@salesforce/customPermission/Cadence_Sign_For_Vendor';
import isGuest from '@salesforce/user/isGuest';
import userId from '@salesforce/user/Id';
import { dayOf } from 'c/days';
import { reasonOf } from 'c/failure';
import { fill } from 'c/format';
import { plainRecords } from 'c/scorecardQuery';
import { doneLately, groupsOf } from './groups';
import { LABELS } from './labels';
import { ACTIONS } from './query';

/**
 * The one list of what both sides have promised, by day. Each side takes, finishes and moves its own; the other side's
 * stand there to be read.
 */
export default class PartnerActions extends LightningElement {
  /** The partner's account. @type {string} */
  @api recordId;
  /** How the vendor is called. @type {string} */
  @api vendorName;
  labels = LABELS;
  query = isGuest ? undefined : ACTIONS;
  /** @type {Record<string, any>[] | undefined} the last that could be read */
  actions;
  partner;
  me = '';
  problem = '';
  whose = 'all';
  showsDone = false;
  said = '';
  /** How actions were before they were changed here: they may stand elsewhere in the list now. */
  befores = new Map();
  /** What was finished here stays where it was, so that it can be taken back. */
  finishedHere = new Set();

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive({ data, errors, refresh }) {
    this.refresh = refresh ?? this.refresh;
    if (errors?.length && !data) this.problem = reasonOf(errors) || LABELS.problemWhy;
    if (!data) return;
    this.problem = '';
    const parts = data.uiapi?.query ?? {};
    const [me] = plainRecords(parts.me);
    this.me = `${me?.firstName ?? ''} ${me?.lastName ?? ''}`.trim();
    [this.partner = null] = plainRecords(parts.partner);
    this.actions = plainRecords(parts.actions);
  }

  get variables() {
    return this.recordId ? { partnerId: this.recordId, userId } : undefined;
  }

  get isLoading() {
    return !isGuest && !this.actions && !this.problem;
  }

  get hasFailed() {
    return !this.actions && Boolean(this.problem);
  }

  get isHidden() {
    return isGuest || (Boolean(this.actions) && !this.partner);
  }

  get isShown() {
    return Boolean(this.actions) && !this.isHidden;
  }

  get isEmpty() {
    return this.actions.length === 0;
  }

  get hasActions() {
    return !this.isEmpty;
  }

  /** Whose actions the reader may write. @type {'Partner' | 'Vendor' | null} */
  get side() {
    if (answersForPartner) return 'Partner';
    return signsForVendor ? 'Vendor' : null;
  }

  get readOnly() {
    return !this.side;
  }

  get today() {
    return dayOf(new Date());
  }

  get firms() {
    const partner = this.partner.name;
    const vendor = this.vendorName || (this.side === 'Vendor' ? LABELS.us : LABELS.vendor);
    return {
      partner: { side: 'partner', name: partner, letter: partner[0] },
      vendor: { side: 'vendor', name: vendor, letter: vendor[0] },
    };
  }

  get open() {
    return this.actions.filter(({ status, id }) => status !== 'Done' || this.finishedHere.has(id));
  }

  /** Filter → which actions it keeps. */
  get filters() {
    const isMine = ({ owner, ownerName }) => owner === userId || (this.me !== '' && ownerName === this.me);
    return {
      all: () => true,
      mine: isMine,
      ours: ({ side }) => side === 'Partner',
      theirs: ({ side }) => side === 'Vendor',
    };
  }

  get choices() {
    const count = (name) => this.open.filter(this.filters[name]).length;
    const { partner, vendor } = this.firms;
    return [
      { value: 'all', label: fill(LABELS.all, count('all')) },
      { value: 'mine', label: fill(LABELS.mine, count('mine')) },
      { value: 'ours', label: fill(LABELS.ours, partner.name, count('ours')) },
      { value: 'theirs', label: fill(LABELS.theirs, vendor.name, count('theirs')) },
    ];
  }

  get sub() {
    const open = this.actions.filter(({ status }) => status !== 'Done');
    const late = open.filter(({ dueDate }) => dueDate && dueDate < this.today).length;
    return fill(LABELS.sub, open.length, late);
  }

  get groups() {
    return groupsOf(this.open.filter(this.filters[this.whose]), this.today).map((group) => ({
      ...group,
      actions: group.actions.map(this.view),
    }));
  }

  get foundNothing() {
    return this.hasActions && this.groups.length === 0;
  }

  get done() {
    const lately = doneLately(this.actions, this.today).filter(this.filters[this.whose]);
    return lately.filter(({ id }) => !this.finishedHere.has(id)).map(this.view);
  }

  get hasDone() {
    return this.done.length > 0;
  }

  get doneLabel() {
    return this.showsDone ? LABELS.doneHide : fill(LABELS.done, this.done.length);
  }

  get doneExpanded() {
    return String(this.showsDone);
  }

  view = (action) => ({
    id: action.id,
    action,
    firm: action.side === 'Vendor' ? this.firms.vendor : this.firms.partner,
    locked: action.side !== this.side,
    before: this.befores.get(action.id) ?? null,
  });

  choose({ detail: { value } }) {
    this.whose = value;
  }

  toggleDone() {
    this.showsDone = !this.showsDone;
  }

  async handleWritten({ detail: { id, status, message, before } }) {
    this.said = message;
    this.befores = new Map(this.befores).set(id, before);
    if (status === 'Done') this.finishedHere = new Set(this.finishedHere).add(id);
    await this.refresh?.();
  }

  tryAgain() {
    this.problem = '';
    this.refresh?.();
  }
}
