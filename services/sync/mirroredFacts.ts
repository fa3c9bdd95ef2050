import type { OwnFacts } from '../domain/currency/inCurrency.ts';
import type { PartnerCircle } from '../domain/partnerCircle.ts';
import { circleFromTexts } from '../mirror/circleText.ts';
import { dealFromText } from '../mirror/dealText.ts';
import type { MeasuredPartner } from '../mirror/generation.ts';
import { registrationFromText } from '../mirror/registrationText.ts';
import { goalFromText, isSellerGoal } from './goalFact.ts';

/** Everything that one partner is measured by; money in the currency of each record. */
export interface MirroredFacts extends OwnFacts {
  readonly circle: PartnerCircle;
}

/** @param qualifies whether an open deal of this stage counts as pipeline */
export function mirroredFacts(
  { partnerId, deals, registrations, goals, circle }: MeasuredPartner,
  qualifies: (stage: string) => boolean,
): MirroredFacts {
  const allGoals = pairs(goals, (_id, text) => goalFromText(text));
  return {
    partnerId,
    deals: pairs(deals, (id, text) => dealFromText(id, partnerId, text, qualifies)),
    registrations: pairs(registrations, (id, text) => registrationFromText(id, partnerId, text)),
    goals: allGoals.filter((goal) => !isSellerGoal(goal)),
    sellerGoals: allGoals.filter(isSellerGoal),
    circle: circleFromTexts(partnerId, circle),
  };
}

function pairs<Fact>(flat: readonly string[], read: (id: string, text: string) => Fact): Fact[] {
  const facts: Fact[] = [];
  for (let at = 0; at < flat.length; at += 2) facts.push(read(flat[at] as string, flat[at + 1] as string));
  return facts;
}
