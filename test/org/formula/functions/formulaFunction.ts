import type { Scope } from '../scope.ts';
import type { Formula } from '../syntax.ts';
import type { Value } from '../value.ts';

export type Evaluate = (formula: Formula, scope: Scope) => Value;

/** Parameters come unevaluated, so that IF and CASE look only at the branch that they take. */
export type FormulaFunction = (parameters: Formula[], scope: Scope, evaluate: Evaluate) => Value;

/** A function of values. */
export function plain(apply: (values: Value[], scope: Scope) => Value): FormulaFunction {
  return (parameters, scope, evaluate) =>
    apply(
      parameters.map((parameter) => evaluate(parameter, scope)),
      scope,
    );
}
