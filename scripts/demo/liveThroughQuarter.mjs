import { once } from 'node:events';

const MS_PER_DAY = 86_400_000;

/**
 * Lets the sample's people live on to a day, week by week, with an incremental sync each Monday and on the last day,
 * so that trends have something to show.
 * @returns {Promise<string>} the figures as a sentence
 */
export async function liveThroughQuarter({ org, api, from, to, say }) {
  let syncs = 0;
  let written = 0;
  let calls = 0;
  for (const day of stopsBetween(from, to)) {
    say(`Living on to ${day}, then syncing what changed …`);
    await replayTo(org, day, day === to);
    const { runKey, jobId } = await api.post('/syncs', { kind: 'incremental' });
    await api.finish(jobId, () => {});
    const { run } = await api.get(`/syncs/${runKey}`);
    syncs += 1;
    written += run.writtenCount;
    calls += run.apiCalls;
  }
  return `${syncs} incremental syncs since: ${written.toLocaleString('en-US')} records written, ${calls} API calls`;
}

/** On the last day a dozen partners also have answered their capabilities scorecards. */
async function replayTo(org, day, answerCapabilities) {
  const replayed = once(org, 'message', { signal: AbortSignal.timeout(60_000) });
  org.send({ replayTo: day, answerCapabilities });
  await replayed;
}

/** The Mondays after `from` up to `to`, and `to` itself. */
function stopsBetween(from, to) {
  const days = [];
  for (let time = Date.parse(from) + MS_PER_DAY; time < Date.parse(to); time += MS_PER_DAY) {
    if (new Date(time).getUTCDay() === 1) days.push(new Date(time).toISOString().slice(0, 10));
  }
  return [...days, to];
}
