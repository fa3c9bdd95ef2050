import { fromDayNumber, dayNumber } from '../domain/calendarDate.ts';
import type { OwnDeal } from '../domain/currency/ownMoney.ts';
import type { Cents } from '../domain/money.ts';

/** A deal as it is read, before it is known which stages count as pipeline. */
export type DealFact = Omit<OwnDeal, 'qualified'>;

const STATES = { open: 'o', won: 'w', lost: 'l' } as const;
const LEADERS = { partner: 'p', vendor: 'v' } as const;

/**
 * A deal in some 50 characters. Whether its stage qualifies is left out: that is a setting, and may change without
 * the deal.
 */
export function dealText(deal: DealFact): string {
  const cents = deal.amount === null ? '' : deal.amount.toString(36);
  const amount = deal.currency === undefined ? cents : `${cents} ${deal.currency}`;
  const close = dayNumber(deal.closeDate).toString(36);
  const created = dayNumber(deal.createdDate).toString(36);
  const led = deal.ledBy === null ? '-' : LEADERS[deal.ledBy];
  const state = STATES[deal.state] + led + deal.probabilityPercent;
  // The stage comes last, for it may hold anything.
  return `${amount}|${close}|${created}|${state}|${deal.sellerId ?? ''}|${deal.stage}`;
}

/** @param qualifies whether an open deal of this stage counts as pipeline */
export function dealFromText(
  id: string,
  partnerId: string,
  text: string,
  qualifies: (stage: string) => boolean,
): OwnDeal {
  const [amount, close, created, state, seller, ...stage] = text.split('|') as [
    string,
    string,
    string,
    string,
    string,
    ...string[],
  ];
  const [cents = '', currency] = amount.split(' ');
  const stageName = stage.length === 1 ? (stage[0] as string) : stage.join('|');
  const deal: OwnDeal = {
    id,
    partnerId,
    sellerId: seller === '' ? null : seller,
    amount: cents === '' ? null : (parseInt(cents, 36) as Cents),
    closeDate: dayOf(close),
    createdDate: dayOf(created),
    stage: stageName,
    state: state[0] === 'o' ? 'open' : state[0] === 'w' ? 'won' : 'lost',
    qualified: state[0] === 'o' && qualifies(stageName),
    probabilityPercent: Number(state.slice(2)),
    ledBy: state[1] === 'p' ? 'partner' : state[1] === 'v' ? 'vendor' : null,
  };
  return currency === undefined ? deal : { ...deal, currency };
}

const days = new Map<string, ReturnType<typeof fromDayNumber>>();

/** Deals share their few thousand days. */
export function dayOf(text: string): ReturnType<typeof fromDayNumber> {
  let day = days.get(text);
  if (day === undefined) {
    day = fromDayNumber(parseInt(text, 36));
    days.set(text, day);
  }
  return day;
}
