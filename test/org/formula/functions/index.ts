import { dates } from './dates.ts';
import type { FormulaFunction } from './formulaFunction.ts';
import { logic } from './logic.ts';
import { numbers } from './numbers.ts';
import { texts } from './texts.ts';

/** Every function that formulas may call, by name in capitals. */
export const functions: Record<string, FormulaFunction> = { ...logic, ...numbers, ...texts, ...dates };
