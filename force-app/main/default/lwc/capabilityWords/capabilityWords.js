import building from '@salesforce/label/c.Capabilities_Building';
import low from '@salesforce/label/c.Capabilities_Low';
import notScored from '@salesforce/label/c.Capabilities_NotScored';
import strong from '@salesforce/label/c.Capabilities_Strong';

/**
 * @param {'green' | 'yellow' | 'red' | 'grey'} band
 * @returns {string}
 */
export function bandWord(band) {
  return { green: strong, yellow: building, red: low, grey: notScored }[band];
}
