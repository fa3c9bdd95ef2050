import changing from '@salesforce/label/c.PlanSigning_Changing';
import draft from '@salesforce/label/c.PlanSigning_DraftNote';
import ended from '@salesforce/label/c.PlanSigning_Ended';
import frozen from '@salesforce/label/c.PlanSigning_Frozen';
import frozenAfter from '@salesforce/label/c.PlanSigning_FrozenAfter';
import offerVersion from '@salesforce/label/c.PlanSigning_Offer';
import signedOn from '@salesforce/label/c.PlanSigning_SignedOn';
import signVersion from '@salesforce/label/c.PlanSigning_Sign';
import versionLabel from '@salesforce/label/c.PlanSigning_Version';
import withdrawn from '@salesforce/label/c.PlanSigning_WithdrawnNote';
import { dayAndMonth, fill } from 'c/format';

/** @param {import('c/planShapes').PlanModel} plan */
export function versionWords(plan) {
  const { openVersion, signedVersion, versions } = plan;
  const version = openVersion ?? signedVersion;
  const last = versions.at(-1);
  return {
    name: versionName(version),
    note: noteOf(plan),
    withdrawn:
      last?.status === 'Withdrawn'
        ? fill(withdrawn, last.number, dayAndMonth(dayOf(last.withdrawnAt)), last.withdrawnReason ?? '')
        : '',
  };
}

/** @param {Record<string, any> | null | undefined} version */
export function versionName(version) {
  return version ? fill(versionLabel, version.number) : '';
}

function noteOf({ state, record, openVersion: open, signedVersion: signed }) {
  if (state === 'Ended') return fill(ended, dayAndMonth(record.closedOn ?? record.endDate));
  if (!open) return signed ? fill(signedOn, dayAndMonth(signedDay(signed))) : '';
  if (open.status === 'Offered') {
    const day = dayAndMonth(dayOf(open.offeredAt));
    return signed ? fill(frozenAfter, day, signed.number, dayAndMonth(signedDay(signed))) : fill(frozen, day);
  }
  return signed ? fill(changing, signed.number, open.number) : draft;
}

export function buttonWords(version) {
  const number = version?.number ?? 1;
  return { sign: fill(signVersion, number), offer: fill(offerVersion, number) };
}

/** The day of the second signature. */
function signedDay({ partnerSignedAt, vendorSignedAt }) {
  return dayOf([partnerSignedAt, vendorSignedAt].filter(Boolean).sort().at(-1));
}

function dayOf(moment) {
  return (moment ?? '').slice(0, 10);
}
