import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import kept from '@salesforce/label/c.Plan_KeptTryAgain';
import frozen from '@salesforce/label/c.Plan_TextIsFrozen';
import { reasonOf } from 'c/failure';
import { apiNames, kindOf } from 'c/planShapes';
import { inCurrency } from 'c/recordCurrency';
import { inTurn } from './inTurn';
import { sortAgainst } from './merge';
import { Records } from './records';
import { TypedFields } from './typedFields';
import { initiativeToAdd, lineToAdd } from './versioned';

/** How often a record may move on under a write before the person is asked to try again. */
const ATTEMPTS = 5;

/**
 * The records of a plan as the org has them with what the person typed on top, and the only way to write them.
 * See PlanStore in c/planShapes for what the parts of the plan may call.
 */
export class PlanStore {
  /** What the parts show; the container keeps it up to date. @type {import('c/planShapes').PlanModel | undefined} */
  plan;
  /** ISO code of what new records belong to, where there is no `plan`. @type {string | undefined} */
  currency;
  /** @type {Date | null} */
  savedAt = null;
  records = new Records();
  typed = new TypedFields();
  underway = 0;
  turn = inTurn();

  /**
   * @param {object} ways
   * @param {() => Promise<unknown>} ways.reread asks the org for all records again and hands them to `receive`
   * @param {() => void} ways.onchange something to show has changed
   */
  constructor({ reread, onchange }) {
    this.reread = reread;
    this.onchange = onchange;
  }

  /**
   * @param {string} kind
   * @param {Record<string, any>[]} records all that there are
   */
  receive(kind, records) {
    this.records.receive(kind, records);
  }

  /** The records of a kind, with what was typed in them. They count as seen from now on. */
  recordsOf(kind) {
    return this.records.of(kind).map((record) => {
      this.records.see(record);
      return this.typed.over(record);
    });
  }

  /** By kind, as the org last told them. */
  storedRecords() {
    return Object.fromEntries(
      [...this.records.byKind].map(([kind, records]) => [kind, [...records.values()]]),
    );
  }

  get isSaving() {
    return this.underway > 0;
  }

  /** @returns {(import('c/planShapes').Conflict & { record: Record<string, any> })[]} */
  get conflicts() {
    return this.typed.all('conflict').map(({ id, field, entry }) => {
      const { kind, record } = this.records.find(id);
      return {
        id,
        kind,
        field,
        record,
        theirs: record[field] ?? null,
        mine: entry.value,
        by: record.lastModifiedByRecord?.name ?? null,
        at: record.lastModifiedDate ?? null,
      };
    });
  }

  /** What could not be saved and why. */
  get failures() {
    return this.typed.all('failed').map(({ id, field, entry }) => {
      const { kind, record } = this.records.find(id) ?? {};
      return { key: `${id}${field}`, id, field, kind, record, reason: entry.reason };
    });
  }

  stateOf(id, field) {
    const entry = this.typed.of(id).get(field);
    return entry ? { status: entry.status, reason: entry.reason } : null;
  }

  save(id, changes) {
    if (!this.records.find(id)) return Promise.resolve({ status: 'failed', id, reason: kept });
    this.typed.start(id, changes, (field) => this.records.seenValue(id, field));
    return this.flush(id, Object.keys(changes));
  }

  create(kind, given) {
    const { parent, key, keyField } = kindOf(kind);
    const fields = { ...given };
    if (parent === 'accountPlan') fields.accountPlan ??= this.plan?.record.id;
    if (key) fields[keyField] ??= key(fields);
    return this.counted(() =>
      this.turn(`new ${kind} ${fields[keyField] ?? ''}`, () => this.insert(kind, fields)),
    );
  }

  saveLine(lineKey, changes) {
    return this.saveVersioned('line', 'lineKey', lineKey, changes, lineToAdd);
  }

