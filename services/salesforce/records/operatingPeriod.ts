import { parsePeriod } from '../../domain/parsePeriod.ts';
import type { Period } from '../../domain/period.ts';
import type { SalesforceRecord } from '../record.ts';
import { day, id, key, text, words } from './fieldCodecs.ts';
import { readOnly, field, recordCodec, unreadable } from './recordCodec.ts';

export const PERIOD_KIND = words({ month: 'Month', quarter: 'Quarter', year: 'Year' });

export const PERIOD_CALENDAR = words({ vendor: 'Vendor', mutual: 'Mutual' });

/** "vendor:2017-Q4" for the fiscal calendar, "<partner account id>:2017-Q4" for a mutual period. */
export const operatingPeriod = recordCodec('Operating_Period__c', {
  id: readOnly('Id', id),
  label: field('Name', text),
  key: field('Period_Key__c', key.nullable()),
  kind: field('Kind__c', PERIOD_KIND),
  calendar: field('Calendar__c', PERIOD_CALENDAR),
  partnerId: field('Partner__c', id.nullable()),
  start: field('Start_Date__c', day),
  end: field('End_Date__c', day),
  basis: field(
    'Basis__c',
    words({
      twoInOneYear: 'Two periods in one fiscal year',
      newQuarterEnd: 'New quarter end',
      oneSidesCycle: "One side's fiscal cycle",
    }).nullable(),
  ),
  agreedOn: field('Agreed_On__c', day.nullable()),
});

const periodOnly = operatingPeriod.pick('id', 'label', 'kind', 'calendar', 'partnerId', 'start', 'end');

/** @throws Rejected when it ends before it starts, or names a partner where it must not, or none where it must. */
export function readPeriod(record: SalesforceRecord): Period {
  const values = periodOnly.read(record);
  try {
    return parsePeriod(values);
  } catch (cause) {
    throw unreadable(periodOnly.object, values.id, [(cause as Error).message]);
  }
}
