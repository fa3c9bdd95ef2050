import type { Condition, HavingClause, Query, WhereClause } from '@jetstreamapp/soql-parser-js';
import { malformed } from './soqlError.ts';

/** One comparison, as the parser gives it. */
export interface Comparison {
  field?: string;
  fn?: { functionName?: string; parameters?: unknown[]; rawValue?: string };
  operator: string;
  value?: string | string[];
  valueQuery?: Query;
  literalType?: string | string[];
}

export type ConditionTree =
  | { kind: 'comparison'; comparison: Comparison }
  | { kind: 'not'; condition: ConditionTree }
  | { kind: 'and' | 'or'; conditions: ConditionTree[] };

type Token = '(' | ')' | 'AND' | 'OR' | 'NOT' | Comparison;

/** The parser gives a list with counts of brackets; this makes the tree of it. */
export function conditionTree(clause: WhereClause | HavingClause): ConditionTree {
  const tokens = tokensOf(clause);
  let at = 0;

  const tree = disjunction();
  if (at < tokens.length) throw malformed('unexpected token in the condition');
  return tree;

  /** AND and OR side by side need brackets, as in Salesforce. */
  function disjunction(): ConditionTree {
    const first = term();
    const joint = tokens[at];
    if (joint !== 'AND' && joint !== 'OR') return first;
    const conditions = [first];
    while (tokens[at] === joint) {
      at++;
      conditions.push(term());
    }
    if (tokens[at] === 'AND' || tokens[at] === 'OR') {
      throw malformed(`unexpected token: '${tokens[at] as string}'`);
    }
    return { kind: joint === 'AND' ? 'and' : 'or', conditions };
  }

  function term(): ConditionTree {
    const token = tokens[at++];
    if (token === 'NOT') return { kind: 'not', condition: term() };
    if (token === '(') {
      const inner = disjunction();
      if (tokens[at++] !== ')') throw malformed("expecting a right parentheses, found '<EOF>'");
      return inner;
    }
    if (typeof token !== 'object') throw malformed(`unexpected token: '${token ?? '<EOF>'}'`);
    return { kind: 'comparison', comparison: token };
  }
}

function tokensOf(clause: WhereClause | HavingClause): Token[] {
  const tokens: Token[] = [];
  let rest: WhereClause | HavingClause | undefined = clause;
  while (rest) {
    const left = rest.left as (Condition & { openParen?: number; closeParen?: number }) | null;
    for (let count = left?.openParen ?? 0; count > 0; count--) tokens.push('(');
    if (left && 'operator' in left) tokens.push(left);
    for (let count = left?.closeParen ?? 0; count > 0; count--) tokens.push(')');
    if (!('operator' in rest)) break;
    tokens.push(rest.operator);
    rest = rest.right;
  }
  return tokens;
}
