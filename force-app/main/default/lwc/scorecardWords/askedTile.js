import noTarget from '@salesforce/label/c.Scorecard_NoTarget';
import nothingYet from '@salesforce/label/c.Scorecard_NothingYet';

/**
 * The tile of a metric that a level may ask for: with the requirement's word and what to do about it, or, where
 * nothing is asked for or the quarter is closed, with the figure alone.
 * @param {string} question
 * @param {readonly Record<string, any>[]} rows of the requirements, weakest first
 * @param {{ figure: string, unit?: string, fact?: string, detail?: string }} said an empty figure is not known yet
 */
export function askedTile(question, rows, { figure, unit = '', fact = '', detail = '' }) {
  const row = rows.find(({ action }) => action) ?? rows[0];
  const known = figure
    ? { figure, unit, fact, detail }
    : { figure: '', unit: '', fact: nothingYet, detail: '' };
  return {
    question,
    tone: row?.tone ?? 'grey',
    word: row?.word ?? noTarget,
    ...known,
    note: row?.note ?? '',
    bar: row && typeof row.share === 'number' ? { share: row.share, label: row.sentence } : null,
    action: row?.action ?? null,
  };
}
