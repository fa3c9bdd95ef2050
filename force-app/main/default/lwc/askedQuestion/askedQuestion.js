import { api, LightningElement } from 'lwc';
import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import { addDays, dayOf } from 'c/days';
import { reasonOf } from 'c/failure';
import { dayAndMonth, fill } from 'c/format';
import { poll } from 'c/polling';
import { questionWords } from 'c/questionWords';
import { LABELS } from './labels';
import { linkView } from './linkView';

/**
 * One question that a partner was asked: how it stands, what was answered, and links for people who do not log in.
 */
export default class AskedQuestion extends LightningElement {
  /** @type {Record<string, any>} a record of Partner_Question__c with `links` */
  @api question;
  /** Whom a link may be for. @type {Record<string, any>[]} */
  @api contacts = [];
  @api currency = 'USD';
  @api today;
  /** The reader may not write. */
  @api locked = false;
  /** Asks the org again. @type {() => Promise<void>} */
  @api reread;
  labels = LABELS;
  isMaking = false;
  contactId = '';
  problem = '';
  said = '';
  isBusy = false;
  polling;

  disconnectedCallback() {
    this.polling?.stop();
  }

  get asked() {
    return questionWords(this.question, this.currency).asked;
  }

  get isOpen() {
    return !this.question.answer && this.question.askUntil >= this.today;
  }

  get stand() {
    const { answer, answeredByName, answeredAt, answeredThrough, askFrom, askUntil } = this.question;
    if (!answer)
      return `${fill(LABELS.askedUntil, dayAndMonth(askFrom), dayAndMonth(askUntil))}. ${LABELS.notAnswered}`;
    const words = { Yes: LABELS.yes, No: LABELS.no, 'Not sure': LABELS.notSure }[answer];
    const label = answeredThrough === 'Link' ? LABELS.answeredByLink : LABELS.answered;
    return fill(label, words, answeredByName, dayAndMonth(dayOf(new Date(answeredAt))));
  }

  get standClass() {
    return this.question.answer ? 'strong' : 'muted';
  }

  get links() {
    return this.question.links.map((link) => ({
      ...linkView(link, this.asked),
      canWithdraw: !this.locked && linkView(link, this.asked).isOpen,
    }));
  }

  get canWrite() {
    return this.isOpen && !this.locked && !this.isMaking;
  }

  get makeLabel() {
    return fill(LABELS.makeLinkFor, this.asked);
  }

  get withdrawLabel() {
    return fill(LABELS.withdrawOf, this.asked);
  }

  get people() {
    return this.contacts.map(({ id, name }) => ({ value: id, label: name }));
  }

  startLink() {
    this.isMaking = true;
    this.contactId = this.contacts.length === 1 ? this.contacts[0].id : '';
    this.problem = '';
  }

  closeLink() {
    this.isMaking = false;
  }

  choosePerson({ detail }) {
    this.contactId = detail.value;
  }

  async makeLink() {
    if (!this.contactId) {
      this.problem = LABELS.contactNeeded;
      return;
    }
    const { id, links } = this.question;
    const { contactId } = this;
    const earlier = links.filter(({ contact }) => contact === contactId).length;
    const key = earlier > 0 ? `${id}:${contactId}:${earlier + 1}` : `${id}:${contactId}`;
    let made;
    const isWritten = await this.write(async () => {
      made = await createRecord({
        apiName: 'Answer_Link__c',
        fields: { Partner_Question__c: id, Contact__c: contactId, Link_Key__c: key, Status__c: 'Requested' },
      });
    });
    if (!isWritten) return;
    this.isMaking = false;
    this.waitFor(made.id);
  }

  /** The service makes the address within seconds. */
  waitFor(linkId) {
    this.polling?.stop();
    this.polling = poll(
      async () => {
        await this.reread();
        const link = this.question.links.find(({ id }) => id === linkId);
        const isThere = Boolean(link) && link.status !== 'Requested';
        if (isThere) this.said = fill(LABELS.linkReady, link.contactRecord?.name ?? '');
        return isThere;
      },
      () => {
        const link = this.question.links.find(({ id }) => id === linkId);
        if (link?.status === 'Requested') this.problem = LABELS.slow;
      },
    );
  }

  async copy({ currentTarget }) {
    const { id } = currentTarget.dataset;
    const { url } = this.links.find((link) => link.id === id);
    try {
      await navigator.clipboard.writeText(url);
      this.said = LABELS.copied;
    } catch {
      // Where the clipboard is closed, the address stands selected to be copied by hand.
      this.template.querySelector(`lightning-input[data-id="${id}"]`)?.focus();
    }
  }

  withdrawLink({ currentTarget }) {
    const { id } = currentTarget.dataset;
    return this.write(() => updateRecord({ fields: { Id: id, Status__c: 'Withdrawn' } }));
  }

  /** A question whose last day is over is asked no more. */
  withdraw() {
    const yesterday = addDays(this.today, -1);
    return this.write(() => updateRecord({ fields: { Id: this.question.id, Ask_Until__c: yesterday } }));
  }

  async write(task) {
    if (this.isBusy) return false;
    this.isBusy = true;
    this.problem = '';
    try {
      await task();
      await this.reread();
      return true;
    } catch (error) {
      this.problem = reasonOf(error);
      return false;
    } finally {
      this.isBusy = false;
    }
  }
}
