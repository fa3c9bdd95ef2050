import type { SalesforceClient } from '../salesforce/client.ts';

/**
 * The field of Opportunity that names a deal's product; null where the organisation does not have it, or we may not
 * see it: then everything goes on without.
 */
export async function presentField(
  salesforce: Pick<SalesforceClient, 'describe'>,
  name: string | null,
): Promise<string | null> {
  if (name === null || name.includes('.')) return name;
  const { fields } = await salesforce.describe('Opportunity');
  return fields.some((field) => field.name.toLowerCase() === name.toLowerCase()) ? name : null;
}
