import type { ChannelOrg } from './channelOrg.ts';

type Fields = Record<string, unknown>;

/** Everything that a sync leaves behind in an object but when it did, by the record's key. */
export function performanceRecords(
  { org, rows }: Pick<ChannelOrg, 'org' | 'rows'>,
  object: 'Partner_Performance__c' | 'Channel_Performance__c' = 'Partner_Performance__c',
): Map<string, Fields> {
  const fields = [...org.org.schema.find(object)!.fields.values()]
    .map(({ name }) => name)
    .filter((name) => name.endsWith('__c') && name !== 'Calculated_At__c');
  const records = rows(`SELECT ${['Name', 'OwnerId', ...fields].join(', ')} FROM ${object}`);
  return new Map(
    records
      .map(({ attributes: _, ...record }) => [String(record.Performance_Key__c), record] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
