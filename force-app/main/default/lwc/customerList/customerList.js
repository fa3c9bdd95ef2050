import { api, LightningElement } from 'lwc';
import comparing from '@salesforce/label/c.CustomerList_Comparing';
import comparingWords from '@salesforce/label/c.CustomerList_ComparingWords';
import comparedWords from '@salesforce/label/c.CustomerList_Compared';
import otherSide from '@salesforce/label/c.CustomerList_OtherSide';
import readersWait from '@salesforce/label/c.CustomerList_ReadersWait';
import sharedWords from '@salesforce/label/c.CustomerList_Shared';
import sharing from '@salesforce/label/c.CustomerList_Sharing';
import sharingWords from '@salesforce/label/c.CustomerList_SharingWords';
import yourTurn from '@salesforce/label/c.CustomerList_YourTurn';
import { poll } from 'c/polling';
import { fill, whole } from 'c/format';
import { LABELS } from './labels.js';
import { readingOf } from './reading.js';
import { countsOf, problemsOf, sidesOf } from './result.js';

/** Of the field that keeps what was pasted. */
const LONGEST = 131072;

/**
 * Compares a pasted list of customers with those that the vendor knows. Both sides see counts first; names are shared
 * when both have agreed, and then the customers come into the grid.
 * Properties `plan`, `store` and `locked` as c/planShapes says.
 * @fires closepane when nothing was pasted
 */
export default class CustomerList extends LightningElement {
  @api store;
  @api locked = false;

  labels = LABELS;
  model;
  text = '';
  wantsAnother = false;
  problem = '';
  isBusy = false;
  polling;
  hasStoppedLooking = false;

  @api
  get plan() {
    return this.model;
  }
  set plan(plan) {
    this.model = plan;
    this.watch();
  }

  connectedCallback() {
    this.watch();
  }

  disconnectedCallback() {
    this.polling?.stop();
    this.polling = undefined;
  }

  /** Takes the keyboard to the top of the pane. */
  @api
  focus() {
    this.template.querySelector('h3').focus();
  }

  get list() {
    return this.model.lists[0] ?? null;
  }

  get canWrite() {
    return !this.locked && Boolean(this.model.me.side);
  }

  get isPasting() {
    return this.wantsAnother || !this.list;
  }

  get isComparing() {
    return this.list?.status === 'Requested';
  }

  get isMatched() {
    return this.list?.status === 'Matched';
  }

  get isSharing() {
    return this.isMatched && Boolean(this.list.partnerAgreedAt && this.list.vendorAgreedAt);
  }

  get isWorking() {
    return !this.isPasting && (this.isComparing || this.isSharing);
  }

  get isFailed() {
    return this.list?.status === 'Failed';
  }

  get workingTitle() {
    return this.isSharing ? sharing : comparing;
  }

  get workingWords() {
    return this.isSharing ? sharingWords : comparingWords;
  }

  get read() {
    return readingOf(this.text);
  }

  get isOff() {
    return this.isBusy || !this.canWrite || !this.read?.usable;
  }

  get resultTitle() {
    const { status, rowCount, knownCount, newCount } = this.list;
    return status === 'Shared'
      ? fill(sharedWords, whole((knownCount ?? 0) + (newCount ?? 0)))
      : fill(comparedWords, whole(rowCount ?? 0));
  }

  get counts() {
    return countsOf(this.list);
  }

  get problems() {
    return problemsOf(this.list);
  }

  get hasProblems() {
    return this.problems.length > 0;
  }

  get sides() {
    return sidesOf(this.list, this.model.firms);
  }

  get hasAgreed() {
    const { side } = this.model.me;
    return Boolean(side && this.list[`${side}AgreedAt`]);
  }

  get canAgree() {
    return this.canWrite && !this.hasAgreed && this.model.me.signs !== false;
  }

  /** Somebody else at the partner agrees. */
  get needsExecutive() {
    return this.canWrite && !this.hasAgreed && this.model.me.signs === false;
  }

  get agreeWords() {
    const { me, firms } = this.model;
    if (!me.side) return readersWait;
    const other = me.side === 'partner' ? firms.vendor : firms.partner;
    return this.hasAgreed ? fill(otherSide, other.name) : yourTurn;
  }

  handleText(event) {
    this.text = event.target.value;
    this.problem = '';
  }

  handleCancel() {
    if (this.list) this.wantsAnother = false;
    else this.dispatchEvent(new CustomEvent('closepane'));
  }

  handlePasteAgain() {
    this.wantsAnother = true;
  }

  handleLookAgain() {
    this.hasStoppedLooking = false;
    this.watch();
  }

  /** The key holds the moment, so that a press that is repeated makes no second list. */
  async handleCompare() {
    if (this.isOff) return;
    if (this.text.length > LONGEST) {
      this.problem = LABELS.tooLong;
      return;
    }
    this.isBusy = true;
    const from = this.model.me.side === 'vendor' ? 'fromVendor' : 'fromPartner';
    const { status, reason } = await this.store.create('list', {
      listKey: `${this.model.record.id}:${Date.now()}`,
      status: 'Requested',
      [from]: this.text,
    });
    this.isBusy = false;
    this.problem = status === 'saved' ? '' : reason;
    if (status !== 'saved') return;
    this.wantsAnother = false;
    this.text = '';
    this.hasStoppedLooking = false;
    this.reread();
  }

  async handleAgree() {
    if (this.isBusy) return;
    this.isBusy = true;
    const { side, id } = this.model.me;
    const { status, reason } = await this.store.save(this.list.id, {
      [`${side}AgreedBy`]: id,
      [`${side}AgreedAt`]: new Date().toISOString(),
    });
    this.isBusy = false;
    this.problem = status === 'saved' ? '' : reason;
    this.hasStoppedLooking = false;
    this.watch();
  }

  /** Asks again now and then while the service is at work. */
  watch() {
    const isAtWork = () => this.isComparing || this.isSharing;
    if (!isAtWork() || this.polling || this.hasStoppedLooking || !this.isConnected) return;
    this.polling = poll(
      async () => {
        this.reread();
        return !isAtWork();
      },
      () => {
        this.polling = undefined;
        this.hasStoppedLooking = isAtWork();
      },
    );
  }

  reread() {
    this.dispatchEvent(new CustomEvent('planreread', { bubbles: true, composed: true }));
  }
}