  saveInitiative(initiativeKey, changes) {
    const key = initiativeKey ?? `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
    return this.saveVersioned('initiative', 'initiativeKey', key, changes, initiativeToAdd);
  }

  /**
   * A step that is taken or not, such as a signature: it is never shown before the org has taken it, and not kept
   * for later when it is refused.
   */
  act(id, changes) {
    return this.counted(() => this.turn(id, () => this.take(id, changes)));
  }

  useTheirs(id, field) {
    this.typed.saved(id, [[field, this.typed.of(id).get(field)]]);
    this.onchange();
    return Promise.resolve({ status: 'saved', id, reason: '' });
  }

  keepMine(id, field) {
    const entry = this.typed.of(id).get(field);
    if (!entry) return Promise.resolve({ status: 'saved', id, reason: '' });
    this.typed.mark(id, [[field, entry]], {
      base: this.records.find(id)?.record[field] ?? null,
      status: 'saving',
    });
    return this.flush(id, [field]);
  }

  async tryAgain() {
    const ids = [...new Set(this.typed.all('failed').map(({ id }) => id))];
    await Promise.all(
      ids.map((id) => {
        const failed = this.typed.withStatus(id, 'failed');
        this.typed.mark(id, failed, { status: 'saving', reason: '' });
        return this.flush(id, [...failed.keys()]);
      }),
    );
  }

  /** A field of the agreed text goes into the draft: into its own record, else into a new one. */
  saveVersioned(kind, keyName, key, changes, toAdd) {
    if (!this.plan?.canWriteLines) return Promise.resolve({ status: 'refused', id: null, reason: frozen });
    return this.turn(`${kind} ${key}`, () => {
      const version = this.plan.openVersion.id;
      const own = this.records
        .of(kind)
        .find((record) => record.accountPlanVersion === version && record[keyName] === key);
      if (own) return this.save(own.id, changes);
      return this.create(kind, { ...toAdd(this.plan, key), accountPlanVersion: version, ...changes });
    });
  }

  flush(id, fields) {
    return this.counted(async () => {
      await this.turn(id, () => this.write(id, ATTEMPTS));
      return this.outcomeOf(id, fields);
    });
  }

  async counted(task) {
    this.underway += 1;
    this.onchange();
    try {
      return await task();
    } finally {
      this.underway -= 1;
      this.onchange();
    }
  }

  /** Writes what waits of a record, except over what somebody else wrote; what is typed meanwhile waits its turn. */
  async write(id, attempts) {
    const waiting = this.typed.withStatus(id, 'saving');
    const { kind, record } = this.records.find(id);
    const { again, conflicting, agreed } = sortAgainst(record, waiting);
    this.typed.mark(id, conflicting, { status: 'conflict' });
    if (agreed.size > 0) this.accept(kind, id, agreed, {});
    if (again.size === 0) return;
    const { guarded } = kindOf(kind);
    const values = Object.fromEntries([...again].map(([field, { value }]) => [field, value]));
    const revision = (record.revision ?? 0) + 1;
    try {
      await updateRecord({
        fields: { Id: id, ...apiNames(values), ...(guarded && { Revision__c: revision }) },
      });
      this.accept(kind, id, again, { ...values, ...(guarded && { revision }) });
    } catch (error) {
      await this.afterRefusal(id, { error, written: again, from: record.revision, attempts });
    }
  }

  async take(id, changes) {
    const { kind } = this.records.find(id);
    try {
      await updateRecord({ fields: { Id: id, ...apiNames(changes) } });
      this.accept(kind, id, [], changes);
      await this.readAgain();
      return { status: 'saved', id, reason: '' };
    } catch (error) {
      await this.readAgain();
      return { status: 'failed', id, reason: reasonOf(error) || kept };
    }
  }

  /**
   * Either the record has moved on, which its revision tells, or this write is wrong in itself. An answer that was
   * lost on the way shows as a record that has what was typed.
   */
  async afterRefusal(id, { error, written, from, attempts }) {
    const record = (await this.readAgain()) && this.records.find(id)?.record;
    const hasMovedOn = record && record.revision !== from;
    if (hasMovedOn && attempts > 1) await this.write(id, attempts - 1);
    else this.typed.mark(id, written, { status: 'failed', reason: reasonOf(error) || kept });
    this.onchange();
  }

  async readAgain() {
    try {
      await this.reread();
      return true;
    } catch {
      return false;
    }
  }

  accept(kind, id, entries, values) {
    this.savedAt = new Date();
    this.records.put(kind, { ...values, id });
    this.typed.saved(id, entries);
    this.onchange();
  }

  async insert(kind, fields) {
    const { object, guarded, keyField } = kindOf(kind);
    const record = { ...fields, ...(guarded && { revision: 1 }) };
    try {
      const written = await inCurrency(apiNames(record), this.plan?.currency ?? this.currency);
      const { id } = await createRecord({ apiName: object, fields: written });
      this.accept(kind, id, [], record);
      return { status: 'saved', id, reason: '' };
    } catch (error) {
      const made = keyField && fields[keyField] && (await this.madeMeanwhile(kind, keyField, fields));
      return made
        ? this.join(kind, made, fields)
        : { status: 'failed', id: null, reason: reasonOf(error) || kept };
    }
  }

  /** Somebody else, or an earlier try whose answer was lost, may have made the same record. */
  async madeMeanwhile(kind, keyField, fields) {
    if (!(await this.readAgain())) return undefined;
    return this.records.of(kind).find((record) => record[keyField] === fields[keyField]);
  }

  /** What this person typed goes into the record that is there, as if it had been blank before. */
  join(kind, { id }, fields) {
    const { parent, keyField } = kindOf(kind);
    const typed = Object.entries(fields).filter(([field]) => field !== parent && field !== keyField);
    const changes = Object.fromEntries(typed);
    this.typed.start(id, changes, () => null);
    return this.flush(id, Object.keys(changes));
  }

  outcomeOf(id, fields) {
    const states = fields.map((field) => this.stateOf(id, field)).filter(Boolean);
    const failed = states.find(({ status }) => status === 'failed');
    if (failed) return { status: 'failed', id, reason: failed.reason };
    const isConflict = states.some(({ status }) => status === 'conflict');
    return { status: isConflict ? 'conflict' : 'saved', id, reason: '' };
  }
}
