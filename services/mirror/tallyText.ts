import type { Tally } from '../domain/tally.ts';
import { EMPTY_TALLY } from '../domain/tallySum.ts';

const MEMBERS = Object.keys(EMPTY_TALLY) as (keyof Tally)[];

/** The members' numbers in their order, nothing for zero: most are. */
export function tallyText(tally: Tally): string {
  return MEMBERS.map((member) => (tally[member] === 0 ? '' : tally[member].toString(36))).join(',');
}

export function tallyFromText(text: string): Tally {
  const numbers = text.split(',');
  const tally = { ...EMPTY_TALLY } as Record<keyof Tally, number>;
  MEMBERS.forEach((member, index) => {
    const number = numbers[index] ?? '';
    if (number !== '') tally[member] = parseInt(number, 36);
  });
  return tally as unknown as Tally;
}

/** Changes when the list of members does: tallies written before cannot be read then. */
export const TALLY_FORMAT = MEMBERS.join(',');
