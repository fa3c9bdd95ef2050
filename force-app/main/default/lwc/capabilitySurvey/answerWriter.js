import { createRecord, updateRecord } from 'lightning/uiRecordApi';

/**
 * Saves the answers of a round as they are given. Two answers to one question are written one after the other, so
 * that the second finds the record that the first one made.
 * @param {Record<string, string>} recordIds of answers that exist, by question key
 */
export function answerWriter(recordIds) {
  const ids = { ...recordIds };
  const underway = new Map();

  async function write(key, { object, identity, fields }) {
    if (ids[key]) await updateRecord({ fields: { Id: ids[key], ...fields } });
    else ids[key] = (await createRecord({ apiName: object, fields: { ...identity, ...fields } })).id;
  }

  return {
    /** Records that turned up later. */
    know: (more) => Object.assign(ids, more),
    /** Rejects with what the org said. */
    save(key, answer) {
      const before = underway.get(key) ?? Promise.resolve();
      const saving = before.catch(() => undefined).then(() => write(key, answer));
      underway.set(key, saving);
      return saving;
    },
  };
}
