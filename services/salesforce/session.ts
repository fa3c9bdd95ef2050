import { SalesforceError } from './errors.ts';

export interface SessionToken {
  readonly instanceUrl: string;
  readonly accessToken: string;
}

export interface Session {
  current(): SessionToken;
  /** Says that a call with this session was answered: the count of renewals starts again. */
  worked(): void;
  /** Replaces a token that was refused. Calls that fail together share one renewal. */
  renew(refused: string): Promise<void>;
}

const RENEWALS_IN_A_ROW = 3;

/**
 * Keeps a session alive. An org that hands out tokens and then refuses them is not asked for ever: after three
 * renewals without one good answer it is an error.
 */
export async function openSession(
  signIn: () => Promise<SessionToken>,
  onToken: (token: SessionToken) => void,
): Promise<Session> {
  let token = await signIn();
  let renewals = 0;
  let renewal: Promise<void> | null = null;
  onToken(token);

  const replace = async () => {
    renewals += 1;
    token = await signIn();
    onToken(token);
  };

  return {
    current: () => token,
    worked() {
      renewals = 0;
    },
    async renew(refused) {
      if (renewal !== null) return renewal;
      if (token.accessToken !== refused) return;
      if (renewals >= RENEWALS_IN_A_ROW) {
        throw new SalesforceError(
          'INVALID_SESSION_ID',
          `Salesforce refused ${renewals} new sessions in a row right after handing them out.`,
        );
      }
      renewal = replace().finally(() => {
        renewal = null;
      });
      return renewal;
    },
  };
}
