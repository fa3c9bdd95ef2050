import { decimal } from './decimal.ts';
import { FormulaError } from './syntax.ts';
import type { Formula } from './syntax.ts';
import { tokenise } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Weakest first. */
const LEVELS = [
  ['||'],
  ['&&'],
  ['=', '==', '<>', '!='],
  ['<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** The tree of a formula; throws FormulaError. */
export function parseFormula(source: string): Formula {
  const tokens = tokenise(source);
  let at = 0;
  const current = (): Token => tokens[at]!;

  const formula = level(0);
  if (current().kind !== 'end') throw new FormulaError(`Syntax error. Extra ${describe(current())}`);
  return formula;

  function level(index: number): Formula {
    const operators = LEVELS[index];
    if (!operators) return unary();
    let left = level(index + 1);
    while (current().kind === 'sign' && operators.includes(current().text)) {
      const operator = tokens[at++]!.text;
      left = { kind: 'binary', operator, left, right: level(index + 1) };
    }
    return left;
  }

  function unary(): Formula {
    const { kind, text } = current();
    if (kind === 'sign' && (text === '-' || text === '!')) {
      at++;
      return { kind: 'unary', operator: text, operand: unary() };
    }
    if (kind === 'sign' && text === '+') {
      at++;
      return unary();
    }
    return primary();
  }

  function primary(): Formula {
    const token = tokens[at++]!;
    switch (token.kind) {
      case 'number':
        return { kind: 'number', value: decimal(token.text) };
      case 'text':
        return { kind: 'text', value: token.text.slice(1, -1).replace(/\\(.)/g, escaped) };
      case 'name':
        return isSign('(') ? call(token.text) : { kind: 'name', path: token.text.split('.') };
      default:
        if (token.text !== '(') throw new FormulaError(`Syntax error. Found ${describe(token)}`);
        return closed(level(0));
    }
  }

  function call(name: string): Formula {
    at++;
    const parameters: Formula[] = [];
    while (!isSign(')')) {
      parameters.push(level(0));
      if (isSign(',')) at++;
      else if (!isSign(')')) throw new FormulaError(`Syntax error. Missing ')'`);
    }
    at++;
    return { kind: 'call', name: name.toUpperCase(), parameters };
  }

  function closed(inner: Formula): Formula {
    if (!isSign(')')) throw new FormulaError("Syntax error. Missing ')'");
    at++;
    return inner;
  }

  function isSign(text: string): boolean {
    return current().kind === 'sign' && current().text === text;
  }
}

function escaped(_: string, character: string): string {
  return character === 'n' ? '\n' : character;
}

function describe(token: Token): string {
  return token.kind === 'end' ? 'the end' : `'${token.text}'`;
}
