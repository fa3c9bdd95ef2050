import minutes from '@salesforce/label/c.Capabilities_InMinutes';
import oneMinute from '@salesforce/label/c.Capabilities_InOneMinute';
import underOneMinute from '@salesforce/label/c.Capabilities_InUnderAMinute';
import { fill } from 'c/format';

/**
 * 250 → "4 minutes"; nobody cares about seconds.
 * @param {number} seconds
 */
export function duration(seconds) {
  const whole = Math.round(seconds / 60);
  if (seconds < 60) return underOneMinute;
  return whole === 1 ? oneMinute : fill(minutes, whole);
}
