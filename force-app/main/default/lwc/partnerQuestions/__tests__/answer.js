function nodeOf(fields) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, given]) => {
      if (Array.isArray(given)) return [name, connection(given)];
      if (given !== null && typeof given === 'object') return [name, nodeOf(given)];
      return [name, name === 'Id' ? given : { value: given ?? null }];
    }),
  );
}

function connection(records) {
  return { edges: records.map((fields) => ({ node: nodeOf(fields) })) };
}

export const question = (id, more = {}) => ({
  Id: id,
  Kind__c: 'Deal still on',
  Subject__c: 'Cobalt Rail',
  Amount__c: null,
  Ask_From__c: '2026-11-20',
  Ask_Until__c: '2026-11-27',
  Answer__c: null,
  Comment__c: null,
  Answered_At__c: null,
  Answered_By_Name__c: null,
  Answered_Through__c: null,
  Applied_At__c: null,
  Answer_Links__r: [],
  ...more,
});

export const link = (id, more = {}) => ({
  Id: id,
  Status__c: 'Ready',
  Url__c: 'https://answers.example/answers/token',
  Expires_At__c: '2026-12-01T12:00:00.000Z',
  Used_At__c: null,
  Contact__c: 'C1',
  Contact__r: { Name: 'Priya Nair', Email: 'priya@example.com' },
  ...more,
});

/** Answer to QUESTIONS. */
export const answerOf = ({ questions = [], isPartner = true } = {}) => ({
  uiapi: {
    query: {
      partner: connection([{ Id: '001P', Name: 'Brightwater', Channel_Partner__c: isPartner }]),
      money: connection([{ Id: 'PP', Currency_Code__c: 'USD' }]),
      questions: connection(questions),
      contacts: connection([{ Id: 'C1', Name: 'Priya Nair', Email: 'priya@example.com' }]),
      deals: connection([{ Id: 'D1', Customer_Name__c: 'Delmar Insurance', Expected_Amount__c: 72000 }]),
      actions: connection([{ Id: 'A1', Name: 'Two demos', Due_Date__c: '2026-11-20' }]),
    },
  },
});
