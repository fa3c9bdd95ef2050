import type { SalesforceClient } from '../salesforce/client.ts';
import { SalesforceError } from '../salesforce/errors.ts';
import { PRODUCTS } from '../salesforce/sources/planCustomers.ts';
import type { KnownProduct } from './products.ts';

/** Products that are sold, so that columns have names; none where we may not read them: then keys stand for names. */
export async function knownProducts(salesforce: Pick<SalesforceClient, 'query'>): Promise<KnownProduct[]> {
  try {
    const records = await salesforce.query(PRODUCTS);
    return records.map((record) => ({
      key: String(record['ProductCode']),
      name: String(record['Name']),
      listPrice: null,
    }));
  } catch (error) {
    if (error instanceof SalesforceError && error.code === 'INVALID_TYPE') return [];
    throw error;
  }
}
