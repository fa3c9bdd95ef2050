import { daysBetween } from 'c/days';
import { dayAndMonth, fill, money } from 'c/format';
import { LABELS } from './labels';

/** From how many days on the day to use funds by asks for care. */
const SOON = 45;

/**
 * What is left, in one block for each currency: by the day by which it is to be used, and what is used or promised.
 * @param {readonly Record<string, any>[]} funds
 * @param {string} today
 */
export function leftOf(funds, today) {
  const currencies = [...new Set(funds.map(({ currencyCode }) => currencyCode ?? 'USD'))];
  return currencies.map((currency) => {
    const own = funds.filter((fund) => (fund.currencyCode ?? 'USD') === currency);
    return blockOf(own, currency, today);
  });
}

function blockOf(funds, currency, today) {
  const living = funds.filter(({ useBy }) => useBy >= today);
  const days = [...new Set(living.map(({ useBy }) => useBy))].sort();
  const rows = days.map((day) => dayRow(day, sum(living.filter(({ useBy }) => useBy === day)), today));
  const allocated = sum(funds, 'allocatedAmount');
  const used = sum(funds, 'committedAmount');
  const lapsed = sum(funds.filter(({ useBy }) => useBy < today));
  const left = sum(living);
  const all = [
    ...rows.filter(({ amount }) => amount > 0),
    ...(lapsed > 0
      ? [{ key: 'lapsed', tone: 'lapsed', label: LABELS.unused, note: '', amount: lapsed }]
      : []),
    ...(used > 0 ? [{ key: 'used', tone: 'used', label: LABELS.used, note: '', amount: used }] : []),
  ].map((row) => ({
    ...row,
    money: money(row.amount, currency),
    dot: `dot ${row.tone}`,
    part: `part ${row.tone}`,
    style: `flex-grow: ${row.amount}`,
  }));
  return {
    currency,
    left: money(left, currency),
    of: fill(LABELS.of, money(allocated, currency)),
    rows: all,
    parts: [...all].sort((one, other) => Number(other.key === 'used') - Number(one.key === 'used')),
  };
}

function dayRow(day, amount, today) {
  const days = daysBetween(today, day);
  const isSoon = days <= SOON;
  return {
    key: day,
    amount,
    tone: isSoon ? 'soon' : 'later',
    label: fill(LABELS.useBy, dayAndMonth(day)),
    note: isSoon ? fill(LABELS.daysLeft, days) : '',
  };
}

/** In whole cents, so that sums are exact. */
function sum(funds, field = 'availableAmount') {
  return funds.reduce((total, fund) => total + Math.round((fund[field] ?? 0) * 100), 0) / 100;
}
