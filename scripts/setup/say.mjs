const started = Date.now();

/** One line of progress, with the seconds since the command began. */
export function say(line) {
  console.log(`[${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s] ${line}`);
}
