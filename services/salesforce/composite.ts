import type { Ask } from './ask.ts';
import type { Refusal } from './errors.ts';

export interface SubRequest {
  readonly method: 'GET' | 'PATCH' | 'POST';
  /** From the version root. */
  readonly path: string;
  readonly body?: unknown;
}

export interface SubAnswer {
  readonly httpStatusCode: number;
  readonly body: unknown;
}

/** As many queries and collections as Salesforce lets one composite call hold. */
export const SUB_REQUESTS = 5;

/** Several requests for the price of one call; each succeeds or fails by itself. */
export async function together(
  ask: Ask,
  versionRoot: string,
  requests: readonly SubRequest[],
  evenOverBudget = false,
): Promise<SubAnswer[]> {
  const compositeRequest = requests.map(({ path, ...rest }, index) => ({
    ...rest,
    url: versionRoot + path,
    referenceId: `part${index}`,
  }));
  const answer = await ask<{ compositeResponse: SubAnswer[] }>({
    method: 'POST',
    path: '/composite',
    body: { allOrNone: false, compositeRequest },
    idempotent: true,
    evenOverBudget,
  });
  return answer.compositeResponse;
}

/** Why a part was refused; null when it was not. */
export function refusalIn(answer: SubAnswer): Refusal | null {
  if (answer.httpStatusCode < 400) return null;
  const first = (answer.body as { errorCode?: string; message?: string; fields?: string[] }[] | null)?.[0];
  return {
    code: first?.errorCode ?? `ERROR_HTTP_${answer.httpStatusCode}`,
    message: first?.message ?? 'no reason given',
    fields: first?.fields ?? [],
  };
}
