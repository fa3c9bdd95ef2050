import type { Decimal } from './decimal.ts';

/** A formula as a tree. */
export type Formula =
  | { kind: 'number'; value: Decimal }
  | { kind: 'text'; value: string }
  | { kind: 'name'; path: string[] }
  | { kind: 'call'; name: string; parameters: Formula[] }
  | { kind: 'binary'; operator: string; left: Formula; right: Formula }
  | { kind: 'unary'; operator: '-' | '!'; operand: Formula };

/** Why a formula cannot be used, in Salesforce's words. */
export class FormulaError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FormulaError';
  }
}
