/** Throws when what was found is not what was expected. */
export function expectSame(what: string, found: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(found), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${what} is ${left}, expected ${right}`);
}

export function expectThat(what: string, holds: boolean): void {
  if (!holds) throw new Error(what);
}

/** Throws when a message does not have these words in it: a refusal for another reason proves nothing. */
export function expectWords(message: string | undefined, words: string): void {
  if (!message?.includes(words)) throw new Error(`Expected the words "${words}" in: ${message}`);
}
