import signsForPartner from '@salesforce/customPermission/Cadence_Sign_For_Partner';
import signsForVendor from '@salesforce/customPermission/Cadence_Sign_For_Vendor';

/**
 * Whom the person plans for.
 * @returns {import('c/planShapes').Side | null} null for readers
 */
export function ownSide() {
  if (signsForVendor) return 'vendor';
  return signsForPartner ? 'partner' : null;
}
