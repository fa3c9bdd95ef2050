import type { CurrencySetup } from '../domain/currency/currencies.ts';
import type { FactChange } from '../mirror/factTable.ts';
import type { SalesforceRow } from '../salesforce/client.ts';
import { allGoals, goalsChangedSince, readGoalRow } from '../salesforce/sources/goals.ts';
import { goalFact } from './goalFact.ts';

/** How goals are read. */
export interface GoalSource {
  readonly all: string;
  changedSince(moment: Date): string;
  read(row: SalesforceRow): FactChange;
}

export function goalSource(setup: CurrencySetup): GoalSource {
  return {
    all: allGoals(setup),
    changedSince: (moment) => goalsChangedSince(moment, setup),
    read: (row) => goalFact(readGoalRow(row, setup)),
  };
}
