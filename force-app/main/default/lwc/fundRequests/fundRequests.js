import { fill } from 'c/format';
import { answersOf, today } from 'c/fundWords';
import { PartnerFunds } from 'c/partnerFunds';
import { LABELS } from './labels';
import { requestViews } from './requestViews';

/** What a partner has asked of its funds: for each thing who decides, and by when, and what the partner is asked. */
export default class FundRequests extends PartnerFunds {
  labels = LABELS;
  openId;
  typed = {};
  isBusy = false;
  failure = '';

  get views() {
    return requestViews(this.funds.activities, {
      openId: this.openId,
      isPartner: this.isPartner,
      today: today(),
    }).map((view) => ({ ...view, form: view.isOpen && view.canSend ? this.formOf(view.activity) : null }));
  }

  get isEmpty() {
    return this.funds?.activities.length === 0;
  }

  get emptyWords() {
    return this.isPartner ? LABELS.empty : LABELS.emptyVendor;
  }

  get hasRequests() {
    return Boolean(this.funds) && !this.isEmpty;
  }

  formOf({ record, standing, currency }) {
    const isAnswer = standing.state === 'Question';
    return {
      costLabel: fill(LABELS.cost, currency),
      askLabel: fill(LABELS.ask, currency),
      cost: this.typed.cost ?? record.totalCost,
      asked: this.typed.asked ?? record.askedAmount,
      why: this.typed.why ?? '',
      whyLabel: isAnswer ? LABELS.answer : LABELS.changed,
      isRequired: isAnswer,
      button: standing.state === 'Draft' ? LABELS.send : isAnswer ? LABELS.sendAnswer : LABELS.again,
    };
  }

  toggle({ currentTarget: { dataset } }) {
    const isOpen = this.views.find(({ id }) => id === dataset.id).isOpen;
    this.openId = isOpen ? null : dataset.id;
    this.typed = {};
    this.failure = '';
  }

  type({ target }) {
    this.typed = { ...this.typed, [target.name]: target.value };
  }

  async send({ target: { dataset } }) {
    const activity = this.funds.activities.find(({ id }) => id === dataset.id);
    const why = (this.typed.why ?? '').trim();
    const totalCost = numberOf(this.typed.cost, activity.record.totalCost);
    const askedAmount = numberOf(this.typed.asked, activity.record.askedAmount);
    this.failure = this.lackOf(activity, { why, totalCost, askedAmount });
    if (this.failure || this.isBusy) return;
    this.isBusy = true;
    const changes = { totalCost, askedAmount };
    const edits = Object.fromEntries(
      Object.entries(changes).filter(([field, value]) => value !== activity.record[field]),
    );
    const { isTaken, reason } = await this.store.take(activity, 'Sent', { why }, edits);
    this.isBusy = false;
    this.failure = reason;
    if (!isTaken) return;
    this.typed = {};
    this.openId = activity.id;
    this.said = fill(LABELS.sent, activity.name);
    this.tellAll();
  }

  lackOf(activity, { why, totalCost, askedAmount }) {
    if (answersOf(activity)?.kind === 'Asked for more' && !why) return LABELS.answerNeeded;
    return askedAmount > totalCost || !(askedAmount > 0) ? LABELS.costLess : '';
  }
}

function numberOf(text, otherwise) {
  return text === undefined || text === '' ? otherwise : Number(text);
}
