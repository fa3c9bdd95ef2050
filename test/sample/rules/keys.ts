/** How the sample names its records. Salesforce keeps the account's, contact's and opportunity's as Cadence_Key__c. */
export const keyOf = {
  chief: 'chief',
  operations: 'operations',
  finance: 'finance',
  /** Also the name that an import gives a partner, so that reports can show it without " Group". */
  partner: (agent: string) => `partner:${agent}`,
  customer: (account: string) => `customer:${account}`,
  seller: (agent: string) => `seller:${agent}`,
  madeSeller: (agent: string, number: number) => `made:seller:${agent}:${number}`,
  madeEngineer: (agent: string, number: number) => `made:engineer:${agent}:${number}`,
  partnerUser: (agent: string) => `partner-user:${agent}`,
  manager: (manager: string) => `manager:${manager}`,
  region: (office: string) => `region:${office}`,
  regionManagers: (office: string) => `managers:${office}`,
  vendorPeriod: (label: string) => `vendor:${label}`,
  mutualPeriod: (agent: string, label: string) => `mutual:${agent}:${label}`,
};
