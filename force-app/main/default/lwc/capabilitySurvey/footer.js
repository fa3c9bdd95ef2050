import finish from '@salesforce/label/c.Capabilities_Finish';
import finishKeeping from '@salesforce/label/c.Capabilities_FinishKeeping';
import next from '@salesforce/label/c.Capabilities_Next';
import { fill } from 'c/format';

/**
 * The buttons below the questions of a page. One of them is the brand's: on to what is still open, else to the end.
 * @param {object} at
 * @param {readonly any[]} at.pages
 * @param {number} at.place of the page among them
 * @param {number} at.open questions that wait for an answer, on all pages
 * @param {readonly string[]} at.unseen keys of kept answers that nobody has looked at
 */
export function footerOf({ pages, place, open, unseen }) {
  const isLast = place === pages.length - 1;
  const canFinish = isLast || open === 0;
  const elsewhere = unseen.filter((key) => !pages[place].questions.some((each) => each.key === key)).length;
  return {
    showsBack: place > 0,
    showsNext: !isLast,
    nextLabel: fill(next, pages[place + 1]?.name),
    nextVariant: canFinish ? 'neutral' : 'brand',
    canFinish,
    finishLabel: elsewhere > 0 ? fill(finishKeeping, elsewhere) : finish,
  };
}
