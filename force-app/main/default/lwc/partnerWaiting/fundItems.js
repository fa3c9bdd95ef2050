import { dayAndMonth, fill, money, together } from 'c/format';
import { proofsFor } from 'c/fundsQuery';
import { proofWords } from 'c/fundWords';
import { LABELS } from './labels';

/**
 * What waits for the partner in marketing funds: a question, a claim to make, a proof that is missing.
 * @param {import('c/partnerHomeQuery').Home} home
 * @param {string} today YYYY-MM-DD
 */
export function fundItems({ activities, proofs }, today) {
  return activities.flatMap((activity) => {
    const words = fundWordsOf(activity, proofs, today);
    const place = { screen: 'marketing', recordId: activity.id, objectApiName: 'Fund_Activity__c' };
    return words ? [{ key: activity.id, ...words, place }] : [];
  });
}

function fundWordsOf(activity, requirements, today) {
  const { name, status, claim } = activity;
  const day = activity.extendedTo ?? activity.claimBy;
  const currency = activity.fundRequestRecord?.marketingFundRecord?.currencyCode ?? 'USD';
  const approved = money(activity.approvedAmount ?? 0, currency);
  if (status === 'Question' || status === 'Returned') {
    return {
      day: null,
      title: fill(LABELS.answerFunds, name),
      why: fill(LABELS.answerFundsWhy, money(activity.askedAmount ?? 0, currency)),
      minutes: 3,
      button: LABELS.answerFundsButton,
    };
  }
  if (!(activity.approvedAmount > 0)) return null;
  const needed = proofsFor(requirements, activity.kind).proofs;
  const missing = needed.filter((proof) => !claim?.[proof]).map(proofWords);
  if (claim && missing.length > 0) {
    return { day, minutes: 1, button: LABELS.missingProofButton, ...missingWords(missing, name, approved) };
  }
  if (status === 'Claim returned') {
    const why = fill(LABELS.claimReturnedWhy, approved);
    return {
      day,
      title: fill(LABELS.claimReturned, name),
      why,
      minutes: 3,
      button: LABELS.answerFundsButton,
    };
  }
  const isOver = activity.endsOn && activity.endsOn < today;
  if (!isOver || !day || day < today) return null;
  const why = fill(LABELS.claimWhy, approved, dayAndMonth(day));
  return { day, title: fill(LABELS.claim, name), why, minutes: 5, button: LABELS.claimButton };
}

function missingWords(missing, name, approved) {
  if (missing.length === 1) {
    return {
      title: fill(LABELS.missingProof, missing[0]),
      why: fill(LABELS.missingProofWhy, approved, name),
    };
  }
  return {
    title: fill(LABELS.missingProofs, missing.length, name),
    why: fill(LABELS.missingProofsWhy, together(missing), approved),
  };
}
