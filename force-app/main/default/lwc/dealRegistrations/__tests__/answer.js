const value = (given) => ({ value: given ?? null });
const edges = (records) => ({
  edges: records.map((fields) => ({
    node: Object.fromEntries(
      Object.entries(fields).map(([name, given]) => {
        const isRecord = given !== null && typeof given === 'object';
        return [name, name === 'Id' || isRecord ? given : value(given)];
      }),
    ),
  })),
});

export const PARTNER = {
  Id: '001P',
  Name: 'Acme Group',
  Channel_Partner__c: true,
  Owner: { Id: '005M', Name: value('Mary Moss'), FirstName: value('Mary'), Email: value('mary@example.com') },
};

/** A registration as the org tells it; approved and kept until spring unless said otherwise. */
export const deal = (id, more = {}) => ({
  Id: id,
  Status__c: 'Approved',
  Check_Status__c: 'Clear',
  Customer_Name__c: 'Alder Foods',
  Customer_Domain__c: 'alder.example',
  Customer_Country__c: 'GB',
  Product__c: 'Edge Gateway',
  Product_Key__c: 'edge',
  Expected_Amount__c: 84000,
  Expected_Close__c: '2017-12-15',
  Led_By__c: 'Partner',
  Submitted_At__c: '2017-11-01T09:00:00.000Z',
  Answer_By__c: '2017-11-03',
  Decision_Reason__c: null,
  Protected_Until__c: '2018-03-01',
  Extended_Count__c: 0,
  Extension_Limit__c: 1,
  Stage_Note__c: null,
  ...more,
});

export function answerWith({ partner = PARTNER, deals = [], updates = [] } = {}) {
  return {
    uiapi: {
      query: {
        partner: edges(partner ? [partner] : []),
        deals: edges(deals),
        updates: edges(updates),
        money: edges([{ Id: 'PP', Currency_Code__c: 'USD' }]),
      },
    },
  };
}
