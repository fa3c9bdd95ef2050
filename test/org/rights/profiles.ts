import { grantOf } from './grants.ts';
import type { Grants, ObjectGrant } from './grants.ts';

/** May do and see everything: object, field and record rights are not asked for. */
export const ALL_RIGHTS = 'System Administrator';
/** Users of programs: they sign in through the API alone. */
export const API_ONLY = 'API Only System Integrations';

/** Everybody reads these; what of files one sees, the records decide that they hang on. */
const FOR_EVERYBODY = {
  User: 'R',
  Profile: 'R',
  PermissionSet: 'R',
  PermissionSetAssignment: 'R',
  Organization: 'R',
  ContentDocument: 'RED',
  ContentVersion: 'CRED',
  ContentDocumentLink: 'CRED',
};

const FOR_INTERNAL_USERS = {
  ...FOR_EVERYBODY,
  UserRole: 'R',
  EntityDefinition: 'R',
  OpportunityStage: 'R',
  CurrencyType: 'R',
  DatedConversionRate: 'R',
  Period: 'R',
  FiscalYearSettings: 'R',
  ScratchOrgInfo: 'R',
  Task: 'CRED',
  Event: 'CRED',
};

const SALES = { Account: 'CRED', Contact: 'CRED', Opportunity: 'CRED', Product2: 'R' };

/** Standard objects alone: custom ones are granted by permission sets. */
const PROFILES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Standard User': { ...FOR_INTERNAL_USERS, ...SALES },
  'Minimum Access - Salesforce': FOR_INTERNAL_USERS,
  [API_ONLY]: FOR_INTERNAL_USERS,
  'Partner Community User': { ...FOR_EVERYBODY, Account: 'R', Contact: 'R' },
};

/** What a profile grants. One that is not in the table grants what every user has. */
export function grantsOfProfile(name: string, isPartner: boolean): Grants {
  const letters = PROFILES[name] ?? (isPartner ? FOR_EVERYBODY : FOR_INTERNAL_USERS);
  return {
    objects: new Map(
      Object.entries(letters).map(([object, rights]): [string, ObjectGrant] => [
        object.toLowerCase(),
        grantOf(rights),
      ]),
    ),
    fields: new Map(),
    customPermissions: new Set(),
    userPermissions: new Set(name === API_ONLY ? ['ApiEnabled'] : []),
    tabs: new Set(),
  };
}
