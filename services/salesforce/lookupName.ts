/**
 * The path to the name of what a lookup points to: "Partner_Seller__c" → "Partner_Seller__r.Name",
 * "ContactId" → "Contact.Name", also at the end of a path.
 * @returns null for a field that is no lookup by its name
 */
export function lookupName(field: string): string | null {
  if (field.endsWith('__c')) return `${field.slice(0, -1)}r.Name`;
  return /[a-z]Id$/.test(field) ? `${field.slice(0, -2)}.Name` : null;
}
