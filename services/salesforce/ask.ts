import type { CallBudget } from './callBudget.ts';
import { refusalOf, ruleFor, SalesforceError, SalesforceUnavailable, type Refusal } from './errors.ts';
import { backoffMs, type Pacing } from './pacing.ts';
import type { Session } from './session.ts';

export interface Manners {
  /** The same call made twice does what it does once. Others are tried again only when nothing can have happened. */
  readonly idempotent: boolean;
  /** For the one call that must still say how a run ended. */
  readonly evenOverBudget?: boolean;
}

/** Runs an attempt within the budget, renews the session, tries again what may work, translates what does not. */
export type Persist = <T>(manners: Manners, attempt: () => Promise<T>) => Promise<T>;

const SURELY_NOTHING_HAPPENED = new Set(['UNABLE_TO_LOCK_ROW', 'REQUEST_LIMIT_EXCEEDED', 'ERROR_HTTP_429']);

export function persisting(session: Session, budget: CallBudget, pacing: Pacing): Persist {
  return async (manners, attempt) => {
    for (let tries = 0; ;) {
      if (manners.evenOverBudget !== true) budget.check();
      const { accessToken } = session.current();
      try {
        const answer = await attempt();
        session.worked();
        return answer;
      } catch (thrown) {
        const refusal = refusalOf(thrown);
        if (refusal === null) throw thrown;
        const { code, message } = refusal;
        const { action } = ruleFor(code, message);
        if (action === 'reauthenticate') {
          await session.renew(accessToken);
          continue;
        }
        if (action !== 'retry') throw asError(refusal, thrown);
        const again = manners.idempotent || SURELY_NOTHING_HAPPENED.has(code);
        if (!again || tries >= pacing.retries) {
          throw new SalesforceUnavailable(code, message, backoffMs(tries, pacing.random), { cause: thrown });
        }
        await pacing.sleep(backoffMs(tries, pacing.random));
        tries += 1;
      }
    }
  };
}

export function asError({ code, message, fields }: Refusal, cause?: unknown): SalesforceError {
  return new SalesforceError(code, message, { cause, fields: fields ?? [] });
}

/** One REST call. Paths begin at the version root (/query?q=…) or at /services. */
export type Ask = <T>(call: AskedCall) => Promise<T>;

export interface AskedCall extends Manners {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** Sent as JSON, unless headers say what it is. */
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}
