/** In the order of the letters below. */
export const SCREEN_PEOPLE = [
  'guest',
  'user of partner A',
  'manager of A',
  'ops admin',
  'finance',
  'service',
  'employee',
] as const;

/** Who opens which screen: applications, tabs and pages inside, and the pages of the partners' site. 'o' opens it. */
const TABLE = `
--ooo--  app Cadence
--oo---  page Account_Plan_Record_Page
--ooo--  page Cadence_Home
--ooo--  page Partner_Account_Record_Page
-o-----  site /
oo-----  site /CheckPasswordResetEmail
oo-----  site /ForgotPassword
-o-----  site /actions
-o-----  site /capabilities
-o-----  site /deals
-o-----  site /error
oo-----  site /login
-o-----  site /marketing
-o-----  site /people
-o-----  site /performance
-o-----  site /plan
-o-----  site /qbrs
-o-----  site /service-not-available
-o-----  site /too-many-requests
--oo---  tab Account_Plan__c
--ooo--  tab Approval_Rule__c
--oo---  tab Capability_Scorecard__c
--oo---  tab Capability_Summary__c
--oo---  tab Capability_Template__c
---oo--  tab Channel_Cost__c
--oo---  tab Channel_Goal__c
--oo---  tab Channel_Performance__c
--ooo--  tab Channel_Profit__c
--oo---  tab Channel_Program__c
--oo---  tab Deal_Registration__c
--ooo--  tab Funnel_Rate__c
--oo---  tab Kpi_Library_Entry__c
--oo---  tab Level_Progress__c
--ooo--  tab Marketing_Budget__c
-oooo--  tab Marketing_Fund__c
-oooo--  tab Marketing_Plan__c
-oooo--  tab Marketing_Template__c
--oo---  tab Metric_Setting__c
--oo---  tab Operating_Period__c
--oo---  tab Partner_Action__c
--oo---  tab Partner_Certification__c
--oo---  tab Partner_Goal__c
--oo---  tab Partner_Performance__c
--oo---  tab Performance_Snapshot__c
--oo---  tab Plan_Template__c
-oooo--  tab Proof_Requirement__c
--oo---  tab QBR__c
--oo---  tab Required_Task__c
--oo---  tab Seller_Performance__c
---o---  tab Sync_Run__c
`;

export const SCREEN_DECISIONS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .map((row) => [row.slice(9), row.slice(0, 7)] as const),
);
