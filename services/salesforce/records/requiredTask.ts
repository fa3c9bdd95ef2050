import { day, id, key, text } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

export const requiredTask = recordCodec('Required_Task__c', {
  id: readOnly('Id', id),
  name: field('Name', text),
  key: field('Task_Key__c', key.nullable()),
  partnerId: field('Partner__c', id),
  dueOn: field('Due_On__c', day),
  doneOn: field('Done_On__c', day.nullable()),
});
