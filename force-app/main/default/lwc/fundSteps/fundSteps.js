import { createRecord } from 'lightning/uiRecordApi';
import { reasonOf } from 'c/failure';
import { apiNames } from 'c/planShapes';
import { inCurrency } from 'c/recordCurrency';
import { writeTogether } from 'c/writeTogether';
import { whatHappened } from './whatHappened';

/**
 * @typedef {object} Taken
 * @property {boolean} isTaken
 * @property {string} reason why not, and what to do; empty when it is taken
 */

/**
 * Takes steps with requests for funds. A step is never changed, so when two people are at it at once the org refuses the
 * second; that one is told what the first did and what is left.
 */
export class FundSteps {
  /**
   * @param {object} ways
   * @param {() => Promise<unknown>} ways.reread asks the org again and hands the answer to the screen
   * @param {() => import('c/fundsQuery').Funds} ways.funds as the screen has them now
   */
  constructor({ reread, funds }) {
    this.reread = reread;
    this.funds = funds;
  }

  /**
   * @param {import('c/fundsQuery').FundActivity} activity
   * @param {import('c/fundLedger').StepKind} kind
   * @param {Record<string, any>} [fields] of the step, by their names here
   * @param {Record<string, any>} [edits] what changes of the activity with it: both, or neither
   * @returns {Promise<Taken>}
   */
  take(activity, kind, fields = {}, edits = {}) {
    const number = activity.steps.length + 1;
    const step = {
      fundActivity: activity.id,
      stepKey: `${activity.id}:${number}`,
      number,
      kind,
      byName: this.funds().me.name,
      ...fields,
    };
    return this.write(activity, () =>
      Object.keys(edits).length > 0 ? withEdits(activity, step, edits) : added(activity, step),
    );
  }

  /**
   * The claim of an activity: a new one, or what changes of the one there is.
   * @param {import('c/fundsQuery').FundActivity} activity
   * @param {Record<string, any>} fields
   * @returns {Promise<Taken>}
   */
  writeClaim({ id, claim, ...activity }, fields) {
    const revision = (claim?.revision ?? 0) + 1;
    const write = claim
      ? { object: 'Fund_Claim__c', id: claim.id, fields: { ...fields, revision } }
      : { object: 'Fund_Claim__c', fields: { ...fields, fundActivity: id, claimKey: id, revision } };
    return this.write({ id, claim, ...activity }, () => writeTogether([write], activity.currency));
  }

  async write(activity, write) {
    let refusal = '';
    try {
      await write();
    } catch (error) {
      refusal = reasonOf(error) || String(error);
    }
    await this.reread().catch(() => undefined);
    return refusal
      ? { isTaken: false, reason: whatHappened(activity, this.funds(), refusal) }
      : { isTaken: true, reason: '' };
  }
}

async function added({ currency }, step) {
  const filled = Object.entries(step).filter(([, value]) => (value ?? '') !== '');
  const fields = await inCurrency(apiNames(Object.fromEntries(filled)), currency);
  return createRecord({ apiName: 'Fund_Step__c', fields });
}

function withEdits({ id, record, currency }, step, edits) {
  const revision = (record.revision ?? 0) + 1;
  const writes = [
    { object: 'Fund_Activity__c', id, fields: { ...edits, revision } },
    { object: 'Fund_Step__c', fields: step },
  ];
  return writeTogether(writes, currency);
}
