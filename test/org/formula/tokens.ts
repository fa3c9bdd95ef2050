import { FormulaError } from './syntax.ts';

export interface Token {
  kind: 'number' | 'text' | 'name' | 'sign' | 'end';
  text: string;
}

const PATTERNS: [Token['kind'] | 'space', RegExp][] = [
  ['space', /\s+|\/\*[\s\S]*?\*\//y],
  ['number', /\d+(?:\.\d+)?|\.\d+/y],
  ['text', /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/y],
  ['name', /\$?[A-Za-z_][\w]*(?:\.[A-Za-z_][\w]*)*/y],
  ['sign', /<>|<=|>=|==|!=|&&|\|\||[-+*/^&=<>(),!]/y],
];

export function tokenise(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const [kind, text] = next(source, at);
    at += text.length;
    if (kind !== 'space') tokens.push({ kind, text });
  }
  tokens.push({ kind: 'end', text: '' });
  return tokens;
}

function next(source: string, at: number): [Token['kind'] | 'space', string] {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) return [kind, match[0]];
  }
  throw new FormulaError(`Syntax error. Found '${source.charAt(at)}'`);
}
