import carried from '@salesforce/label/c.PlanReview_FactCarried';
import overdue from '@salesforce/label/c.PlanReview_FactOverdue';
import unled from '@salesforce/label/c.PlanReview_FactUnled';
import won from '@salesforce/label/c.PlanReview_FactWon';
import { fill, money } from 'c/format';
import { planHorizon } from 'c/planHorizon';

/** What a review can start from: what was won, and where things may be stuck. */
export function factsOf({ gap, grid, actions, today, currency }) {
  const { amount, shown } = gap.routes.find(({ key }) => key === 'won');
  const cells = [...grid.existing.rows, ...grid.newCustomers.rows].flatMap(({ cells: all }) => all);
  const late = cells.filter((cell) => cell.overdue).length;
  const { windows, later } = planHorizon(actions, today);
  const carriedOver = [...windows.flatMap((window) => window.actions), ...later].filter(
    (action) => action.carriedOver,
  ).length;
  return [
    amount !== null && fill(won, money(shown, currency)),
    late > 0 && fill(overdue, late),
    grid.sums.unledCount > 0 && fill(unled, grid.sums.unledCount),
    carriedOver > 0 && fill(carried, carriedOver),
  ].filter(Boolean);
}
