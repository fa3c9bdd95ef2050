import { setTimeout as wait } from 'node:timers/promises';

/**
 * Our API as the demo calls it.
 * @param {string} url
 * @param {string} key
 */
export function demoApi(url, key) {
  async function ask(method, path, body) {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    });
    const content = await answer.json();
    if (answer.ok) return content;
    throw new Error(`${method} ${path}: ${content.message} ${content.nextStep} ${content.details.join(' ')}`);
  }

  return {
    get: (path) => ask('GET', path),
    post: (path, body) => ask('POST', path, body),
    /** Resolves when the job is done, and shows each of its phases once. */
    async finish(jobId, show) {
      let shown = '';
      for (;;) {
        const job = await ask('GET', `/jobs/${jobId}`);
        if (job.phase && job.phase !== shown) show((shown = job.phase));
        if (job.state === 'done') return job;
        if (job.state === 'failed') throw new Error(job.failure);
        await wait(300);
      }
    },
  };
}

/** Resolves when the API answers, or one of its dependencies lacks no more. */
export async function untilOk(url, headers, withinMs) {
  const deadline = Date.now() + withinMs;
  let last = 'it does not answer';
  while (Date.now() < deadline) {
    try {
      const answer = await fetch(url, { headers, signal: AbortSignal.timeout(10_000) });
      if (answer.ok) return;
      last = await answer.text();
    } catch (error) {
      last = error.cause?.message ?? error.message;
    }
    await wait(200);
  }
  throw new Error(`${url} was not ready within ${withinMs / 1000} seconds: ${last}`);
}
