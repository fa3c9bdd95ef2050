import type { Config } from '../../../../services/config.ts';
import { syncRun } from '../../../../services/salesforce/records/syncRun.ts';
import { withOpenStages } from '../changes.ts';
import { runFields, type InstalledOrg } from '../installedOrg.ts';
import { configured, type Misconfiguration, type Undone } from './misconfiguration.ts';

/** What records and the field mapping lack. */
export const ofRecords: readonly Misconfiguration[] = [
  {
    what: 'the mapping names a field that is not there',
    check: 'field-mapping',
    names: 'Opportunity has no field Net_Amount__c',
    undo: (installed) =>
      mapped(installed, ({ opportunity }) => ({ opportunity: { ...opportunity, amount: 'Net_Amount__c' } })),
  },
  {
    what: 'the mapping names a field of the wrong kind',
    check: 'field-mapping',
    names: 'Opportunity.Name is of type string',
    undo: (installed) =>
      mapped(installed, ({ opportunity }) => ({ opportunity: { ...opportunity, amount: 'Name' } })),
  },
  {
    what: 'the mapping uses a word that the status lacks',
    check: 'field-mapping',
    names: 'Waved through',
    undo: (installed) =>
      mapped(installed, ({ registration }) => ({
        registration: registration && {
          ...registration,
          statusWords: { ...registration.statusWords, approved: ['Waved through'] },
        },
      })),
  },
  {
    what: 'no open stage counts as pipeline',
    check: 'stages',
    names: 'fewer than two',
    undo: ({ small }) => ({ redo: withOpenStages(small.org, ['Prospecting']) }),
  },
  {
    what: 'the service calls the currency by another name',
    check: 'currency',
    names: 'CURRENCY=USD',
    undo: (installed) => configured(installed, { currency: 'EUR' }),
  },
  {
    what: 'the calendar ends before today',
    check: 'calendar',
    names: 'no month that holds today',
    undo: ({ remove, idOf }) => remove(idOf('Operating_Period__c', "Name = '2017-11'")),
  },
  {
    what: 'no account is a partner',
    check: 'partners',
    names: 'Channel Partner',
    undo: ({ update, ids }) => update('Account', ids.partner, { Channel_Partner__c: false }),
  },
  {
    what: 'no partner has a goal',
    check: 'goals',
    names: 'accepted goal',
    undo: ({ remove, ids }) => remove(ids.goal),
  },
  ...(
    [
      ['capabilities', 'Capability_Template__c', 'npm run capabilities'],
      ['plan-template', 'Plan_Template__c', 'npm run plan-template'],
      ['marketing-template', 'Marketing_Template__c', 'npm run marketing-template'],
    ] as const
  ).map(([check, object, names]) => ({
    what: `no ${object} is published`,
    check,
    names,
    undo: ({ update, idOf }: InstalledOrg) =>
      update(object, idOf(object, "Status__c = 'Published'"), { Status__c: 'Retired' }),
  })),
  {
    what: 'there are funds and nobody to decide on them',
    check: 'approval-rules',
    names: 'nobody can decide',
    undo: ({ small, ids, remove }) => {
      const fund = { Name: 'Funds', Partner__c: ids.partner, Fund_Key__c: 'fund', Allocated_Amount__c: 1000 };
      const { idOf } = small.org.load('Marketing_Fund__c', [fund]);
      return { redo: () => remove(idOf(0)) };
    },
  },
  {
    what: 'nothing was ever synced',
    check: 'first-sync',
    names: 'POST /syncs',
    silences: ['schedule'],
    undo: ({ remove, idOf }) => {
      remove(idOf(syncRun.object, `${syncRun.fields.kind} = 'Full'`));
      remove(idOf(syncRun.object, `${syncRun.fields.kind} = 'Incremental'`));
    },
  },
  {
    what: 'the latest sync was interrupted',
    check: 'schedule',
    names: 'was interrupted',
    undo: ({ insert }) =>
      void insert(syncRun.object, runFields('incremental', '2017-11-15T11:55:00Z', 'interrupted')),
  },
  {
    what: 'nothing has been synced for hours',
    check: 'schedule',
    names: 'npm run workers',
    undo: ({ remove, idOf }) => remove(idOf(syncRun.object, `${syncRun.fields.kind} = 'Incremental'`)),
  },
  {
    what: 'two services sync the same org',
    check: 'one-schedule',
    names: 'second service',
    undo: ({ insert }) => {
      for (const minute of [46, 47, 48, 49])
        insert(syncRun.object, runFields('incremental', `2017-11-15T11:${minute}:00Z`, 'succeeded'));
    },
  },
  {
    what: 'decks are for internal users only',
    check: 'files',
    names: 'internal users only',
    undo: ({ update, ids }) => update('ContentDocumentLink', ids.deckLink, { Visibility: 'InternalUsers' }),
  },
];

function mapped(
  installed: InstalledOrg,
  change: (mapping: Config['fieldMapping']) => Partial<Config['fieldMapping']>,
): Undone {
  const { fieldMapping } = installed.config;
  return configured(installed, { fieldMapping: { ...fieldMapping, ...change(fieldMapping) } });
}
