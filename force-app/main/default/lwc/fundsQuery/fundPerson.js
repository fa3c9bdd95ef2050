import answersForPartner from '@salesforce/customPermission/Cadence_Answer_For_Partner';
import asks from '@salesforce/customPermission/Cadence_Ask_For_Funds';
import pays from '@salesforce/customPermission/Cadence_Pay_Funds';
import userId from '@salesforce/user/Id';

/**
 * Who looks at funds, as c/fundLedger knows people.
 * @returns {import('c/fundLedger').Person}
 */
export function fundPerson() {
  const side = asks || answersForPartner ? 'Partner' : 'Vendor';
  return { id: userId, side, asks: Boolean(asks), pays: Boolean(pays) };
}
