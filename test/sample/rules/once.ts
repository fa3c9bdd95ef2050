/** The same result every time, worked out at the first call: the files never change while a program runs. */
export function once<T>(work: () => T): () => T {
  let done: { result: T } | undefined;
  return () => (done ??= { result: work() }).result;
}
