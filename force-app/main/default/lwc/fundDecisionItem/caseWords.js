import { dayAndMonth, expected, fill, fullDate, money, moneyToTheCent, whole } from 'c/format';
import { LABELS } from './labels';

/** What is asked, in a sentence. @param {import('c/fundsQuery').FundActivity} activity */
export function askedWords({ record, currency }) {
  const { kind, startsOn, endsOn, totalCost, askedAmount } = record;
  const days =
    endsOn && endsOn !== startsOn
      ? fill(LABELS.between, dayAndMonth(startsOn), dayAndMonth(endsOn))
      : startsOn && dayAndMonth(startsOn);
  const what = [kind, days].filter(Boolean).join(', ');
  return fill(LABELS.asks, what, money(totalCost, currency), money(askedAmount, currency));
}

/** What the planner expected when it was sent, of all that was asked for together. */
export function forecastWords({ request, currency }) {
  const { forecastCase, forecastLeads, forecastOpportunities, forecastWonAmount, forecastReturn } = request;
  if (!forecastCase) return LABELS.noForecast;
  const expectedWords = fill(
    LABELS.forecast,
    money(request.askedAmount ?? 0, currency),
    forecastCase.toLowerCase(),
    whole(forecastLeads ?? 0),
    expected(forecastOpportunities ?? 0),
    money(forecastWonAmount ?? 0, currency),
  );
  if ((forecastReturn ?? null) === null) return expectedWords;
  const back = fill(LABELS.forecastBack, moneyToTheCent(forecastReturn, currency), money(1, currency));
  return `${expectedWords} ${back}`;
}

export function eligibilityWords({ record: { eligible, eligibilityReason } }) {
  if (!eligible) return LABELS.unchecked;
  const said = eligible === 'Yes' ? LABELS.eligible : LABELS.notEligible;
  return [said, eligibilityReason].filter(Boolean).join(' ');
}

/**
 * The balance of the fund before and after a decision.
 * @param {import('c/fundsQuery').FundActivity} activity
 * @param {number} amount that would be promised
 * @param {string} today
 * @returns {{ words: string, lacks: boolean }}
 */
export function balanceWords({ fund, currency }, amount, today) {
  const left = fund.availableAmount ?? 0;
  const now = fill(
    LABELS.fund,
    money(left, currency),
    money(fund.allocatedAmount ?? 0, currency),
    fullDate(fund.useBy),
  );
  if (fund.useBy < today) return { words: `${now} ${LABELS.over}`, lacks: true };
  const lacks = amount > left;
  const then = lacks
    ? fill(LABELS.fundShort, money(amount - left, currency))
    : fill(LABELS.fundAfter, money(left - amount, currency));
  return { words: `${now} ${then}`, lacks };
}
