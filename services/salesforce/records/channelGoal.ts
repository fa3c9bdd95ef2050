import type { ChannelGoal } from '../../domain/channelGoal.ts';
import type { OwnerToBe, SalesforceRecord } from '../record.ts';
import { count, id, key, money, sentence, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** The quota of a manager, a region or the company; a partner has a goal, never a quota. */
export const channelGoal = recordCodec('Channel_Goal__c', {
  id: readOnly('Id', id),
  /** As the key of Channel_Performance__c, with the label in place of the period's id, and ":v<version>". */
  key: field('Goal_Key__c', key.nullable()),
  level: field('Level__c', words({ company: 'Company', region: 'Region', manager: 'Manager' })),
  subjectId: field('Subject_Id__c', id.nullable()),
  subjectName: field('Subject_Name__c', sentence(255).nullable()),
  periodId: field('Period__c', id),
  /** null = not decided yet, 0 = deliberately none. */
  amount: field('Amount__c', money.nullable()),
  version: field('Version__c', count),
  status: field('Status__c', words({ proposed: 'Proposed', accepted: 'Accepted', superseded: 'Superseded' })),
  ownerId: field('OwnerId', id),
});

/** What a sync reads of it. */
export const quota = channelGoal.pick(
  ...(['id', 'level', 'subjectId', 'periodId', 'version', 'status', 'amount', 'ownerId'] as const),
);

export function readQuota(record: SalesforceRecord): ChannelGoal {
  return quota.read(record);
}

/** Whoever a quota is for sees it as its owner; regions and the company have no person. */
export function misplacedQuotas(records: readonly SalesforceRecord[]): OwnerToBe[] {
  return records
    .map((record) => quota.read(record))
    .flatMap(({ id: quotaId, level, subjectId, ownerId }) =>
      level !== 'manager' || subjectId === null || isSameId(subjectId, ownerId)
        ? []
        : [{ object: channelGoal.object, id: quotaId, ownerId: subjectId }],
    );
}

/** People copy ids of 15 characters from addresses; those are the first of the 18. */
function isSameId(one: string, other: string): boolean {
  return one.slice(0, 15) === other.slice(0, 15);
}
