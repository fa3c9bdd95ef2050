const record = (fields) => ({
  node: Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, name === 'Id' ? value : { value }]),
  ),
});

export const action = (id, more = {}) => ({
  Id: id,
  Name: 'Give every overdue deal a new close date',
  Side__c: 'Partner',
  Status__c: 'Open',
  Due_Date__c: '2026-11-27',
  First_Due_Date__c: null,
  Done_On__c: null,
  Owner__c: null,
  Owner_Name__c: null,
  Carried_Over_Count__c: 0,
  Measure__c: null,
  Note__c: null,
  ...more,
});

/** Answer to ACTIONS. */
export const answerOf = (actions) => ({
  uiapi: {
    query: {
      me: { edges: [record({ Id: '005T', FirstName: 'Tom', LastName: 'Orr' })] },
      partner: { edges: [record({ Id: '001P', Name: 'Brightwater' })] },
      actions: { edges: actions.map(record) },
    },
  },
});
