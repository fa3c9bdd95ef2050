import { isEqual } from '../evaluate.ts';
import { FormulaError } from '../syntax.ts';
import type { Formula } from '../syntax.ts';
import { textOf } from '../value.ts';
import type { Value } from '../value.ts';
import { plain } from './formulaFunction.ts';
import type { FormulaFunction } from './formulaFunction.ts';

export const logic: Record<string, FormulaFunction> = {
  AND: (parameters, scope, evaluate) => parameters.every((each) => evaluate(each, scope) === true),
  OR: (parameters, scope, evaluate) => parameters.some((each) => evaluate(each, scope) === true),
  NOT: plain(([value]) => value !== true),
  IF: ([condition, yes, no], scope, evaluate) => {
    const branch = condition && evaluate(condition, scope) === true ? yes : no;
    return branch ? evaluate(branch, scope) : null;
  },
  CASE: ([subject, ...rest], scope, evaluate) => {
    const value = subject ? evaluate(subject, scope) : null;
    for (let at = 0; at + 1 < rest.length; at += 2) {
      if (isEqual(value, evaluate(rest[at]!, scope))) return evaluate(rest[at + 1]!, scope);
    }
    const otherwise = rest.length % 2 === 1 ? rest.at(-1) : undefined;
    return otherwise ? evaluate(otherwise, scope) : null;
  },
  ISBLANK: plain(([value]) => isBlank(value)),
  ISNULL: plain(([value]) => isBlank(value)),
  BLANKVALUE: plain(([value, substitute]) => (isBlank(value) ? (substitute ?? null) : (value ?? null))),
  NULLVALUE: plain(([value, substitute]) => (isBlank(value) ? (substitute ?? null) : (value ?? null))),
  ISPICKVAL: plain(([value, word]) => isEqual(value ?? null, word ?? null)),
  INCLUDES: plain(([values, word]) =>
    textOf(values ?? null)
      .split(';')
      .includes(textOf(word ?? null)),
  ),
  ISNEW: (_parameters, scope) => scope.isNew,
  ISCHANGED: ([field], scope) => {
    const path = pathOf(field, 'ISCHANGED');
    return !scope.isNew && !isEqual(scope.read(path), scope.readBefore(path));
  },
  PRIORVALUE: ([field], scope) => scope.readBefore(pathOf(field, 'PRIORVALUE')),
};

function isBlank(value: Value | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

function pathOf(formula: Formula | undefined, name: string): string[] {
  if (formula?.kind === 'name') return formula.path;
  throw new FormulaError(`${name} needs a field`);
}
