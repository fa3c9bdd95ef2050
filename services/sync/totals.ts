import type { Partner } from '../domain/partner.ts';
import type { Performance } from '../domain/performance.ts';
import type { Tally } from '../domain/tally.ts';
import { addTallies, EMPTY_TALLY, subtractTally } from '../domain/tallySum.ts';
import { tallyFromText, tallyText } from '../mirror/tallyText.ts';

/** Whose total it is: the company's, a region's (role) or a manager's (user). */
export interface TotalSubject {
  readonly level: 'company' | 'region' | 'manager';
  /** Null for the company. */
  readonly subjectId: string | null;
}

/** "company:<periodId>", "region:<roleId>:<periodId>", "manager:<userId>:<periodId>": the key of its record, too. */
export function totalKey({ level, subjectId }: TotalSubject, periodId: string): string {
  return subjectId === null ? `${level}:${periodId}` : `${level}:${subjectId}:${periodId}`;
}

export function totalOf(key: string): TotalSubject & { readonly periodId: string } {
  const parts = key.split(':') as [TotalSubject['level'], string, string?];
  const [level, second, third] = parts;
  return third === undefined
    ? { level, subjectId: null, periodId: second }
    : { level, subjectId: second, periodId: third };
}

/** A partner's share in each total that it counts in, as text. Totals follow the vendor's calendar alone. */
export function sharesOf(
  partner: Partner,
  performances: readonly Pick<Performance, 'period' | 'tally'>[],
): Map<string, string> {
  const subjects: TotalSubject[] = [
    { level: 'company', subjectId: null },
    { level: 'manager', subjectId: partner.managerId },
    ...(partner.regionId === null ? [] : [{ level: 'region' as const, subjectId: partner.regionId }]),
  ];
  const shares = new Map<string, string>();
  for (const { period, tally } of performances) {
    if (period.calendar !== 'vendor') continue;
    const text = tallyText(tally);
    for (const subject of subjects) shares.set(totalKey(subject, period.id), text);
  }
  return shares;
}

/** What a partner has won in each total where its share has changed; null where it has none any more. */
export function wonMoves(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): Map<string, number | null> {
  const moves = new Map<string, number | null>();
  for (const [key, text] of now) if (before.get(key) !== text) moves.set(key, tallyFromText(text).won);
  for (const key of before.keys()) if (!now.has(key)) moves.set(key, null);
  return moves;
}

/** Takes a partner's old shares out of the totals and puts the new ones in. @returns keys of the totals it changed */
export function moveShares(
  totals: Map<string, Tally>,
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): string[] {
  const changed: string[] = [];
  const tallies = new Map<string, Tally>(); // the same text stands in the company's, the region's and the manager's
  const read = (text: string): Tally => {
    const tally = tallies.get(text) ?? tallyFromText(text);
    tallies.set(text, tally);
    return tally;
  };
  for (const key of new Set([...before.keys(), ...now.keys()])) {
    const [old, fresh] = [before.get(key), now.get(key)];
    if (old === fresh) continue;
    const without = old === undefined ? held(totals, key) : subtractTally(held(totals, key), read(old));
    totals.set(key, fresh === undefined ? without : addTallies([without, read(fresh)]));
    changed.push(key);
  }
  return changed;
}

function held(totals: ReadonlyMap<string, Tally>, key: string): Tally {
  return totals.get(key) ?? EMPTY_TALLY;
}
