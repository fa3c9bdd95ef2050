import type { Page } from 'playwright-core';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Asks the org from within the window, with the session of who is signed in there, as a script of theirs could. */
export function asksTheOrg(page: Page, method: string, path: string, body?: object): Promise<Answer> {
  return page.evaluate(
    async ({ method, path, body }) => {
      const response = await fetch(`/services/data/v66.0/${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
    },
    { method, path, body },
  );
}
