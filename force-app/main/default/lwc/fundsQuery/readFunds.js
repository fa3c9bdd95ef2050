import { nextSteps, standing } from 'c/fundLedger';
import { plainRecords } from 'c/scorecardQuery';
import { proofsFor } from './proofs';

/**
 * @typedef {object} FundActivity one thing that funds are asked for, with all that its screen shows
 * @property {string} id
 * @property {string} name
 * @property {Record<string, any>} record Fund_Activity__c
 * @property {Record<string, any>} request Fund_Request__c
 * @property {Record<string, any>} fund Marketing_Fund__c
 * @property {Record<string, any>} partner Account
 * @property {string} currency ISO code
 * @property {(import('c/fundLedger').Step & { byName: string })[]} steps by number
 * @property {Record<string, any> | null} claim Fund_Claim__c
 * @property {{ proofs: string[], note: string | null }} needs
 * @property {import('c/fundLedger').Standing} standing
 * @property {import('c/fundLedger').StepKind[]} next what the reader may do
 * @property {string | null | undefined} overrun the rule of the account plan; null: none is agreed; undefined: not asked for
 *
 * @typedef {object} Funds
 * @property {{ id: string, name: string }} me
 * @property {FundActivity[]} activities
 * @property {Record<string, any>[]} promises the newest that the reader may see, each with `activityName` and `fund`
 */

/**
 * The answer to PARTNER_FUNDS or DECISIONS.
 * @param {any} data
 * @param {import('c/fundLedger').Person} person
 * @param {string} today YYYY-MM-DD
 * @returns {Funds}
 */
export function readFunds(data, person, today) {
  const parts = data?.uiapi?.query ?? {};
  const records = (name) => plainRecords(parts[name]);
  const [me] = records('me');
  const steps = records('steps');
  const claims = new Map(records('claims').map((claim) => [claim.fundActivity, claim]));
  const proofs = records('proofs');
  const overrun = parts.overruns && (records('overruns')[0]?.text ?? null);
  const read = (record) =>
    activityOf({
      record,
      steps: steps.filter(({ fundActivity }) => fundActivity === record.id),
      claim: claims.get(record.id),
      proofs,
      overrun,
    });
  return {
    me: { id: person.id, name: `${me?.firstName ?? ''} ${me?.lastName ?? ''}`.trim() },
    activities: records('activities').map((record) => judged(read(record), person, today)),
    promises: records('promises').map((step) => ({
      ...step,
      activityName: step.fundActivityRecord?.name,
      fund: step.fundActivityRecord?.fundRequestRecord?.marketingFund,
    })),
  };
}

function activityOf({ record, steps, claim, proofs, overrun }) {
  const request = record.fundRequestRecord ?? {};
  const fund = request.marketingFundRecord ?? {};
  return {
    id: record.id,
    name: record.name,
    record,
    request,
    fund,
    // Whoever may not see the partner, such as finance, knows the money by its fund.
    partner: fund.partnerRecord ?? { id: null, name: fund.name ?? '' },
    currency: fund.currencyCode ?? 'USD',
    steps: steps.map(stepOf).sort((one, other) => one.number - other.number),
    claim: claim ?? null,
    needs: proofsFor(proofs, record.kind),
    overrun,
  };
}

function stepOf({ createdById, createdDate, ...step }) {
  return { ...step, by: createdById, at: createdDate };
}

function judged(activity, person, today) {
  const { record, fund, steps } = activity;
  const asLedger = {
    asked: record.askedAmount,
    endsOn: record.endsOn,
    claimBy: record.claimBy ?? fund.claimBy ?? null,
    decideBy: record.decideBy,
    approver: record.approver,
    delegate: record.delegate,
    escalateTo: record.escalateTo,
    finalDecision: Boolean(record.finalDecision),
  };
  return {
    ...activity,
    standing: standing(asLedger, steps, today),
    next: nextSteps(asLedger, steps, person, today).filter((kind) => !waitsForRouting(kind, activity)),
  };
}

/** Whoever agreed has done their part: the service names who decides next. */
function waitsForRouting(kind, { steps }) {
  return kind === 'Agreed' && steps.at(-1)?.kind === 'Agreed';
}
