import { createRecord } from 'lightning/uiRecordApi';
import { reasonOf } from 'c/failure';
import { newTactic } from 'c/marketingWords';
import { apiNames } from 'c/planShapes';
import { inCurrency } from 'c/recordCurrency';
import { writeTogether } from 'c/writeTogether';

/**
 * Makes a plan with its tactics. What an earlier try made is gone on with, so that trying again never makes a second
 * plan.
 * @param {{ plan: Record<string, any>, tactics: readonly Record<string, any>[] }} start by their names here
 * @param {{ planId?: string }} made what is there already; kept up to date
 * @returns {Promise<string>} what to do when it failed; empty when all is there
 */
export async function createPlan({ plan, tactics }, made) {
  try {
    made.planId ??= await create(plan);
    await writeTogether(
      tactics.map((tactic) => ({
        object: 'Marketing_Tactic__c',
        fields: { ...newTactic(made.planId), revision: 1, ...tactic },
      })),
      plan.currencyCode,
    );
    return '';
  } catch (error) {
    return reasonOf(error) || String(error);
  }
}

async function create(plan) {
  const filled = Object.fromEntries(Object.entries(plan).filter(([, value]) => (value ?? '') !== ''));
  const fields = await inCurrency(apiNames(filled), plan.currencyCode);
  const { id } = await createRecord({ apiName: 'Marketing_Plan__c', fields });
  return id;
}
