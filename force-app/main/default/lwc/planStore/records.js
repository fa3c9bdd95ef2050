/** The records of a plan as the org last told them, and as the person last saw them. */
export class Records {
  /** Kind → id → record. @type {Map<string, Map<string, Record<string, any>>>} */
  byKind = new Map();
  /** @type {Map<string, Record<string, any>>} */
  seen = new Map();

  receive(kind, records) {
    this.byKind.set(kind, new Map(records.map((record) => [record.id, record])));
  }

  of(kind) {
    return [...(this.byKind.get(kind)?.values() ?? [])];
  }

  /** @returns {{ kind: string, record: Record<string, any> } | undefined} */
  find(id) {
    for (const [kind, records] of this.byKind) {
      if (records.has(id)) return { kind, record: records.get(id) };
    }
    return undefined;
  }

  /** What the person wrote the person has seen. */
  put(kind, record) {
    const records = this.byKind.get(kind) ?? new Map();
    records.set(record.id, { ...records.get(record.id), ...record });
    this.byKind.set(kind, records);
    this.seen.set(record.id, { ...this.seen.get(record.id), ...record });
  }

  see(record) {
    this.seen.set(record.id, record);
  }

  seenValue(id, field) {
    return (this.seen.get(id) ?? this.find(id)?.record)?.[field] ?? null;
  }
}
