import { parseFormula } from './parse.ts';
import type { Formula } from './syntax.ts';

const kept = new Map<string, Formula>();

/** Parses each formula text once. */
export function compiled(source: string): Formula {
  let formula = kept.get(source);
  if (!formula) {
    formula = parseFormula(source);
    kept.set(source, formula);
  }
  return formula;
}
