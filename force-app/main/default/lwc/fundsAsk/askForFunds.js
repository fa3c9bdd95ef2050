import { reasonOf } from 'c/failure';
import { writeTogether } from 'c/writeTogether';

/**
 * Asks for the vendor's share of tactics: a request with the forecast as it is now, an activity for each tactic, and for
 * each the step that sends it. What an earlier try made is gone on with, so that trying again never asks twice.
 * @param {object} ask
 * @param {Record<string, any>} ask.fund
 * @param {Record<string, any>} ask.record the marketing plan
 * @param {readonly Record<string, any>[]} ask.tactics each with `funds`
 * @param {import('c/leadWaterfall').Forecast} ask.forecast of these tactics
 * @param {import('c/funnelRates').Case} ask.chosen
 * @param {{ name: string }} ask.me
 * @param {{ key?: string, requestId?: string, activityIds?: string[] }} made what is there already; kept up to date
 * @returns {Promise<string>} what to do when it failed; empty when all is sent
 */
export async function askForFunds({ fund, record, tactics, forecast, chosen, me }, made) {
  try {
    made.key ??= `${fund.id}:${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
    made.requestId ??= await createRequest({ fund, record, forecast, chosen, key: made.key });
    made.activityIds ??= await writeTogether(
      tactics.map((tactic) => ({
        object: 'Fund_Activity__c',
        fields: activityOf(tactic, made.requestId, fund),
      })),
      fund.currencyCode,
    );
    await send(made, me, fund);
    return '';
  } catch (error) {
    return reasonOf(error) || String(error);
  }
}

async function createRequest({ fund, record, forecast, chosen, key }) {
  const { counts, revenue, backPerDollar } = forecast;
  const request = {
    object: 'Fund_Request__c',
    fields: {
      marketingFund: fund.id,
      marketingPlan: record.id,
      requestKey: key,
      forecastCase: chosen,
      forecastLeads: Math.round(counts.leads),
      forecastOpportunities: rounded(counts.opportunities, 2),
      forecastWonAmount: rounded(revenue, 2),
      forecastReturn: rounded(backPerDollar, 4),
    },
  };
  const [id] = await writeTogether([request], fund.currencyCode);
  return id;
}

function activityOf({ id, name, kind, cost, funds, startsOn, endsOn }, requestId, { claimBy }) {
  return {
    fundRequest: requestId,
    activityKey: `${requestId}:${id}`,
    tactic: id,
    name,
    kind,
    totalCost: cost,
    askedAmount: funds,
    startsOn,
    endsOn,
    claimBy,
    revision: 1,
  };
}

/** The request bears the time at which its activities went. */
function send({ requestId, activityIds }, me, { currencyCode }) {
  const steps = activityIds.map((fundActivity) => ({
    object: 'Fund_Step__c',
    fields: { fundActivity, stepKey: `${fundActivity}:1`, number: 1, kind: 'Sent', byName: me.name },
  }));
  const sentAt = new Date().toISOString();
  const sent = { object: 'Fund_Request__c', id: requestId, fields: { sentAt } };
  return writeTogether([...steps, sent], currencyCode);
}

function rounded(value, decimals) {
  return value === null ? null : Number(value.toFixed(decimals));
}
