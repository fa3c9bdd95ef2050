import { choosePlan, giveToStore, modelOf, othersChange } from 'c/planQuery';
import { PlanStore } from 'c/planStore';

/**
 * @typedef {object} SessionView
 * @property {import('c/planShapes').PlanModel | undefined} plan
 * @property {(import('c/planShapes').Conflict & { key: string })[]} conflicts
 * @property {{ key: string, reason: string }[]} failures
 * @property {{ isSaving: boolean, unsaved: number, savedAt: Date | null }} saving
 */

/**
 * The plan that is open: what was read of it, its store, and what its parts are to show. How saving stands shows at
 * once; the parts get a new plan only while nobody is in the middle of a word, because it would be lost.
 */
export class PlanSession {
  /** @type {import('c/planQuery').PlanHead | undefined} */
  head;
  body;
  /** The body that the store has had. */
  given;
  failed = new Set();
  store;
  chosenId;
  isTyping = false;
  mustShow = false;
  /** @type {SessionView} */
  view = {
    plan: undefined,
    conflicts: [],
    failures: [],
    saving: { isSaving: false, unsaved: 0, savedAt: null },
  };
  /** The newest change of somebody else that is known. */
  newest = '';
  /** The newest that a person made. @type {{ at: string, name: string | null } | null} */
  others = null;

  /**
   * @param {object} ways
   * @param {() => Promise<unknown>} ways.reread
   * @param {(view: SessionView) => void} ways.onview
   * @param {() => { me: import('c/planShapes').Me & { name: string }, vendorName: string, today: string, recordId: string }} ways.about
   *   who looks at it, when and where
   */
  constructor({ reread, onview, about }) {
    this.reread = reread;
    this.onview = onview;
    this.about = about;
  }

  get record() {
    const { today, recordId } = this.about();
    return this.head ? choosePlan(this.head.plans, today, [this.chosenId, recordId]) : null;
  }

  setHead(head) {
    this.head = head;
    this.give();
  }

  setBody(body, errors) {
    this.body = body;
    const ofBody = (errors ?? []).flatMap(({ path }) => path?.[2] ?? []);
    this.failed = new Set([...this.head.failed, ...ofBody]);
    this.give();
  }

  open(planId) {
    if (planId === this.record?.id) return;
    this.chosenId = planId;
    this.body = undefined;
    this.tell({ ...this.view, plan: undefined });
  }

  give() {
    const { record } = this;
    if (!record || !this.body) return;
    if (this.storeOf !== record.id) {
      this.storeOf = record.id;
      this.given = undefined;
      this.store = new PlanStore({ reread: this.reread, onchange: () => this.change() });
    }
    giveToStore(this.store, record.id, this.head, this.body === this.given ? undefined : this.body);
    this.given = this.body;
    this.hear(this.store.storedRecords());
    this.change();
  }

  /** @returns {boolean} whether somebody else has changed something since it was last read */
  hear(records) {
    const change = othersChange(records, this.about().me.id);
    if (!change) return false;
    if (change.byPeople) this.others = change.byPeople;
    const isNews = change.at > this.newest;
    if (isNews) this.newest = change.at;
    return isNews;
  }

  change() {
    const { store } = this;
    const conflicts = store.conflicts.map((each) => ({ ...each, key: `${each.id}${each.field}` }));
    const { failures, isSaving, savedAt } = store;
    const saving = { isSaving, unsaved: conflicts.length + failures.length, savedAt };
    this.mustShow = this.isTyping && Boolean(this.view.plan);
    const plan = this.mustShow ? this.view.plan : this.model();
    this.tell({ plan, conflicts, failures, saving });
  }

  model() {
    const { store, head, record, failed } = this;
    store.plan = modelOf({ store, head, record, failed, ...this.about() });
    return store.plan;
  }

  typing(isTyping) {
    this.isTyping = isTyping;
    if (isTyping || !this.mustShow) return;
    this.mustShow = false;
    this.tell({ ...this.view, plan: this.model() });
  }

  tell(view) {
    this.view = view;
    this.onview(view);
  }
}
