import { csvNumber } from './csvNumber.ts';

const ZERO = 48;
const POINT = 46;
const MINUS = 45;
const PLAIN_BELOW = 1e7;

/**
 * Writes a fractional number as csvNumber spells it and returns the place after its last byte. Amounts with at most
 * two decimals, nearly all there are, go digit by digit: a million texts would cost more than all other columns.
 */
export function writeCsvNumber(value: number, target: Buffer, at: number): number {
  const size = Math.abs(value);
  const hundredths = Math.round(size * 100);
  if (size >= PLAIN_BELOW || hundredths / 100 !== size || (hundredths === 0 && size !== 0)) {
    return at + target.write(csvNumber(value), at, 'latin1');
  }
  let place = at;
  if (value < 0) target[place++] = MINUS;
  const whole = Math.floor(hundredths / 100);
  const fraction = hundredths - whole * 100;
  place = writeDigits(whole, target, place);
  target[place++] = POINT;
  const tens = Math.floor(fraction / 10);
  target[place++] = ZERO + tens;
  const ones = fraction - tens * 10;
  if (ones > 0) target[place++] = ZERO + ones;
  return place;
}

function writeDigits(whole: number, target: Buffer, at: number): number {
  let digits = 1;
  for (let limit = 10; limit <= whole; limit *= 10) digits += 1;
  let rest = whole;
  for (let place = at + digits - 1; place >= at; place -= 1) {
    const next = Math.floor(rest / 10);
    target[place] = ZERO + rest - next * 10;
    rest = next;
  }
  return at + digits;
}
