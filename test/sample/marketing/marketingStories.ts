import type { CalendarDate } from '../../../services/domain/calendarDate.ts';
import { once } from '../rules/once.ts';
import { darcelSchlecht } from './darcelSchlecht.ts';
import { corlissCosme, gladysColclough, markitaHansen, vickiLaflamme } from './otherPartners.ts';
import { program } from './program.ts';
import { registeredDeals } from './registeredDeals.ts';
import type { MarketingAct } from './story.ts';

/** Everything that happens about marketing, funds and registered deals, in order of time. */
export const marketingActs = once((): MarketingAct[] =>
  [
    ...program(),
    ...darcelSchlecht(),
    ...markitaHansen(),
    ...vickiLaflamme(),
    ...gladysColclough(),
    ...corlissCosme(),
    ...registeredDeals(),
  ].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)),
);

/** What has happened until the end of a day. */
export function marketingUntil(day: CalendarDate): MarketingAct[] {
  return marketingActs().filter(({ at }) => at.slice(0, 10) <= day);
}

export function hasMarketingOn(day: CalendarDate): boolean {
  return marketingActs().some(({ at }) => at.startsWith(day));
}
