import { api, LightningElement } from 'lwc';
import { fill, money } from 'c/format';
import { today } from 'c/fundWords';
import { askedWords, balanceWords, eligibilityWords, forecastWords } from './caseWords';
import { LABELS } from './labels';

const SAID = {
  Agreed: LABELS.agreed,
  Approved: LABELS.approved,
  'Asked for more': LABELS.saidAsked,
  Returned: LABELS.returned,
  Declined: LABELS.declined,
  Extended: LABELS.extended,
  Released: LABELS.released,
};

/**
 * One thing that funds are asked for, before whoever decides it: what is asked, what the planner expects, what the fund
 * has left before and after, and what may be done.
 */
export default class FundDecisionItem extends LightningElement {
  /** @type {import('c/fundsQuery').FundActivity} */
  @api activity;
  /** @type {import('c/fundSteps').FundSteps} */
  @api store;
  /**
   * Is told what became of a step. No event: what is decided leaves the list, and from there none would be heard.
   * @type {(result: { id: string, message: string, reason: string }) => void}
   */
  @api told;
  /** Id of the reader. */
  @api userId;
  labels = LABELS;
  typedAmount;
  newDay;
  why = '';
  isSure = false;
  isBusy = false;
  failure = '';

  get next() {
    return this.activity.next;
  }

  get canApprove() {
    return this.next.includes('Approved');
  }

  get canAgree() {
    return this.next.includes('Agreed');
  }

  get canDecide() {
    return this.canApprove || this.canAgree;
  }

  get canRelease() {
    return this.next.includes('Released');
  }

  get hasAmount() {
    return this.canApprove || this.canRelease;
  }

  get asked() {
    return askedWords(this.activity);
  }

  get forecast() {
    return forecastWords(this.activity);
  }

  get eligibility() {
    return eligibilityWords(this.activity);
  }

  get eligibilityClass() {
    return this.activity.record.eligible === 'No' ? 'care' : '';
  }

  get standIn() {
    const { record } = this.activity;
    const name = record.approverRecord?.name;
    return this.canDecide && record.approver !== this.userId && name ? fill(LABELS.standIn, name) : '';
  }

  /** An amount counts only where money is decided. */
  get amount() {
    if (this.typedAmount !== undefined) return this.typedAmount;
    const { record, standing } = this.activity;
    return this.canRelease ? standing.open : record.askedAmount - standing.approved;
  }

  get balance() {
    const amount = this.canRelease ? 0 : Number(this.amount);
    return balanceWords(this.activity, amount, today());
  }

  get balanceClass() {
    return this.balance.lacks ? 'care' : '';
  }

  get balanceSentence() {
    return this.balance.words;
  }

  get amountLabel() {
    return fill(this.canRelease ? LABELS.releaseAmount : LABELS.amount, this.activity.currency);
  }

  get approveLabel() {
    return fill(LABELS.approve, money(Number(this.amount), this.activity.currency));
  }

  get releaseLabel() {
    return LABELS.release;
  }

  get declineLabel() {
    return this.isSure ? LABELS.declineSure : LABELS.decline;
  }

  get cannotApprove() {
    return this.isBusy || this.balance.lacks;
  }

  typeAmount({ target }) {
    this.typedAmount = target.value === '' ? null : Number(target.value);
  }

  typeDay({ target }) {
    this.newDay = target.value;
  }

  typeWhy({ target }) {
    this.why = target.value;
  }

  approve() {
    const { record, standing } = this.activity;
    if (!(this.amount > 0) || this.amount > record.askedAmount - standing.approved)
      this.failure = fill(
        LABELS.tooMuch,
        money(record.askedAmount - standing.approved, this.activity.currency),
      );
    else this.take('Approved', { approvedDelta: this.amount });
  }

  agree() {
    this.take('Agreed');
  }

  askMore() {
    this.takeWithReason('Asked for more');
  }

  giveBack() {
    this.takeWithReason('Returned');
  }

  /** Nothing comes after it, so it is asked for twice. */
  decline() {
    if (this.why.trim() && !this.isSure) this.isSure = true;
    else this.takeWithReason('Declined');
  }

  extend() {
    if (!this.newDay || this.newDay <= (this.activity.standing.claimBy ?? '')) this.failure = LABELS.later;
    else this.takeWithReason('Extended', { newDate: this.newDay });
  }

  release() {
    const { open } = this.activity.standing;
    if (!(this.amount > 0) || this.amount > open)
      this.failure = fill(LABELS.tooMuch, money(open, this.activity.currency));
    else this.takeWithReason('Released', { approvedDelta: -this.amount });
  }

  takeWithReason(kind, fields) {
    if (this.why.trim()) this.take(kind, fields);
    else this.failure = LABELS.whyNeeded;
  }

  async take(kind, fields = {}) {
    if (this.isBusy) return;
    this.isBusy = true;
    const { id, name, partner, currency } = this.activity;
    const amount = money(Math.abs(fields.approvedDelta ?? 0), currency);
    const { isTaken, reason } = await this.store.take(this.activity, kind, {
      why: this.why.trim(),
      ...fields,
    });
    this.isBusy = false;
    this.isSure = false;
    this.failure = reason;
    if (isTaken) {
      this.why = '';
      this.typedAmount = undefined;
    }
    const message = isTaken ? fill(SAID[kind], name, partner.name, amount) : '';
    this.told?.({ id, message, reason });
  }
}
