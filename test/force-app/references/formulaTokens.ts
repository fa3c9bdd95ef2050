export type Token = { readonly kind: 'text' | 'number' | 'name' | 'sign'; readonly text: string };

const TOKEN =
  /\s*(?:("(?:[^"\\]|\\.)*")|(\d+(?:\.\d+)?)|(\$?[A-Za-z][\w.$]*)|(<>|<=|>=|&&|\|\||[-+*/^&=<>!(),]))/y;

/** Splits a formula into its words. @throws Error at what is no part of one. */
export function formulaTokens(formula: string): Token[] {
  const tokens: Token[] = [];
  const end = formula.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(formula);
    if (match === null) throw new Error(`cannot be read from "${formula.slice(at, at + 20)}"`);
    const [, text, number, name, sign] = match;
    if (text !== undefined) tokens.push({ kind: 'text', text: text.slice(1, -1) });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else tokens.push({ kind: 'sign', text: sign as string });
  }
  return tokens;
}
