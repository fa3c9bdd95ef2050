import type { SalesforceClient } from '../salesforce/client.ts';
import { SalesforceError } from '../salesforce/errors.ts';
import { qbrDeckRequest } from '../salesforce/records/qbrDeckRequest.ts';

/**
 * Makes the request ours. The org's validation rule lets exactly one of several workers through; the name must
 * differ between two attempts, also of the same worker.
 * @returns false when somebody else was faster
 */
export async function claimRequest(
  salesforce: Pick<SalesforceClient, 'update' | 'answeredAt'>,
  requestId: string,
  claim: { readonly claimedBy: string; readonly claimCount: number },
): Promise<boolean> {
  try {
    await salesforce.update(
      qbrDeckRequest.object,
      requestId,
      qbrDeckRequest.write({ status: 'building', claimedAt: salesforce.answeredAt(), ...claim }),
    );
    return true;
  } catch (error) {
    if (error instanceof SalesforceError && error.code === 'FIELD_CUSTOM_VALIDATION_EXCEPTION') return false;
    throw error;
  }
}
