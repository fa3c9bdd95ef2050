/**
 * @typedef {object} TypedField
 * @property {any} value what was typed
 * @property {any} base what stood there before
 * @property {'saving' | 'failed' | 'conflict'} status
 * @property {string} reason why it failed
 */

/** What people typed and the org does not have yet, by record and field. */
export class TypedFields {
  /** @type {Map<string, Map<string, TypedField>>} */
  byRecord = new Map();

  /** @returns {Map<string, TypedField>} */
  of(id) {
    return this.byRecord.get(id) ?? new Map();
  }

  /** Whoever goes on typing in a field that is not saved yet still starts from what stood there before. */
  start(id, changes, baseOf) {
    const fields = new Map(this.of(id));
    for (const [field, value] of Object.entries(changes)) {
      const base = fields.has(field) ? fields.get(field).base : (baseOf(field) ?? null);
      fields.set(field, { value, base, status: 'saving', reason: '' });
    }
    this.byRecord.set(id, fields);
  }

  withStatus(id, status) {
    return new Map([...this.of(id)].filter(([, entry]) => entry.status === status));
  }

  /** @returns {{ id: string, field: string, entry: TypedField }[]} */
  all(status) {
    return [...this.byRecord.keys()].flatMap((id) =>
      [...this.withStatus(id, status)].map(([field, entry]) => ({ id, field, entry })),
    );
  }

  /** Leaves alone what has been typed anew since. */
  mark(id, entries, state) {
    const fields = this.of(id);
    for (const [field, entry] of entries) {
      if (fields.get(field) === entry) fields.set(field, { ...entry, ...state });
    }
  }

  /** The org has taken these; what was typed anew since then starts from them. */
  saved(id, entries) {
    const fields = this.of(id);
    for (const [field, entry] of entries) {
      const now = fields.get(field);
      if (now === entry) fields.delete(field);
      else if (now) fields.set(field, { ...now, base: entry.value });
    }
    if (fields.size === 0) this.byRecord.delete(id);
  }

  /** The record with what was typed in it. */
  over(record) {
    const fields = this.byRecord.get(record.id);
    if (!fields) return record;
    return { ...record, ...Object.fromEntries([...fields].map(([field, { value }]) => [field, value])) };
  }
}
