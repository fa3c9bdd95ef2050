import { readSoapCall, soapFault, soapReply } from '../metadata/soap.ts';
import type { SoapCall } from '../metadata/soap.ts';
import { SOAP_CALLS } from '../metadata/soapCalls.ts';
import { OrgError } from '../orgError.ts';
import { METADATA_RIGHT_MISSING } from '../rights/programsOnly.ts';
import { rightsOf } from '../rights/rights.ts';
import type { Handler, Route } from '../route.ts';

const NAMESPACE = 'http://soap.sforce.com/2006/04/metadata';

const answer: Handler = async (request, org) => {
  let call: SoapCall;
  try {
    call = readSoapCall((await request.readBody()).toString('utf8'));
  } catch (error) {
    return soapFault('INVALID_SOAP', (error as Error).message);
  }
  const user = call.sessionId === null ? null : org.sessions.userOf(call.sessionId);
  if (!user) return soapFault('INVALID_SESSION_ID', 'Invalid Session ID found in SessionHeader');
  // The door let the call in without knowing whose it is.
  if (rightsOf(org, user)) return soapFault('INSUFFICIENT_ACCESS', METADATA_RIGHT_MISSING);
  org.usage.count();
  const run = SOAP_CALLS[call.name];
  if (!run) return soapFault('INVALID_OPERATION', `No operation available for request ${call.name}`);
  try {
    return soapReply(call.name, NAMESPACE, run(call.input, org, user));
  } catch (error) {
    if (error instanceof OrgError) return soapFault(error.errorCode, error.message);
    throw error;
  }
};

/** Open at the door: a SOAP call carries its session inside of the envelope. */
export const metadataSoapRoutes: Route[] = [
  { method: 'POST', at: 'root', open: true, pattern: '/services/Soap/m/:version', handle: answer },
];
