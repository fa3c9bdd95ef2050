/** Field values as GraphQL answers them. */
const fields = (values) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));
const connection = (nodes, rest = {}) => ({ edges: nodes.map((node) => ({ node })), ...rest });

const MEASURES = {
  As_Of__c: '2017-11-15',
  Period_Label__c: '2017-Q4',
  Currency_Code__c: 'USD',
  Elapsed__c: 48.9,
  Elapsed_Days__c: 45,
  Total_Days__c: 92,
  Goal_Amount__c: 100000,
  Won_Amount__c: 25000,
  Expected_To_Date__c: 48913,
  Attainment__c: 25,
  Pace_Index__c: 0.51,
  Pace_Status__c: 'Behind',
  Gap_To_Pace__c: 23913,
  Coverage__c: 1.4,
  Own_Index__c: 1.8,
  Pipeline_Index__c: 3,
  Pipeline_Status__c: 'Short',
};

export function partnerNode(id, name, changes = {}, account = {}) {
  return {
    ...fields({
      ...MEASURES,
      Partner__c: id,
      Last_Contact_On__c: '2017-11-10',
      Overdue_Count__c: 0,
      ...changes,
    }),
    Partner__r: { ...fields({ Name: name, OwnerId: '005M', ...account }), Program_Level__r: null },
  };
}

export function totalNode(level, name, changes = {}) {
  return fields({ ...MEASURES, Level__c: level, Subject_Name__c: name, Partner_Count__c: 2, ...changes });
}

export function actionNode(id, partnerId, changes = {}) {
  return {
    Id: id,
    ...fields({
      Name: 'Call',
      Partner__c: partnerId,
      Side__c: 'Vendor',
      Due_Date__c: '2017-11-20',
      Source__c: null,
      ...changes,
    }),
    Partner__r: fields({ Name: 'Acme Group' }),
  };
}

export function reviewNode(id, partnerId, changes = {}) {
  return {
    Id: id,
    ...fields({
      Partner__c: partnerId,
      Meeting_Date__c: '2017-11-18',
      Deck_Document_Id__c: null,
      ...changes,
    }),
    Partner__r: fields({ Name: 'Acme Group' }),
  };
}

export function sumNode(status, count, gap, currency = 'USD') {
  return {
    aggregate: {
      Pace_Status__c: { value: status },
      Currency_Code__c: { value: currency },
      Gap_To_Pace__c: { sum: { value: gap } },
      Id: { count: { value: count } },
    },
  };
}

/** What the org answers to the home page's question; undefined leaves a part out, as one that could not be read. */
export function answer({
  partners = [],
  totals = [],
  actions = [],
  reviews = [],
  sums = [],
  hasNextPage = false,
} = {}) {
  const part = (nodes, rest) => (nodes === null ? null : connection(nodes, rest));
  return {
    uiapi: {
      aggregate: { Partner_Performance__c: connection(sums) },
      query: {
        Partner_Performance__c: part(partners, { pageInfo: { hasNextPage } }),
        Channel_Performance__c: part(totals),
        Partner_Action__c: part(actions),
        QBR__c: part(reviews),
      },
    },
  };
}
