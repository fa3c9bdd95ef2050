import answersForPartner from '@salesforce/customPermission/Cadence_Answer_For_Partner';
import registersDeals from '@salesforce/customPermission/Cadence_Register_Deals';
import signsForPartner from '@salesforce/customPermission/Cadence_Sign_For_Partner';
import signsForVendor from '@salesforce/customPermission/Cadence_Sign_For_Vendor';

/**
 * Whom the person plans for.
 * @returns {import('c/planShapes').Side | null} null for readers
 */
export function ownSide() {
  if (signsForVendor) return 'vendor';
  return answersForPartner || signsForPartner ? 'partner' : null;
}

/** What takes a role at the partner; on the vendor's side everybody who plans may do both. */
export function ownRoles() {
  return {
    signs: Boolean(signsForVendor || signsForPartner),
    registers: Boolean(signsForVendor || registersDeals),
  };
}
