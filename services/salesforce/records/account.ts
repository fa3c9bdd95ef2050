import { flag, id, text, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** What we need by name of an account. Which checkbox marks a partner is the field mapping's choice. */
export const account = recordCodec('Account', {
  id: readOnly('Id', id),
  name: readOnly('Name', text),
  managerId: readOnly('OwnerId', id),
  managerName: readOnly('Owner.Name', text),
  isChannelPartner: readOnly('Channel_Partner__c', flag),
  lifeStage: readOnly(
    'Partner_Life_Stage__c',
    words({
      recruit: 'Recruit',
      onboard: 'Onboard',
      activate: 'Activate',
      grow: 'Grow',
      mature: 'Mature',
    }).nullable(),
  ),
  key: field('Cadence_Key__c', text.nullable()),
});
