import type { AnsweringPartner } from './rounds.ts';

const PARTNERS = 12;
/** Peers are compared within a type and need five others, so most are of the commonest one. */
const OF_COMMONEST_TYPE = 9;

/** The dozen partners that answer. */
export function answeringPartners(all: readonly AnsweringPartner[]): AnsweringPartner[] {
  const commonest = commonestType(all);
  const same = all.filter(({ partnerType }) => partnerType === commonest).slice(0, OF_COMMONEST_TYPE);
  const others = all.filter((partner) => !same.includes(partner)).slice(0, PARTNERS - same.length);
  return [...same, ...others];
}

function commonestType(all: readonly AnsweringPartner[]): string | null {
  const counts = new Map<string | null, number>();
  for (const { partnerType } of all) counts.set(partnerType, (counts.get(partnerType) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
