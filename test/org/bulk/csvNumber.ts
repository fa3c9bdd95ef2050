/**
 * A fractional number as bulk results spell it: always with a decimal point ("1000.0"), and in scientific
 * notation from ten million up and below a thousandth ("1.25E7", "1.0E-4").
 */
export function csvNumber(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return '0.0';
  if (size >= 1e-3 && size < 1e7) return Number.isInteger(value) ? `${value}.0` : String(value);
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return `${digits.includes('.') ? digits : `${digits}.0`}E${exponent.replace('+', '')}`;
}
