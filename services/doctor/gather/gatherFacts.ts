import type { Logger } from 'pino';
import { DEFAULT_FIELD_MAPPING } from '../../fieldMapping.ts';
import { Rejected, Retryable } from '../../errors.ts';
import { inspectSalesforce, type Inspection } from '../../salesforce/inspection.ts';
import { SalesforceError, SalesforceUnavailable } from '../../salesforce/errors.ts';
import type { SalesforceSettings } from '../../salesforce/settings.ts';
import type { Expected } from '../expected.ts';
import type { ConfigFact, Facts, SignIn } from '../facts.ts';
import { gatherOrg } from './gatherOrg.ts';
import { gatherRedis } from './gatherRedis.ts';

export interface ToGather {
  readonly expected: Expected;
  readonly config: ConfigFact;
  /** How the service enters the org; null where that is not configured here. */
  readonly service: SalesforceSettings | null;
  /** Somebody else who may look at the set-up, and who that is. */
  readonly looker: { readonly settings: SalesforceSettings; readonly how: string } | null;
  /** The clock beside the service. */
  readonly machineTime: () => Date | Promise<Date>;
  readonly log: Logger;
}

/** One call to an org may take this long; the whole look makes some twenty. */
const CALL_WITHIN_MS = 15_000;

/** Asks the org, Redis and the configuration. Writes nothing. */
export async function gatherFacts(wanted: ToGather): Promise<Facts> {
  const { config, expected, log } = wanted;
  const complete = config.state === 'complete' ? config.config : null;
  const redis = complete === null ? null : gatherRedis(complete.redis.url);
  const service = await signIn(wanted.service, howServiceSignsIn(wanted.service), log);
  const looker = await signIn(wanted.looker?.settings ?? null, wanted.looker?.how ?? '', log);
  const mapping = complete?.fieldMapping ?? DEFAULT_FIELD_MAPPING;
  const org = await gatherOrg({
    service: service.inspection,
    looker: looker.inspection ?? service.inspection,
    expected,
    mapping,
    machineTime: wanted.machineTime,
  });
  return {
    expected,
    config,
    service: service.signIn,
    looker: looker.signIn,
    org,
    redis: (await redis) ?? { known: false, because: 'REDIS_URL is not set here.' },
  };
}

async function signIn(
  settings: SalesforceSettings | null,
  how: string,
  log: Logger,
): Promise<{ signIn: SignIn; inspection: Inspection | null }> {
  if (settings === null) return { signIn: { state: 'absent' }, inspection: null };
  const within = { ...settings, timeoutMs: Math.min(settings.timeoutMs, CALL_WITHIN_MS) };
  try {
    const inspection = await inspectSalesforce(within, log);
    return { signIn: { state: 'in', how }, inspection };
  } catch (error) {
    if (!(error instanceof Rejected || error instanceof Retryable)) throw error;
    return {
      signIn: { state: 'refused', how, code: codeOf(error), message: error.message },
      inspection: null,
    };
  }
}

function codeOf(error: Rejected | Retryable): string {
  return error instanceof SalesforceError || error instanceof SalesforceUnavailable ? error.code : '';
}

function howServiceSignsIn(settings: SalesforceSettings | null): string {
  if (settings === null) return '';
  const { auth } = settings;
  if (auth.kind === 'jwt') return `${auth.username} with a certificate`;
  return auth.kind === 'clientCredentials' ? "the app's user with a client secret" : 'an access token';
}
