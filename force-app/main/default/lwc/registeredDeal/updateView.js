import { dayAndMonth, fill, money } from 'c/format';
import { LABELS } from './labels.js';

/**
 * What was told of a deal on one day, for a person to read.
 * @param {Record<string, any>} update
 * @param {string} currency ISO code
 */
export function updateViewOf(update, currency) {
  const { stage, amount, closeDate, note, asksForExtension } = update;
  const words = [
    note,
    stage && fill(LABELS.stageIs, stage),
    amount !== null && amount !== undefined && fill(LABELS.amountIs, money(amount, currency)),
    closeDate && fill(LABELS.closeIs, dayAndMonth(closeDate)),
    asksForExtension && LABELS.asksDays,
  ].filter(Boolean);
  return {
    id: update.id,
    day: dayAndMonth(update.createdDate.slice(0, 10)),
    by: update.createdByRecord?.name || LABELS.youName,
    words: words.join(' '),
  };
}
