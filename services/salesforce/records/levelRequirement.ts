import { id, key, ratio, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

export const REQUIREMENT_WORDS = {
  revenue: 'Revenue of four quarters',
  certifiedSellers: 'Certified sellers',
  certifiedEngineers: 'Certified engineers',
  requiredTasks: 'Required tasks',
  winRate: 'Win rate',
  dealsRegistered: 'Deals registered',
} as const;

export const levelRequirement = recordCodec('Level_Requirement__c', {
  id: readOnly('Id', id),
  levelId: field('Program_Level__c', id),
  key: field('Requirement_Key__c', key.nullable()),
  kind: field('Kind__c', words(REQUIREMENT_WORDS)),
  /** As people enter it: currency units, percent, people or deals, by kind. */
  required: field('Required__c', ratio),
});
