/** An exact decimal number: units of 10^-scale. Formulas calculate in these, not in floats. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const DIVISION_DIGITS = 34;

/** From a number by its shortest decimal text, so 0.1 is exactly a tenth. */
export function decimal(value: number | string): Decimal {
  const [mantissa = '0', exponent = '0'] = String(value).toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const units = BigInt(`${whole}${fraction}` || '0');
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

export function toNumber({ units, scale }: Decimal): number {
  return Number(`${units}e${-scale}`);
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = align(a, b);
  return { units: x + y, scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** To 34 digits behind the point; null for a division by zero. */
export function divide(a: Decimal, b: Decimal): Decimal | null {
  if (b.units === 0n) return null;
  const shift = DIVISION_DIGITS + b.scale - a.scale;
  const units = shift >= 0 ? a.units * 10n ** BigInt(shift) : a.units / 10n ** BigInt(-shift);
  return { units: units / b.units, scale: DIVISION_DIGITS };
}

export function negate(a: Decimal): Decimal {
  return { units: -a.units, scale: a.scale };
}

export function compare(a: Decimal, b: Decimal): number {
  const [x, y] = align(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Half goes away from zero; negative places round to tens, hundreds … */
export function round(a: Decimal, places: number): Decimal {
  return quotient(a, places, (rest, unit) => rest * 2n >= unit);
}

/** Away from zero when `up`, towards it otherwise, to a whole number. */
export function roundWhole(a: Decimal, up: boolean): Decimal {
  return quotient(a, 0, (rest) => up && rest > 0n);
}

export function toText(a: Decimal): string {
  const digits = (a.units < 0n ? -a.units : a.units).toString().padStart(a.scale + 1, '0');
  const whole = digits.slice(0, digits.length - a.scale);
  const fraction = digits.slice(digits.length - a.scale).replace(/0+$/, '');
  return `${a.units < 0n ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}`;
}

function quotient(a: Decimal, places: number, goesUp: (rest: bigint, unit: bigint) => boolean): Decimal {
  if (a.scale <= places) return a;
  const unit = 10n ** BigInt(a.scale - places);
  const size = a.units < 0n ? -a.units : a.units;
  const whole = size / unit + (goesUp(size % unit, unit) ? 1n : 0n);
  const units = a.units < 0n ? -whole : whole;
  return places >= 0 ? { units, scale: places } : { units: units * 10n ** BigInt(-places), scale: 0 };
}

function align(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  return [a.units * 10n ** BigInt(scale - a.scale), b.units * 10n ** BigInt(scale - b.scale), scale];
}
