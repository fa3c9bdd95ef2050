import { generateKeyPairSync } from 'node:crypto';
import type { Org } from '../org.ts';

let pair: { privateKey: string; publicKey: string } | null = null;

/** A private key (PEM, PKCS #8) for an app, whose public key the org takes. Made once a process: it is slow. */
export function privateKeyFor(org: Org, clientId: string): string {
  pair ??= generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const app = org.connectedApps.find(clientId);
  if (app && !app.certificate) org.connectedApps.add({ ...app, certificate: pair.publicKey });
  return pair.privateKey;
}
