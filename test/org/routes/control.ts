import type { Fault } from '../faults/fault.ts';
import type { Org } from '../org.ts';
import { OrgError } from '../orgError.ts';
import type { OrgReply, OrgRequest, Route } from '../route.ts';

/** How other processes order time and trouble. No part of Salesforce. */
export const controlRoutes: Route[] = [
  { method: 'GET', pattern: '/__org/health', at: 'root', open: true, handle: health },
  { method: 'GET', pattern: '/__org/clock', at: 'root', open: true, handle: readClock },
  { method: 'POST', pattern: '/__org/clock', at: 'root', open: true, handle: setClock },
  { method: 'GET', pattern: '/__org/faults', at: 'root', open: true, handle: listFaults },
  { method: 'POST', pattern: '/__org/faults', at: 'root', open: true, handle: orderFault },
  { method: 'DELETE', pattern: '/__org/faults', at: 'root', open: true, handle: clearFaults },
  { method: 'POST', pattern: '/__org/connected-apps', at: 'root', open: true, handle: addConnectedApp },
];

function health(_request: OrgRequest, org: Org): OrgReply {
  return {
    status: 200,
    json: { status: 'ok', now: org.clock.now().toISOString(), apiCalls: org.usage.used },
  };
}

function readClock(_request: OrgRequest, org: Org): OrgReply {
  return { status: 200, json: { now: org.clock.now().toISOString() } };
}

/** `{now: '2017-11-15T12:00:00Z'}` or `{advanceSeconds: 60}`; `held: true` stops it, `false` lets it run. */
async function setClock(request: OrgRequest, org: Org): Promise<OrgReply> {
  const order = (await request.readJson()) as { now?: string; advanceSeconds?: number; held?: boolean };
  try {
    if (order.held === true) org.clock.hold();
    if (order.held === false) org.clock.run();
    if (order.now !== undefined) org.clock.set(order.now);
  } catch (cause) {
    throw new OrgError(400, 'INVALID_ARGUMENT', String(cause));
  }
  if (order.advanceSeconds !== undefined) org.clock.advance(order.advanceSeconds * 1000);
  return readClock(request, org);
}

function listFaults(_request: OrgRequest, org: Org): OrgReply {
  return { status: 200, json: org.faults.pending() };
}

async function orderFault(request: OrgRequest, org: Org): Promise<OrgReply> {
  const body = (await request.readJson()) as Fault | Fault[];
  for (const fault of [body].flat()) org.faults.order(fault);
  return listFaults(request, org);
}

function clearFaults(request: OrgRequest, org: Org): OrgReply {
  org.faults.clear();
  return listFaults(request, org);
}

/** `{clientId, clientSecret, certificate}`: the certificate or public key in PEM, as one uploads it in Setup. */
async function addConnectedApp(request: OrgRequest, org: Org): Promise<OrgReply> {
  const app = (await request.readJson()) as { clientId: string; clientSecret?: string; certificate?: string };
  org.connectedApps.add({
    clientId: app.clientId,
    clientSecret: app.clientSecret ?? '',
    ...(app.certificate ? { certificate: app.certificate } : {}),
    runAs: org.administrator,
  });
  return { status: 201, json: { clientId: app.clientId } };
}
