import type { Organisation } from '../rules/organisation.ts';

export type Kind = keyof Organisation;

/** Where each kind of record lives in Salesforce, and the field by which it is found again. */
export const PLACES: Readonly<Record<Kind, { object: string; keyField: string }>> = {
  roles: { object: 'UserRole', keyField: 'DeveloperName' },
  users: { object: 'User', keyField: 'Username' },
  accounts: { object: 'Account', keyField: 'Cadence_Key__c' },
  contacts: { object: 'Contact', keyField: 'Cadence_Key__c' },
  products: { object: 'Product2', keyField: 'ProductCode' },
  periods: { object: 'Operating_Period__c', keyField: 'Period_Key__c' },
  programs: { object: 'Channel_Program__c', keyField: 'Program_Key__c' },
  levels: { object: 'Program_Level__c', keyField: 'Level_Key__c' },
  requirements: { object: 'Level_Requirement__c', keyField: 'Requirement_Key__c' },
  settings: { object: 'Metric_Setting__c', keyField: 'Setting_Key__c' },
  quotas: { object: 'Channel_Goal__c', keyField: 'Goal_Key__c' },
  goals: { object: 'Partner_Goal__c', keyField: 'Goal_Key__c' },
  furtherGoals: { object: 'Partner_Goal__c', keyField: 'Goal_Key__c' },
  opportunities: { object: 'Opportunity', keyField: 'Cadence_Key__c' },
  registrations: { object: 'Deal_Registration__c', keyField: 'Registration_Key__c' },
  reviews: { object: 'QBR__c', keyField: 'QBR_Key__c' },
  commitments: { object: 'Partner_Action__c', keyField: 'Action_Key__c' },
  certifications: { object: 'Partner_Certification__c', keyField: 'Certification_Key__c' },
  requiredTasks: { object: 'Required_Task__c', keyField: 'Task_Key__c' },
  // A task has no external id: its subject says that it was made, for whom and for which day.
  activities: { object: 'Task', keyField: 'Subject' },
};
