import { count, day, id, key, percent, text, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

export const LIFE_STAGE = words({
  Recruit: 'Recruit',
  Onboard: 'Onboard',
  Activate: 'Activate',
  Grow: 'Grow',
  Mature: 'Mature',
});

export const capabilityTemplate = recordCodec('Capability_Template__c', {
  id: readOnly('Id', id),
  name: field('Name', text),
  /** See {@link templateKey}. */
  key: field('Template_Key__c', key),
  code: field('Code__c', text),
  version: field('Version__c', count),
  status: field('Status__c', words({ draft: 'Draft', published: 'Published', retired: 'Retired' })),
  publishedOn: field('Published_On__c', day.nullable()),
  staleAfterDays: field('Stale_After_Days__c', count.nullable()),
  buildingFrom: field('Building_From__c', count.nullable()),
  strongFrom: field('Strong_From__c', count.nullable()),
  neededCoverage: field('Needed_Coverage__c', percent.nullable()),
  neededPeers: field('Needed_Peers__c', count.nullable()),
  defaultLifeStage: field('Default_Life_Stage__c', LIFE_STAGE.nullable()),
});

/** One record a version, however often it is loaded. */
export function templateKey(code: string, version: number): string {
  return `${code}:v${version}`;
}
