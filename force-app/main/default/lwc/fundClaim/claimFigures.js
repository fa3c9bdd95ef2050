import { daysBetween } from 'c/days';
import { fill, money } from 'c/format';
import { amountBack } from 'c/fundLedger';
import { LABELS } from './labels';

/** From how many days on the day to claim by asks for care. */
const SOON = 30;

/**
 * What comes back of what was spent, by the rule that the account plan has agreed on.
 * @param {import('c/fundsQuery').FundActivity} activity
 * @param {number | null} spent
 * @returns {{ back: number | null, sentence: string }}
 */
export function comesBack({ standing, record, overrun, currency }, spent) {
  if (!(spent > 0)) return { back: null, sentence: '' };
  const { back, over, toAsk } = amountBack({
    approved: standing.approved,
    agreedCost: record.totalCost,
    spent,
    rule: overrun ?? undefined,
  });
  const words = (label) => fill(label, money(over, currency), money(toAsk, currency));
  const claimable = Math.min(back, standing.open);
  return {
    back: claimable,
    sentence: over > 0 && overrun !== undefined ? words(ruleLabel(overrun, toAsk)) : '',
  };
}

function ruleLabel(overrun, toAsk) {
  if (toAsk > 0) return LABELS.overAsk;
  if (overrun === 'Ask first above 10 %') return LABELS.overAskFirst;
  return overrun ? LABELS.over : LABELS.overNoRule;
}

/** How long there is to claim; nothing once it is claimed. */
export function timeLeft({ standing: { state, claimBy, expired } }, today) {
  if (!claimBy || expired || !['Approved', 'Claim returned'].includes(state)) return null;
  const days = daysBetween(today, claimBy);
  if (days < 0) return null;
  return {
    words: days === 1 ? LABELS.oneDayLeft : fill(LABELS.daysLeft, days),
    className: days <= SOON ? 'pill care' : 'pill',
  };
}
