import { createRecord } from 'lightning/uiRecordApi';
import { reasonOf } from 'c/failure';
import { apiNames } from 'c/planShapes';
import { inCurrency } from 'c/recordCurrency';

/**
 * Makes a plan with its first version and what is carried over. What an earlier try made is gone on with, so that
 * trying again never makes a second plan.
 * @param {object} input
 * @param {Record<string, any>} input.plan fields of the plan by their names here
 * @param {Record<string, any>[]} input.lines
 * @param {'Partner' | 'Vendor'} input.askedBy
 * @param {{ planId?: string, versionId?: string, lineKeys?: Set<string> }} made what is there already; kept up to date
 * @returns {Promise<string>} what to do when it failed; empty when all is there
 */
export async function startPlan({ plan, lines, askedBy }, made) {
  const create = (apiName, fields) => createIn(plan.currencyCode, apiName, fields);
  try {
    made.planId ??= await create('Account_Plan__c', plan);
    const accountPlan = made.planId;
    made.versionId ??= await create('Account_Plan_Version__c', {
      accountPlan,
      number: 1,
      versionKey: `${accountPlan}:v1`,
      status: 'Draft',
    });
    made.lineKeys ??= new Set();
    const accountPlanVersion = made.versionId;
    const missing = lines.filter(({ lineKey }) => !made.lineKeys.has(lineKey));
    const results = await Promise.allSettled(
      missing.map(async (line) => {
        const planLineKey = `${accountPlanVersion}:${line.lineKey}`;
        await create('Plan_Line__c', { ...line, accountPlanVersion, planLineKey, askedBy, revision: 1 });
        made.lineKeys.add(line.lineKey);
      }),
    );
    const refused = results.find(({ status }) => status === 'rejected');
    if (refused) throw refused.reason;
    return '';
  } catch (error) {
    return reasonOf(error) || String(error);
  }
}

async function createIn(currency, apiName, given) {
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  const fields = await inCurrency(apiNames(filled), currency);
  const { id } = await createRecord({ apiName, fields });
  return id;
}
