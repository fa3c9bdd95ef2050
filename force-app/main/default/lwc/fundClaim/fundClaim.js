import { api, LightningElement } from 'lwc';
import { fill, money } from 'c/format';
import { proofWords, stateWords, today } from 'c/fundWords';
import { comesBack, timeLeft } from './claimFigures';
import { LABELS } from './labels';

/** What is taken as a proof. */
const FILES = '.pdf,.png,.jpg,.jpeg,.heic,.csv,.xlsx,.docx,.pptx';

/** What is said once a step is taken; what is written between is seen where it was typed. */
const SAID = {
  'Claim sent': LABELS.saidSent,
  'Claim approved': LABELS.saidApproved,
  'Claim returned': LABELS.saidReturned,
  Paid: LABELS.saidPaid,
};

/**
 * A claim of one thing that was approved. The partner says what was spent, adds the proofs and sends it; whoever
 * approves looks at it; finance pays it. What a reader may not do is not offered.
 * @fires planreread with { message } after something was written
 */
export default class FundClaim extends LightningElement {
  /** @type {import('c/fundsQuery').FundActivity} */
  @api activity;
  /** @type {import('c/fundSteps').FundSteps} */
  @api store;
  /**
   * Is told what became of a step, where what is decided leaves the list.
   * @type {((result: { id: string, message: string, reason: string }) => void) | undefined}
   */
  @api told;
  /** Whether the reader is the partner. */
  @api isPartner = false;
  labels = LABELS;
  files = FILES;
  typedSpent;
  why = '';
  /** Names of files that were added here: proof → names. */
  added = {};
  /** Whether the proofs of a claim that asks nothing of the reader are shown. */
  isUnfolded = false;
  isBusy = false;
  failure = '';

  get currency() {
    return this.activity.currency;
  }

  get claim() {
    return this.activity.claim;
  }

  get heading() {
    return fill(LABELS.title, this.activity.name);
  }

  get time() {
    return timeLeft(this.activity, today());
  }

  get state() {
    return this.time ? null : stateWords(this.activity.standing);
  }

  get approvedMoney() {
    return money(this.activity.standing.approved, this.currency);
  }

  get canWrite() {
    return this.isPartner && this.activity.next.includes('Claim sent');
  }

  get canDecide() {
    return this.activity.next.includes('Claim approved');
  }

  get canPay() {
    return this.activity.next.includes('Paid');
  }

  /** Nothing is left to do for the reader. */
  get isDone() {
    return !this.canWrite && !this.canDecide && !this.canPay;
  }

  get showsProofs() {
    return !this.isDone || this.isUnfolded;
  }

  get expanded() {
    return String(this.isUnfolded);
  }

  get spentLabel() {
    return fill(LABELS.spentIn, this.currency);
  }

  get spent() {
    return this.typedSpent ?? this.claim?.spentAmount ?? null;
  }

  get spentMoney() {
    return this.spent === null ? '–' : money(this.spent, this.currency);
  }

  get figures() {
    return comesBack(this.activity, Number(this.spent));
  }

  /** While it is being typed, what would come back; once sent, what was claimed. */
  get backMoney() {
    const back = this.canWrite ? this.figures.back : (this.claim?.claimedAmount ?? null);
    return back === null ? '–' : money(back, this.currency);
  }

  get backLabel() {
    return this.isPartner ? LABELS.back : LABELS.backTheirs;
  }

  get returned() {
    const { standing, steps } = this.activity;
    return standing.state === 'Claim returned'
      ? steps.findLast(({ kind }) => kind === 'Claim returned')?.why
      : '';
  }

  get proofs() {
    return this.activity.needs.proofs.map((proof) => {
      const isThere = Boolean(this.claim?.[proof]);
      const name = proofWords(proof);
      return {
        proof,
        name,
        isThere,
        className: isThere ? 'mark there' : 'mark',
        mark: isThere ? LABELS.fileThereMark : LABELS.fileNeededMark,
        sign: isThere ? '✓' : '!',
        words: this.added[proof]?.join(', ') || (isThere ? LABELS.fileThere : LABELS.fileNeeded),
        canAdd: this.canWrite && Boolean(this.claim) && !isThere,
        canTakeBack: this.canWrite && isThere,
        addLabel: fill(LABELS.addFile, name),
        takeBackLabel: fill(LABELS.takeBack, name),
      };
    });
  }

  /** Why it cannot be sent yet, beside the button. */
  get lack() {
    if (!this.claim) return LABELS.spentFirst;
    const missing = this.proofs.filter(({ isThere }) => !isThere).length;
    return missing > 0 ? fill(LABELS.missing, missing, this.proofs.length) : '';
  }

  get cannotSend() {
    return this.isBusy || Boolean(this.lack);
  }

  /** Whoever looks at a claim opens its files on its own page. */
  get showsFiles() {
    return !this.isPartner && Boolean(this.claim);
  }

  get payLabel() {
    return fill(LABELS.markPaid, money(this.payable, this.currency));
  }

  get payable() {
    return Math.min(this.activity.standing.open, this.claim?.claimedAmount ?? 0);
  }

  toggle() {
    this.isUnfolded = !this.isUnfolded;
  }

  typeSpent({ target }) {
    this.typedSpent = target.value === '' ? null : Number(target.value);
  }

  typeWhy({ target }) {
    this.why = target.value;
  }

  async saveSpent({ target }) {
    if (target.checkValidity?.() === false || !(this.spent > 0)) return;
    if (this.spent === this.claim?.spentAmount) return;
    await this.write({ spentAmount: this.spent, claimedAmount: this.figures.back });
    if (this.spent === this.claim?.spentAmount) this.typedSpent = undefined;
  }

  async addProof({ target, detail }) {
    const { proof } = target.dataset;
    const names = detail.files.map(({ name }) => name);
    this.added = { ...this.added, [proof]: [...(this.added[proof] ?? []), ...names] };
    await this.write({ [proof]: true });
  }

  async takeBack({ currentTarget }) {
    const { proof } = currentTarget.dataset;
    this.added = { ...this.added, [proof]: [] };
    await this.write({ [proof]: false });
  }

  send() {
    if (!this.cannotSend) this.take('Claim sent');
  }

  approve() {
    this.take('Claim approved');
  }

  giveBack() {
    if (this.why.trim()) this.take('Claim returned');
    else this.failure = LABELS.whyNeeded;
  }

  pay() {
    this.take('Paid', { paidDelta: this.payable });
  }

  write(fields) {
    return this.finish(() => this.store.writeClaim(this.activity, fields));
  }

  take(kind, fields = {}) {
    const step = { claim: this.claim.id, why: this.why.trim(), ...fields };
    const message = fill(SAID[kind], this.activity.name, money(fields.paidDelta ?? 0, this.currency));
    return this.finish(() => this.store.take(this.activity, kind, step), message);
  }

  async finish(write, message = '') {
    if (this.isBusy) return;
    this.isBusy = true;
    const { id } = this.activity;
    const { isTaken, reason } = await write();
    this.isBusy = false;
    this.failure = reason;
    this.told?.({ id, message: isTaken ? message : '', reason });
    if (!isTaken) return;
    this.why = '';
    this.dispatchEvent(new CustomEvent('planreread', { bubbles: true, composed: true, detail: { message } }));
  }
}
