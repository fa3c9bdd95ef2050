import { setTimeout as wait } from 'node:timers/promises';
import type { Org } from '../org.ts';
import { OrgError } from '../orgError.ts';
import type { FaultOccasion } from './fault.ts';

/** Faults that strike before a request is looked at. */
export async function faultBefore(org: Org, occasion: FaultOccasion, token: string | null): Promise<void> {
  const slow = org.faults.take('slow', occasion);
  if (slow) await wait(slow.milliseconds ?? 1000);
  if (token !== null && org.faults.take('expiredSession', occasion)) {
    org.sessions.expire(token);
    throw new OrgError(401, 'INVALID_SESSION_ID', 'Session expired or invalid');
  }
  if (org.faults.take('unavailable', occasion)) {
    throw new OrgError(503, 'SERVER_UNAVAILABLE', 'The server is temporarily unable to handle the request');
  }
  if (org.faults.take('requestLimit', occasion)) {
    throw new OrgError(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.');
  }
}
