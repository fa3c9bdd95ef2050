import answersForPartner from '@salesforce/customPermission/Cadence_Answer_For_Partner';
import asksForFunds from '@salesforce/customPermission/Cadence_Ask_For_Funds';
import signsForVendor from '@salesforce/customPermission/Cadence_Sign_For_Vendor';

/**
 * Whom the person plans marketing for.
 * @returns {import('c/planShapes').Side | null} null for readers
 */
export function ownSide() {
  if (signsForVendor) return 'vendor';
  return asksForFunds ? 'partner' : null;
}

/** Works for the partner, whether planning its marketing or not. */
export function isOfPartner() {
  return Boolean(!signsForVendor && (answersForPartner || asksForFunds));
}
