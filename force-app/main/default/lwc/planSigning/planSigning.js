import { api, LightningElement } from 'lwc';
import { changesOf, lacks } from 'c/planContent';
import { addDays } from 'c/days';
import { LABELS } from './labels';
import { changeRow } from './changeRow';
import { lackViews } from './lackViews';
import { signatureView } from './signatureView';
import { sign, withdraw, offer } from './steps';
import { buttonWords, versionName, versionWords } from './versionWords';

const DAYS_TO_SIGN = 7;

/**
 * The strip on top of a plan: its version, both signatures, what the version changes. Offering freezes the text.
 * @fires planshow with { part }
 * @fires planchange
 */
export default class PlanSigning extends LightningElement {
  /** @type {import('c/planShapes').PlanModel} */
  @api plan;
  /** @type {import('c/planShapes').PlanStore} */
  @api store;
  @api locked = false;
  labels = LABELS;
  problem = '';
  isBusy = false;
  /** What is being asked before a step. @type {'' | 'offer' | 'withdraw'} */
  asking = '';
  reason = '';
  signBy = '';
  /** The reader's own choice; undefined as long as the state decides. */
  showsChanges;

  get version() {
    return this.plan.openVersion ?? this.plan.signedVersion;
  }

  get isDraft() {
    return this.version?.status === 'Draft';
  }

  get isOffered() {
    return this.version?.status === 'Offered';
  }

  get words() {
    return versionWords(this.plan);
  }

  get buttons() {
    return buttonWords(this.version);
  }

  get signatures() {
    return ['vendor', 'partner'].map((side) => signatureView(this.plan, this.version, side));
  }

  /** Nobody signs a draft, so it shows what is missing instead. */
  get showsSignatures() {
    return Boolean(this.version) && !this.isDraft;
  }

  /** The reader's side has still to sign. */
  get isOwnTurn() {
    const { side } = this.plan.me;
    return this.mayWrite && this.isOffered && Boolean(side) && !this.version[`${side}SignedBy`];
  }

  get canSign() {
    return this.isOwnTurn && this.plan.me.signs !== false;
  }

  /** Somebody else at the partner signs. */
  get needsExecutive() {
    return this.isOwnTurn && this.plan.me.signs === false;
  }

  get mayWrite() {
    return !this.locked && !this.asking;
  }

  get canOffer() {
    return this.mayWrite && this.isDraft;
  }

  get canWithdraw() {
    return this.mayWrite && (this.isOffered || (this.isDraft && Boolean(this.plan.signedVersion)));
  }

  get canChange() {
    return this.mayWrite && !this.plan.openVersion && this.plan.state === 'Signed';
  }

  get lacks() {
    if (!this.isDraft || this.locked) return [];
    return lackViews(lacks(this.plan.history, this.version.number, this.plan.templateLines));
  }

  get hasLacks() {
    return this.lacks.length > 0;
  }

  get asksToOffer() {
    return this.asking === 'offer';
  }

  get asksToWithdraw() {
    return this.asking === 'withdraw';
  }

  get changes() {
    const { plan, version } = this;
    if (!version || version.number === 1) return [];
    const canReason = this.isDraft && !this.locked;
    return changesOf(plan.history, version.number).map((change) => changeRow(change, plan, canReason));
  }

  get hasChanges() {
    return this.changes.length > 0;
  }

  get changesShown() {
    return this.hasChanges && (this.showsChanges ?? Boolean(this.plan.openVersion));
  }

  get changesButton() {
    return this.changesShown ? LABELS.hideChanges : LABELS.showChanges;
  }

  get changesExpanded() {
    return String(this.changesShown);
  }

  get before() {
    const signed = this.plan.versions.filter(({ status }) => status === 'Signed');
    return signed.filter(({ number }) => number < this.version.number).at(-1);
  }

  /** The columns say which versions are compared. */
  get columns() {
    return { was: versionName(this.before), now: versionName(this.version) };
  }

  get isBusyWord() {
    return this.isBusy ? LABELS.working : '';
  }

  toggleChanges() {
    this.showsChanges = !this.changesShown;
  }

  /** What is not in the org yet would not be in what is signed. */
  startOffer() {
    if (this.hasLacks) {
      this.problem = LABELS.stillMissing;
      return;
    }
    this.ask('offer');
    this.signBy = addDays(this.plan.today, DAYS_TO_SIGN);
  }

  startWithdraw() {
    this.ask('withdraw');
    this.reason = '';
  }

  ask(what) {
    this.problem = '';
    this.asking = what;
  }

  cancel() {
    this.asking = '';
    this.problem = '';
  }

  typeReason(event) {
    this.reason = event.target.value;
  }

  chooseDay(event) {
    this.signBy = event.target.value;
  }

  sign() {
    return this.step(() => sign(this.store, this.plan.me, this.version.id, () => this.version));
  }

  offer() {
    if (!this.signBy || this.signBy < this.plan.today) {
      this.problem = LABELS.dayToCome;
      return undefined;
    }
    return this.step(() => offer(this.store, this.plan.me, this.version.id, this.signBy));
  }

  withdraw() {
    if (!this.reason.trim()) {
      this.problem = LABELS.sayWhy;
      return undefined;
    }
    return this.step(() => withdraw(this.store, this.plan.me, this.version.id, this.reason.trim()));
  }

  async step(task) {
    if (this.isBusy) return;
    this.isBusy = true;
    this.problem = '';
    const { status, reason } = await task();
    this.isBusy = false;
    if (status === 'saved') this.asking = '';
    else this.problem = reason;
  }

  change() {
    this.dispatchEvent(new CustomEvent('planchange', { bubbles: true, composed: true }));
  }

  keepReason(event) {
    this.saveChange(event, { reason: event.target.value.trim() || null });
  }

  keepAskedBy(event) {
    this.saveChange(event, { askedBy: event.target.value });
  }

  saveChange({ target }, changes) {
    const { key, of } = target.dataset;
    if (of === 'Line') this.store.saveLine(key, changes);
    else this.store.saveInitiative(key, changes);
  }

  show(event) {
    const { part } = event.currentTarget.dataset;
    this.dispatchEvent(new CustomEvent('planshow', { detail: { part }, bubbles: true, composed: true }));
  }
}
