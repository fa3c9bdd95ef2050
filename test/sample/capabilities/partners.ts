import type { AnsweringPartner } from './rounds.ts';

const PARTNERS = 12;
/** Partners whom somebody can sign in as, and one whom the pictures show. */
const ALWAYS = ['Darcel Schlecht', 'Markita Hansen', 'Vicki Laflamme'];
/** Peers are compared within a type and need five others, so most are of the first one's type. */
const OF_ONE_TYPE = 8;

/** The dozen partners that answer. */
export function answeringPartners(all: readonly AnsweringPartner[]): AnsweringPartner[] {
  const always = ALWAYS.flatMap((agent) => all.find((each) => each.agent === agent) ?? []);
  const type = (always[0] ?? all[0])?.partnerType;
  const isOfType = ({ partnerType }: AnsweringPartner) => partnerType === type;
  const peers = all.filter((each) => isOfType(each) && !always.includes(each));
  const chosen = [...always, ...peers.slice(0, OF_ONE_TYPE - always.filter(isOfType).length)];
  const others = all.filter((each) => !chosen.includes(each));
  return [...chosen, ...others.slice(0, PARTNERS - chosen.length)];
}
