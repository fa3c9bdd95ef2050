import minutesAndSeconds from '@salesforce/label/c.Capabilities_MinutesAndSeconds';
import onlySeconds from '@salesforce/label/c.Capabilities_Seconds';
import { fill } from 'c/format';

/**
 * 250 → "4 min 10 s".
 * @param {number} seconds
 */
export function duration(seconds) {
  const minutes = Math.floor(seconds / 60);
  return minutes > 0 ? fill(minutesAndSeconds, minutes, seconds % 60) : fill(onlySeconds, seconds);
}
