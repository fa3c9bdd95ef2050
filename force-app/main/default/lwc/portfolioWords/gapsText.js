import over from '@salesforce/label/c.Home_Over';
import short from '@salesforce/label/c.Home_Short';
import { fill, money, together } from 'c/format';

/**
 * "$119,325", or "$119,325 and €4,000".
 * @param {readonly { currency: string, amount: number }[]} amounts
 */
export function moneyList(amounts) {
  return together(amounts.map(({ amount, currency }) => money(Math.abs(amount), currency)));
}

/**
 * "$10,593 short", "$108,533 over"; '' of nothing.
 * @param {readonly { currency: string, amount: number }[]} gaps ahead is negative
 */
export function gapsText(gaps) {
  if (gaps.length === 0) return '';
  const isShort = gaps.every(({ amount }) => amount > 0);
  return fill(isShort ? short : over, moneyList(gaps));
}
