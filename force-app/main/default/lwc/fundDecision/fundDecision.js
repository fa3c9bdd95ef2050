import { LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import isGuest from '@salesforce/user/isGuest';
import userId from '@salesforce/user/Id';
import { reasonOf } from 'c/failure';
import { FundSteps } from 'c/fundSteps';
import { DECISIONS, fundPerson, readFunds } from 'c/fundsQuery';
import { today } from 'c/fundWords';
import { groupsOf, hasToDo } from './groups';
import { LABELS } from './labels';

/** More than anybody promises: whoever does not pay is shown no promise of others. */
const NO_PROMISE = 1e15;

/**
 * What partners ask of their funds and what waits for the one who looks, the oldest first, each decided alone. Whoever
 * never has to decide anything sees nothing of it.
 */
export default class FundDecision extends LightningElement {
  labels = LABELS;
  userId = userId;
  /** @type {import('c/fundsQuery').Funds | undefined} */
  funds;
  problem = '';
  said = '';
  /** Why a step was not taken, when what it was about is no longer the reader's. */
  failure = '';
  openId;
  person = fundPerson();
  store = new FundSteps({ reread: () => this.reread(), funds: () => this.funds });

  /** Guests and partners decide nothing, and are not made to ask. */
  query = isGuest || this.person.side === 'Partner' ? undefined : DECISIONS;
  variables = { userId, promised: this.person.pays ? 0 : NO_PROMISE };

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive({ data, errors, refresh }) {
    this.refresh = refresh ?? this.refresh;
    if (!data && !errors?.length) return;
    this.problem = data ? '' : reasonOf(errors) || ' ';
    if (data) this.funds = readFunds(data, this.person, today());
  }

  get groups() {
    return groupsOf(this.funds.activities, { openId: this.openId, today: today() });
  }

  get cannotRead() {
    return !this.funds && Boolean(this.problem);
  }

  get hasGroups() {
    return Boolean(this.funds) && this.groups.length > 0;
  }

  get nothingWaits() {
    return !hasToDo(this.groups);
  }

  get isShown() {
    return this.cannotRead || this.hasGroups || Boolean(this.said || this.failure);
  }

  toggle({ currentTarget: { dataset } }) {
    const items = this.groups.flatMap((group) => group.items);
    this.openId = items.find(({ id }) => id === dataset.id).isOpen ? null : dataset.id;
    this.said = '';
    this.failure = '';
  }

  /** What was decided goes from the list; the next one opens, and where one is shall be heard. */
  tell = ({ id, message, reason }) => {
    const toDo = this.groups.filter(({ key }) => key !== 'promised').flatMap(({ items }) => items);
    this.said = message;
    this.failure = toDo.some((item) => item.id === id) ? '' : reason;
    if (!message && !this.failure) return;
    this.openId = undefined;
    this.template.querySelector('h2')?.focus();
  };

  retry() {
    this.problem = '';
    this.refresh?.();
  }

  async reread() {
    await this.refresh?.();
    if (this.problem) throw new Error(this.problem);
  }
}
