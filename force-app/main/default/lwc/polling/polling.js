/** In milliseconds: soon at first, because most checks take seconds; then seldom. */
const WAITS = [2000, 3000, 5000, 5000, 10000, 10000, 15000, 15000, 30000, 30000];

/**
 * Looks again and again until it is done or has looked long enough.
 * @param {() => Promise<boolean>} look resolves with true when there is nothing to wait for any more
 * @param {() => void} onend
 * @returns {{ stop: () => void }}
 */
export function poll(look, onend) {
  let timer;
  let hasStopped = false;
  const next = (turn) => {
    // Sites have no push channel for components: asking again is the only way.
    // eslint-disable-next-line @lwc/lwc/no-async-operation
    timer = setTimeout(async () => {
      const isDone = await look().catch(() => false);
      if (hasStopped) return;
      if (isDone || turn + 1 === WAITS.length) onend();
      else next(turn + 1);
    }, WAITS[turn]);
  };
  next(0);
  return {
    stop: () => {
      hasStopped = true;
      clearTimeout(timer);
    },
  };
}
