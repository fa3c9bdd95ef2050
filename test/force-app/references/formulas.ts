import type { Model, ModelObject } from '../source/model.ts';
import { missingPaths } from './fieldNames.ts';
import { formulaTokens, type Token } from './formulaTokens.ts';

/** The functions that our formulas use, and how many arguments each takes. */
const FUNCTIONS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  ABS: [1, 1],
  AND: [1, 30],
  BEGINS: [2, 2],
  BLANKVALUE: [2, 2],
  CASESAFEID: [1, 1],
  IF: [3, 3],
  ISBLANK: [1, 1],
  ISCHANGED: [1, 1],
  ISNEW: [0, 0],
  ISPICKVAL: [2, 2],
  LEN: [1, 1],
  NOT: [1, 1],
  NOW: [0, 0],
  OR: [1, 30],
  PRIORVALUE: [1, 1],
  REGEX: [2, 2],
  TEXT: [1, 1],
  TODAY: [0, 0],
  TRIM: [1, 1],
};

/** What a formula of the object names that does not exist, or calls in a wrong way. */
export function checkFormula(formula: string, object: ModelObject, model: Model): string[] {
  let tokens: Token[];
  try {
    tokens = formulaTokens(formula);
  } catch (error) {
    return [`its formula ${(error as Error).message}`];
  }
  const isCall = (index: number) => tokens[index + 1]?.text === '(' && tokens[index + 1]?.kind === 'sign';
  const names = tokens.filter(({ kind }, index) => kind === 'name' && !isCall(index)).map(({ text }) => text);
  return [
    ...missingPaths(names, object, model),
    ...checkParentheses(tokens),
    ...tokens.flatMap(({ kind, text }, index) =>
      kind === 'name' && isCall(index) ? checkCall(text, tokens.slice(index + 2), object) : [],
    ),
  ];
}

function checkParentheses(tokens: readonly Token[]): string[] {
  let depth = 0;
  for (const { kind, text } of tokens) {
    if (kind === 'sign' && text === '(') depth += 1;
    if (kind === 'sign' && text === ')') depth -= 1;
    if (depth < 0) break;
  }
  return depth === 0 ? [] : ['its formula opens and closes unlike parentheses'];
}

function checkCall(name: string, after: readonly Token[], object: ModelObject): string[] {
  const arity = FUNCTIONS[name];
  if (arity === undefined) return [`its formula calls ${name}, which is not among the functions we use`];
  const args = argumentsOf(after);
  if (args.length < arity[0] || args.length > arity[1]) {
    return [`its formula gives ${name} ${args.length} arguments`];
  }
  return name === 'ISPICKVAL' ? checkPicklistValue(args, object) : [];
}

/** ISPICKVAL(Field, "word") and ISPICKVAL(PRIORVALUE(Field), "word"); an empty word stands for blank. */
function checkPicklistValue([of, is]: readonly (readonly Token[])[], object: ModelObject): string[] {
  const field = of?.map(({ text }) => object.fields.get(text)).find((each) => each !== undefined);
  const word = is?.[0]?.text ?? '';
  if (field === undefined) return [];
  if (field.type !== 'Picklist') return [`its formula asks ${field.name}, no picklist, for a value`];
  return word === '' || field.values.includes(word) ? [] : [`${field.name} has no value "${word}"`];
}

function argumentsOf(after: readonly Token[]): Token[][] {
  const args: Token[][] = [];
  let depth = 0;
  let current: Token[] = [];
  for (const token of after) {
    if (token.kind === 'sign' && token.text === ')' && depth === 0) break;
    if (token.kind === 'sign' && token.text === ',' && depth === 0) {
      args.push(current);
      current = [];
      continue;
    }
    if (token.kind === 'sign' && token.text === '(') depth += 1;
    if (token.kind === 'sign' && token.text === ')') depth -= 1;
    current.push(token);
  }
  return args.length === 0 && current.length === 0 ? [] : [...args, current];
}
