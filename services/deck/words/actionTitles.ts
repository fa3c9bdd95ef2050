import type { ActionLine } from '../qbrDeckData.ts';
import type { Review } from './review.ts';

/** How many of last time's promises were kept. */
export function promisesTitle({ data, formats }: Review): string {
  const made = data.priorActions.filter(({ status }) => status !== 'cancelled');
  const done = made.filter(({ status }) => status === 'done');
  const onTime = done.filter(wasOnTime).length;
  const { count, counted } = formats;
  if (made.length === 0)
    return `${counted(data.priorActions.length, 'promise')} of the last review no longer applies`;
  return (
    `${count(done.length)} of ${counted(made.length, 'promise')} from the last review ` +
    `${done.length === 1 ? 'is' : 'are'} done${done.length === 0 ? '' : `, ${count(onTime)} by the agreed date`}`
  );
}

/** Without a due date or a day of completion nobody can say that it was late. */
export function wasOnTime({ due, doneOn }: ActionLine): boolean {
  return due === null || doneOn === null || doneOn <= due;
}

export function commitmentsTitle(
  { formats }: Review,
  commitments: readonly ActionLine[],
  agreed: boolean,
): string {
  const { count, counted } = formats;
  const partner = commitments.filter(({ side }) => side === 'partner').length;
  const verb = agreed ? 'agreed' : 'proposed';
  const all = counted(commitments.length, 'commitment is', 'commitments are');
  return `${all} ${verb}: ${count(partner)} by the partner and ${count(commitments.length - partner)} by us`;
}
