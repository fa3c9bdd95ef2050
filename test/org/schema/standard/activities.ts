import { checkbox, date, datetime, field, integer, lookup, picklist, readOnly, textArea } from '../fields.ts';
import { standardObject } from '../standardObject.ts';

/** What tasks and events say of whom they are with. Salesforce finds the account itself. */
function relatedTo(children: string) {
  return [
    lookup('WhoId', ['Contact'], { relationshipName: 'Who', childRelationshipName: children }),
    lookup('WhatId', ['Account', 'Opportunity'], {
      relationshipName: 'What',
      childRelationshipName: children,
      onParentDelete: 'cascade',
    }),
    lookup('AccountId', 'Account', readOnly),
    field('Subject', 'combobox', { length: 255 }),
    textArea('Description', 32000),
  ];
}

export const task = standardObject('Task', { keyPrefix: '00T', owner: true }, [
  ...relatedTo('Tasks'),
  date('ActivityDate', { label: 'Due Date Only' }),
  picklist('Status', ['*Not Started', 'In Progress', 'Completed', 'Waiting on someone else', 'Deferred'], {
    required: true,
  }),
  picklist('Priority', ['High', '*Normal', 'Low'], { required: true }),
  checkbox('IsClosed', readOnly),
]);

/** Made for a whole day, or with the time at which it begins and how long it takes. */
export const event = standardObject('Event', { keyPrefix: '00U', owner: true }, [
  ...relatedTo('Events'),
  date('ActivityDate', { label: 'Due Date Only' }),
  datetime('ActivityDateTime', { label: 'Due Date Time' }),
  integer('DurationInMinutes', { label: 'Duration' }),
  checkbox('IsAllDayEvent', { label: 'All-Day Event' }),
]);
