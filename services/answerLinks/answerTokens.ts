import { createSecretKey } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

/** What a link says: which record holds it, and the one question that it answers. */
export interface AnswerToken {
  readonly linkId: string;
  readonly questionId: string;
  readonly expiresAt: Date;
}

/** Writes and reads what stands at the end of a link's address. */
export interface AnswerTokens {
  sign(token: AnswerToken): Promise<string>;
  /** Null for whatever we have not signed; whether its time is over is for whoever knows what time it is. */
  read(text: string): Promise<AnswerToken | null>;
}

const PURPOSE = { issuer: 'cadence', audience: 'answer' } as const;
const ALGORITHM = 'HS256';
/** No time at all: the org's clock decides, not this machine's. */
const NO_TIME = new Date(0);

const recordId = z.string().regex(/^[A-Za-z0-9]{18}$/);
const claims = z.object({ jti: recordId, sub: recordId, exp: z.number() });

/** @param signingKey a secret of 32 characters or more */
export function answerTokens(signingKey: string): AnswerTokens {
  const key = createSecretKey(Buffer.from(signingKey, 'utf8'));
  return {
    sign: ({ linkId, questionId, expiresAt }) =>
      new SignJWT()
        .setProtectedHeader({ alg: ALGORITHM })
        .setIssuer(PURPOSE.issuer)
        .setAudience(PURPOSE.audience)
        .setJti(linkId)
        .setSubject(questionId)
        .setExpirationTime(expiresAt)
        .sign(key),
    async read(text) {
      const verified = await jwtVerify(text, key, {
        ...PURPOSE,
        algorithms: [ALGORITHM],
        currentDate: NO_TIME,
      }).catch(() => null);
      const said = claims.safeParse(verified?.payload);
      if (!said.success) return null;
      const { jti: linkId, sub: questionId, exp } = said.data;
      return { linkId, questionId, expiresAt: new Date(exp * 1000) };
    },
  };
}
