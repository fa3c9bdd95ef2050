import { day, flag, id, text, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

export const LIFE_STAGE = words({
  recruit: 'Recruit',
  onboard: 'Onboard',
  activate: 'Activate',
  grow: 'Grow',
  mature: 'Mature',
});

export const PARTNER_TYPE = words({
  reseller: 'Reseller',
  distributor: 'Distributor',
  systemIntegrator: 'System integrator',
  managedServiceProvider: 'Managed service provider',
  consultant: 'Consultant',
  technologyPartner: 'Technology partner',
});

const MONTH = words({
  january: 'January',
  february: 'February',
  march: 'March',
  april: 'April',
  may: 'May',
  june: 'June',
  july: 'July',
  august: 'August',
  september: 'September',
  october: 'October',
  november: 'November',
  december: 'December',
});

/** What we need by name of an account. Which checkbox marks a partner is the field mapping's choice. */
export const account = recordCodec('Account', {
  id: readOnly('Id', id),
  name: readOnly('Name', text),
  managerId: readOnly('OwnerId', id),
  managerName: readOnly('Owner.Name', text),
  isChannelPartner: readOnly('Channel_Partner__c', flag),
  lifeStage: readOnly('Partner_Life_Stage__c', LIFE_STAGE.nullable()),
  programId: readOnly('Channel_Program__c', id.nullable()),
  levelId: readOnly('Program_Level__c', id.nullable()),
  type: readOnly('Partner_Type__c', PARTNER_TYPE.nullable()),
  fiscalYearStart: readOnly('Fiscal_Year_Start_Month__c', MONTH.nullable()),
  since: readOnly('Partner_Since__c', day.nullable()),
  key: field('Cadence_Key__c', text.nullable()),
});
