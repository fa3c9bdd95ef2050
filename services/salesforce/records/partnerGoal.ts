import type { Goal } from '../../domain/goal.ts';
import { fromCents } from '../../domain/money.ts';
import { parseGoal } from '../../domain/parseGoal.ts';
import type { SalesforceRecord } from '../record.ts';
import { count, day, id, key, money, text, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec, unreadable } from './recordCodec.ts';

export const partnerGoal = recordCodec('Partner_Goal__c', {
  id: readOnly('Id', id),
  /** "<partner account id>:<period label>:revenue:v<version>" */
  key: field('Goal_Key__c', key.nullable()),
  partnerId: field('Partner__c', id),
  /** Whose share of the partner's goal it is; null = the goal of the whole partner. */
  sellerId: field('Seller__c', id.nullable()),
  periodId: field('Period__c', id),
  metric: field('Metric__c', words({ revenue: 'Revenue' })),
  version: field('Version__c', count),
  status: field(
    'Status__c',
    words({
      proposed: 'Proposed',
      accepted: 'Accepted',
      superseded: 'Superseded',
      declined: 'Declined',
    }),
  ),
  /** null = not filled in yet, 0 = deliberately none. */
  amount: field('Amount__c', money.nullable()),
  effectiveDate: field('Effective_Date__c', day.nullable()),
  acceptedOn: field('Accepted_On__c', day.nullable()),
  acceptedById: field('Accepted_By__c', id.nullable()),
  reason: field('Reason__c', text.nullable()),
});

const goalOnly = partnerGoal.pick('id', 'partnerId', 'periodId', 'version', 'status', 'amount', 'acceptedOn');

/** @throws Rejected when it is below zero, or accepted without an amount. */
export function readGoal(record: SalesforceRecord): Goal {
  const values = goalOnly.read(record);
  try {
    return parseGoal({ ...values, amount: values.amount === null ? null : fromCents(values.amount) });
  } catch (cause) {
    throw unreadable(goalOnly.object, values.id, [(cause as Error).message]);
  }
}

export function goalKey(partnerId: string, periodLabel: string, version: number): string {
  return `${partnerId}:${periodLabel}:revenue:v${version}`;
}
