import { fill } from 'c/format';
import quarter from '@salesforce/label/c.Scorecard_Quarter';

/**
 * How people say a period: "2017-Q4" is Q4 2017; a label of another form stays as it is.
 * @param {string} label
 */
export function periodName(label) {
  const [, year, number] = /^(\d{4})-Q(\d)$/.exec(label) ?? [];
  return number ? fill(quarter, number, year) : label;
}
