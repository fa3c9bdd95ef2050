import { count, id, sentence, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

export const decisionPlayer = recordCodec('Decision_Player__c', {
  id: readOnly('Id', id),
  name: field('Name', sentence(80)),
  customerId: field('Plan_Customer__c', id),
  job: field('Job__c', sentence(120).nullable()),
  lineOfBusiness: field('Line_Of_Business__c', sentence(120).nullable()),
  caresAbout: field('Cares_About__c', sentence(255).nullable()),
  paidOn: field('Paid_On__c', sentence(255).nullable()),
  personalWin: field('Personal_Win__c', sentence(255).nullable()),
  influence: field(
    'Influence__c',
    words({ decides: 'Decides', influences: 'Influences', uses: 'Uses' }).nullable(),
  ),
  revision: field('Revision__c', count.nullable()),
});
