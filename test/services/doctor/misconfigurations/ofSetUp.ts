import { withoutField, withoutObject, withSharing, withSharingSet } from '../changes.ts';
import { assign, unassign, type Misconfiguration } from './misconfiguration.ts';

/** What somebody left out in Setup. */
const both = (model: 'Private' | 'Read') => ({ internal: model, external: model });

export const ofSetUp: readonly Misconfiguration[] = [
  {
    what: 'digital experiences are not enabled',
    check: 'experiences',
    names: 'not enabled',
    silences: ['site', 'site-members', 'self-registration'],
    undo: ({ small }) => ({ redo: withoutObject(small.org, 'Network') }),
  },
  {
    what: 'accounts can be read by everybody inside',
    check: 'account-sharing',
    names: 'Account inside (Read)',
    undo: ({ small }) => ({
      redo: withSharing(small.org, 'Account', { internal: 'Read', external: 'Private' }),
    }),
  },
  {
    what: 'opportunities can be read by partners',
    check: 'account-sharing',
    names: 'Opportunity outside (Read)',
    undo: ({ small }) => ({
      redo: withSharing(small.org, 'Opportunity', { internal: 'Private', external: 'Read' }),
    }),
  },
  {
    what: 'goals can be read by everybody',
    check: 'sharing-defaults',
    names: 'Partner_Goal__c is Read inside and Partner_Goal__c is Read outside',
    undo: ({ small }) => ({ redo: withSharing(small.org, 'Partner_Goal__c', both('Read')) }),
  },
  {
    what: 'an object is not deployed',
    check: 'objects',
    names: 'has no Channel_Cost__c',
    undo: ({ small }) => ({ redo: withoutObject(small.org, 'Channel_Cost__c') }),
  },
  {
    what: 'a field is not deployed',
    check: 'fields',
    names: 'has no Partner_Action__c.Measure__c',
    undo: ({ small }) => ({ redo: withoutField(small.org, 'Partner_Action__c', 'Measure__c') }),
  },
  {
    what: 'the sharing set is not deployed',
    check: 'sharing-set',
    names: 'no sharing set Cadence_Partner',
    undo: ({ small }) => ({ redo: withSharingSet(small.org, () => undefined) }),
  },
  {
    what: 'the sharing set opens less than it should',
    check: 'sharing-set',
    names: 'QBR__c (Read)',
    undo: ({ small }) => ({
      redo: withSharingSet(small.org, (set) => ({
        ...set,
        mappings: set.mappings.filter(({ object }) => object !== 'QBR__c'),
      })),
    }),
  },
  {
    what: "the sharing set names other profiles than the partners'",
    check: 'sharing-set-profiles',
    names: 'Partner Community User',
    undo: ({ small }) => ({
      redo: withSharingSet(small.org, (set) => ({ ...set, profiles: ['Partner Community Login User'] })),
    }),
  },
  {
    what: 'no account manager has the permission set',
    check: 'managers',
    names: 'Cadence_Channel_Account_Manager',
    undo: (installed) => unassign(installed, 'Cadence_Channel_Account_Manager'),
  },
  {
    what: 'nobody is ops admin',
    check: 'ops-admin',
    names: 'Cadence_Ops_Admin',
    undo: (installed) => unassign(installed, 'Cadence_Ops_Admin'),
  },
  {
    what: 'no partner user has the permission set',
    check: 'partner-users',
    names: 'Cadence_Partner_User',
    silences: ['site-members'],
    undo: (installed) => unassign(installed, 'Cadence_Partner_User'),
  },
  {
    what: 'the site is not published',
    check: 'site',
    names: 'DownForMaintenance',
    undo: ({ update, ids }) => update('Network', ids.site, { Status: 'DownForMaintenance' }),
  },
  {
    what: 'partner users are no members of the site',
    check: 'site-members',
    names: 'profile Partner Community User',
    undo: ({ update, idOf }) =>
      update('NetworkMemberGroup', idOf('NetworkMemberGroup', "AssignmentStatus = 'Added'"), {
        AssignmentStatus: 'WaitingForRemove',
      }),
  },
  {
    what: 'anybody may register at the site',
    check: 'self-registration',
    names: 'Anybody may register',
    undo: ({ update, ids }) => update('Network', ids.site, { OptionsSelfRegistrationEnabled: true }),
  },
  {
    what: 'a guest user holds a permission set',
    check: 'guests',
    names: 'Site Guest User: Cadence_Finance',
    undo: (installed) => assign(installed, installed.ids.guest, 'Cadence_Finance'),
  },
  {
    what: "the guest user's profile reads an object",
    check: 'guests',
    names: 'may read Partner_Goal__c',
    undo: ({ insert, idOf }) => {
      const ParentId = idOf('PermissionSet', "Name = 'X00eguest'");
      insert('ObjectPermissions', { ParentId, SobjectType: 'Partner_Goal__c', PermissionsRead: true });
    },
  },
];
