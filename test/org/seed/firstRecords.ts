import { idOf } from '../ids.ts';
import type { Org } from '../org.ts';
import type { OrgUser } from '../user.ts';

/** The first user of every org: its id is known before there is anything to store it in. */
export const ADMINISTRATOR: OrgUser = {
  id: idOf('005', 1),
  username: 'admin@small-salesforce.example',
  displayName: 'Ada Admin',
  profileId: idOf('00e', 1),
};

export const ORGANIZATION_ID = idOf('00D', 1);

const PROFILES: readonly [name: string, userType: string, permissions: readonly string[]][] = [
  ['System Administrator', 'Standard', ['ApiEnabled', 'ModifyAllData', 'ViewSetup']],
  ['Standard User', 'Standard', []],
  ['Minimum Access - Salesforce', 'Standard', []],
  ['API Only System Integrations', 'Standard', ['ApiEnabled']],
  ['Partner Community User', 'PowerPartner', []],
];

/** What a new org has before anybody does anything. */
export function putFirstRecords(org: Org): void {
  org.load('Organization', [
    {
      Name: org.settings.organizationName,
      Country: 'US',
      InstanceName: 'SML1',
      OrganizationType: 'Developer Edition',
      IsSandbox: false,
      DefaultLocaleSidKey: 'en_US',
      LanguageLocaleKey: 'en_US',
      TimeZoneSidKey: org.settings.timeZone,
      FiscalYearStartMonth: 1,
    },
  ]);
  org.load(
    'Profile',
    PROFILES.map(([Name, UserType, permissions]) => ({
      Name,
      UserType,
      ...Object.fromEntries(permissions.map((permission) => [`Permissions${permission}`, true])),
    })),
  );
  org.load('User', [
    {
      Username: ADMINISTRATOR.username,
      FirstName: 'Ada',
      LastName: 'Admin',
      Email: 'admin@small-salesforce.example',
      Alias: 'aadmin',
      IsActive: true,
      ProfileId: ADMINISTRATOR.profileId,
      UserType: 'Standard',
      TimeZoneSidKey: 'America/Los_Angeles',
      LocaleSidKey: 'en_US',
      LanguageLocaleKey: 'en_US',
      EmailEncodingKey: 'UTF-8',
    },
  ]);
}

/** In an org with several currencies; the others come later, as records. */
export function putCorporateCurrency(org: Org): void {
  const currency = { IsoCode: org.settings.currency, DecimalPlaces: 2, IsActive: true, IsCorporate: true };
  org.load('CurrencyType', [{ ...currency, ConversionRate: 1 }]);
}
