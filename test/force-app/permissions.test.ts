import { expect, test } from '@jest/globals';
import { objectRights } from './references/permissionSets.ts';
import { all, textOf, type Element } from './source/element.ts';
import { FORCE_APP } from './source/forceApp.ts';
import { modelOf } from './source/model.ts';
import { readSource } from './source/sourceFile.ts';

const source = readSource(FORCE_APP);
const { objects } = modelOf(source);

function permissionSet(name: string): Element {
  return source.files.find((file) => file.suffix === 'permissionset' && file.name === name)?.root as Element;
}

function editable(name: string, object: string): string[] {
  return all(permissionSet(name), 'fieldPermissions')
    .filter((permission) => textOf(permission, 'editable') === 'true')
    .map((permission) => textOf(permission, 'field') ?? '')
    .filter((field) => field.startsWith(`${object}.`))
    .map((field) => field.slice(object.length + 1));
}

/** What everybody at a partner has, and what the roles add. */
const AT_PARTNER = ['User', 'Executive', 'Marketer', 'Seller', 'Champion'].map(
  (name) => `Cadence_Partner_${name}`,
);

test('partner users reach neither the channel’s totals nor the sync', () => {
  const reached = AT_PARTNER.flatMap((name) => [...objectRights(permissionSet(name)).keys()]);
  expect(reached.filter((object) => /^(Channel_|Sync_)/.test(object))).toEqual([]);
});

test('partner users see neither quotas nor how the metrics are set', () => {
  const reached = AT_PARTNER.flatMap((name) => [...objectRights(permissionSet(name)).keys()]);
  expect(['Channel_Goal__c', 'Metric_Setting__c'].filter((object) => reached.includes(object))).toEqual([]);
});

test('partner users see only what is shared with them', () => {
  const rights = AT_PARTNER.flatMap((name) => [...objectRights(permissionSet(name)).values()]);
  expect(rights.filter((each) => each.has('viewAll') || each.has('modifyAll'))).toEqual([]);
});

test('partner users can accept a goal and change nothing else of it', () => {
  const edited = AT_PARTNER.flatMap((name) => editable(name, 'Partner_Goal__c'));
  expect(edited).toEqual(['Accepted_By__c', 'Accepted_On__c']);
});

test('partner users cannot decide their own registrations', () => {
  const decision = ['Status__c', 'Decided_At__c', 'Protected_Until__c', 'Decision_Reason__c'];
  const edited = AT_PARTNER.flatMap((name) => editable(name, 'Deal_Registration__c'));
  expect(edited.filter((field) => decision.includes(field))).toEqual([]);
});

test('nobody may edit a step of funds or an update of a deal', () => {
  const sets = source.files.filter(({ suffix }) => suffix === 'permissionset');
  const editing = sets.flatMap(({ name, root }) =>
    ['Fund_Step__c', 'Deal_Update__c']
      .filter((object) =>
        objectRights(root as Element)
          .get(object)
          ?.has('edit'),
      )
      .map((object) => `${name}: ${object}`),
  );
  expect(editing).toEqual([]);
});

test('nobody may both ask for funds and pay them', () => {
  const sets = source.files.filter(({ suffix }) => suffix === 'permissionset');
  const both = sets.filter(({ root }) => {
    const names = all(root as Element, 'customPermissions').map((each) => textOf(each, 'name'));
    return names.includes('Cadence_Ask_For_Funds') && names.includes('Cadence_Pay_Funds');
  });
  expect(both.map(({ name }) => name)).toEqual([]);
});

test('only the service writes what it measures', () => {
  const measured = [
    'Partner_Performance__c',
    'Channel_Performance__c',
    'Performance_Snapshot__c',
    'Seller_Performance__c',
    'Level_Progress__c',
  ];
  const people = ['Cadence_Channel_Account_Manager', 'Cadence_Ops_Admin', ...AT_PARTNER];
  const writing = people.flatMap((name) =>
    measured.filter((object) => {
      const rights = objectRights(permissionSet(name)).get(object);
      return rights?.has('create') || rights?.has('edit') || editable(name, object).length > 0;
    }),
  );
  expect(writing).toEqual([]);
});

test('the service may read every object', () => {
  const rights = objectRights(permissionSet('Cadence_Integration'));
  const custom = [...objects.keys()].filter((name) => name.endsWith('__c'));
  expect(custom.filter((name) => !rights.get(name)?.has('viewAll'))).toEqual([]);
});

test('what one role at a partner writes, neither the base nor another role does', () => {
  const writes = (name: string) =>
    [...objectRights(permissionSet(name))]
      .filter(([, rights]) => rights.has('create') || rights.has('edit'))
      .map(([object]) => object);
  const [base = '', ...roles] = AT_PARTNER;
  const twice = roles.flatMap((role) =>
    [base, ...roles]
      .filter((other) => other !== role)
      .flatMap((other) => writes(role).filter((object) => writes(other).includes(object))),
  );
  // The executive's are the fields of signatures; everybody writes the rest.
  expect(twice).toEqual(['Account_Plan_Version__c', 'Customer_List__c']);
});

test('nobody, the service included, may delete what both sides have signed, nor where money went', () => {
  const kept = [
    'Account_Plan__c',
    'Account_Plan_Version__c',
    'Plan_Line__c',
    'Plan_Initiative__c',
    'Marketing_Budget__c',
    'Fund_Allocation__c',
    'Marketing_Fund__c',
    'Fund_Request__c',
    'Fund_Activity__c',
    'Fund_Step__c',
    'Fund_Claim__c',
  ];
  const sets = source.files.filter(({ suffix }) => suffix === 'permissionset');
  const deleting = sets.flatMap(({ name, root }) =>
    kept
      .filter((object) => {
        const rights = objectRights(root as Element).get(object);
        return rights?.has('delete') || rights?.has('modifyAll');
      })
      .map((object) => `${name}: ${object}`),
  );
  expect(deleting).toEqual([]);
});
