import { FILES, replaced, type Fault } from './fault.ts';

/** Names of what is not there, and grants that cannot be or are missing. */
export const NAMING_FAULTS: readonly Fault[] = [
  {
    title: 'a formula with a misspelt field',
    path: FILES.rule,
    change: replaced('ISBLANK(Accepted_On__c)', 'ISBLANK(Accepted__c)'),
    found: 'Partner_Goal__c has no field Accepted__c',
  },
  {
    title: 'a formula that asks for a word the picklist does not have',
    path: FILES.rule,
    change: replaced('Accepted&quot;', 'Agreed&quot;'),
    found: 'Status__c has no value "Agreed"',
  },
  {
    title: 'a formula with a parenthesis too few',
    path: FILES.rule,
    change: replaced('))</error', ')</error'),
    found: 'its formula opens and closes unlike parentheses',
  },
  {
    title: 'a formula with a function that does not exist',
    path: FILES.rule,
    change: replaced('ISBLANK', 'ISEMPTY'),
    found: 'calls ISEMPTY',
  },
  {
    title: 'a list view of a word the picklist does not have',
    path: FILES.view,
    change: replaced('<value>Proposed', '<value>Waiting'),
    found: 'Status__c has no value "Waiting"',
  },
  {
    title: 'a compact layout with a field of another object',
    path: FILES.compactLayout,
    change: replaced('Amount__c', 'Goal_Amount__c'),
    found: 'Partner_Goal__c has no field Goal_Amount__c',
  },
  {
    title: 'a layout that leaves out a field',
    path: FILES.layout,
    change: replaced('<field>Reason__c', '<field>Amount__c'),
    found: 'shows Reason__c 0 times',
  },
  {
    title: 'a related list over a lookup that does not exist',
    path: 'layouts/QBR__c-QBR Layout.layout-meta.xml',
    change: replaced('Partner_Action__c.QBR__c', 'Partner_Action__c.Review__c'),
    found: 'there is no related list Partner_Action__c.Review__c',
  },
  {
    title: 'an application with a tab that does not exist',
    path: FILES.tab,
    change: () => null,
    found: 'Cadence.app-meta.xml: there is no tab QBR__c',
  },
  {
    title: 'a permission on a field that does not exist',
    path: FILES.permissionSet,
    change: replaced('Partner_Goal__c.Reason__c', 'Partner_Goal__c.Motive__c'),
    found: 'there is no field Partner_Goal__c.Motive__c',
  },
  {
    title: 'a permission on a required field',
    path: FILES.permissionSet,
    change: replaced('Partner_Goal__c.Reason__c', 'Partner_Goal__c.Status__c'),
    found: 'Partner_Goal__c.Status__c is required and cannot be listed',
  },
  {
    title: 'a right to edit without the right to read',
    path: FILES.permissionSet,
    change: (text) => text.replaceAll('<allowRead>true', '<allowRead>false'),
    found: 'Partner_Goal__c: create needs read',
  },
  {
    title: 'a field that no permission set grants',
    path: FILES.amount,
    change: (text) => text.replaceAll('Amount__c', 'Bonus__c'),
    movedTo: 'objects/Partner_Goal__c/fields/Bonus__c.field-meta.xml',
    found: 'Bonus__c.field-meta.xml: no permission set grants it',
  },
  {
    title: 'a component that imports a field that does not exist',
    path: 'lwc/format/format.js',
    change: (text) => `import STATUS from '@salesforce/schema/QBR__c.State__c';\n${text}`,
    found: 'lwc/format/format.js: QBR__c has no field State__c',
  },
  {
    title: 'a query for a field that does not exist',
    path: 'lwc/scorecardQuery/document.js',
    change: (text) => text.replace('Won_Amount__c {', 'Winnings__c {'),
    found: 'document.js: Partner_Performance__c has no field Winnings__c',
  },
  {
    title: 'a query that filters by a field of another object',
    path: 'lwc/scorecardQuery/document.js',
    change: (text) => text.replace('Seller__c: { eq: null }', 'Seller_Name__c: { eq: null }'),
    found: 'document.js: Partner_Goal__c has no field Seller_Name__c',
  },
  {
    title: 'an application that opens a page that does not exist',
    path: 'applications/Cadence.app-meta.xml',
    change: (text) => text.replace('Partner_Account_Record_Page', 'Partner_Account_Page'),
    found: 'Cadence.app-meta.xml: there is no page Partner_Account_Page',
  },
  {
    title: 'a page with a component that does not exist',
    path: 'flexipages/Partner_Account_Record_Page.flexipage-meta.xml',
    change: (text) => text.replace('c:partnerScorecard', 'c:partnerScorecards'),
    found: 'there is no component c:partnerScorecards',
  },
];
