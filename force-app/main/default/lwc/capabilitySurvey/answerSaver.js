import notSaved from '@salesforce/label/c.Capabilities_NotSaved';
import saved from '@salesforce/label/c.Capabilities_Saved';
import saving from '@salesforce/label/c.Capabilities_Saving';
import { reasonOf } from 'c/failure';
import { fill, timeOfDay } from 'c/format';
import { answerWriter } from './answerWriter.js';

/** @typedef {{ words: string, failure: string }} Saving */

/**
 * Saves answers and says how that stands. What could not be saved is kept here and tried again on request.
 * @param {Record<string, string>} recordIds of answers that exist, by question key
 * @param {(saving: Saving) => void} show called whenever something changes
 */
export function answerSaver(recordIds, show) {
  const writer = answerWriter(recordIds);
  let underway = 0;
  let savedAt;
  let failure = '';
  let unsaved = {};

  const tell = () =>
    show({ words: underway > 0 ? saving : savedAt ? fill(saved, timeOfDay(savedAt)) : '', failure });

  /** Never rejects. */
  async function save(key, record) {
    underway += 1;
    tell();
    try {
      await writer.save(key, record);
      savedAt = new Date();
    } catch (error) {
      unsaved = { ...unsaved, [key]: record };
      failure = reasonOf(error) || notSaved;
    } finally {
      underway -= 1;
      tell();
    }
  }

  return {
    /** Records that turned up later. */
    know: writer.know,
    save,
    /** Something beside the answers did not work. */
    fail(reason) {
      failure = reason;
      tell();
    },
    retry() {
      const again = Object.entries(unsaved);
      unsaved = {};
      failure = '';
      tell();
      for (const [key, record] of again) save(key, record);
    },
  };
}
