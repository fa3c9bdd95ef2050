import askedFor from '@salesforce/label/c.PlanSigning_AskedFor';
import firmAndTime from '@salesforce/label/c.PlanSigning_FirmAndTime';
import firmOnly from '@salesforce/label/c.PlanSigning_FirmWaits';
import signed from '@salesforce/label/c.PlanSigning_Signed';
import stillToSign from '@salesforce/label/c.PlanSigning_StillToSign';
import youStillToSign from '@salesforce/label/c.PlanSigning_YouStillToSign';
import { dayAndMonth, dayAndTime, fill } from 'c/format';

/**
 * One side's signature, or that it is still to come.
 * @param {import('c/planShapes').PlanModel} plan
 * @param {Record<string, any>} version
 * @param {import('c/planShapes').Side} side
 */
export function signatureView({ firms, me }, version, side) {
  const firm = firms[side];
  const name = version[`${side}SignedName`];
  const at = version[`${side}SignedAt`];
  if (version[`${side}SignedBy`] || at) {
    return {
      side,
      firm,
      pending: false,
      title: fill(signed, name ?? firm.name),
      note: fill(firmAndTime, firm.name, dayAndTime(at)),
    };
  }
  const day = version.askedFor;
  return {
    side,
    firm,
    pending: true,
    title: me.side === side && me.signs !== false ? youStillToSign : fill(stillToSign, firm.name),
    note: day ? fill(askedFor, firm.name, dayAndMonth(day)) : fill(firmOnly, firm.name),
  };
}
