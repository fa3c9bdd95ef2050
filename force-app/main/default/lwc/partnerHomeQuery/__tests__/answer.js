/** Answers to HOME, as the org gives them: every field as { value }, children as connections. */
const isChild = (given) => Array.isArray(given);
const isParent = (given) => given !== null && typeof given === 'object' && !isChild(given);

function nodeOf(fields) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, given]) => {
      if (isChild(given)) return [name, connection(given)];
      if (isParent(given)) return [name, nodeOf(given)];
      return [name, name === 'Id' ? given : { value: given ?? null }];
    }),
  );
}

function connection(records) {
  return { edges: records.map((fields) => ({ node: nodeOf(fields) })) };
}

export const OWNER = { Id: '005M', Name: 'Elena Marsh', FirstName: 'Elena', Email: 'elena@example.com' };

/** A partner with nothing hanging on it unless said otherwise. */
export const partner = (more = {}) => ({
  Id: '001P',
  Name: 'Brightwater Systems',
  Channel_Partner__c: true,
  Owner: OWNER,
  Partner_Goals__r: [],
  Capability_Scorecards__r: [],
  Level_Progress__r: [],
  QBRs__r: [],
  ...more,
});

/** A running period, $18,500 ahead, unless said otherwise. */
export const performance = (more = {}) => ({
  Id: 'PP1',
  Period_Calendar__c: 'Mutual',
  Period_Label__c: 'H2',
  Period_Kind__c: 'Year',
  Period_Start__c: '2026-10-01',
  Period_End__c: '2027-03-31',
  Phase__c: 'Running',
  Calculated_At__c: '2026-11-24T10:42:00.000Z',
  Currency_Code__c: 'USD',
  Goal_Amount__c: 1200000,
  Won_Amount__c: 368000,
  Expected_To_Date__c: 349500,
  Pace_Status__c: 'Ahead',
  Remaining_Amount__c: 832000,
  Open_Pipeline__c: 672000,
  ...more,
});

export const news = (id, more = {}) => ({
  Id: id,
  Kind__c: 'Deal moved',
  Happened_At__c: '2026-11-23T09:00:00.000Z',
  Subject__c: 'Delmar Insurance',
  Was__c: null,
  Becomes__c: 'Negotiation',
  Amount__c: 72000,
  By_Name__c: 'Priya Nair',
  Side__c: 'Partner',
  Celebrated__c: false,
  Note_Kind__c: null,
  Product__c: null,
  Applause_Count__c: 0,
  Applause__r: [],
  ...more,
});

export const question = (id, more = {}) => ({
  Id: id,
  Kind__c: 'Deal still on',
  Subject__c: 'Cobalt Rail',
  Amount__c: 36000,
  Answer__c: null,
  Comment__c: null,
  Answered_At__c: null,
  Answered_By_Name__c: null,
  Answered_Through__c: null,
  Applied_At__c: null,
  ...more,
});

export const action = (id, more = {}) => ({
  Id: id,
  Name: 'Give every overdue deal a new close date',
  Side__c: 'Partner',
  Status__c: 'Open',
  Due_Date__c: '2026-11-27',
  Owner__c: null,
  Owner_Name__c: null,
  QBR__c: null,
  Carried_Over_Count__c: 0,
  ...more,
});

/** The whole answer; parts that are not said are empty. */
export function homeAnswer({ partner: own = partner(), measured = [performance()], ...parts } = {}) {
  const names = ['actions', 'versions', 'deals', 'activities', 'proofs', 'news', 'visit', 'questions'];
  const of = (records) => (records === null ? null : connection(records ?? []));
  return {
    uiapi: {
      query: {
        partner: of(own ? [own] : []),
        performance: of(measured),
        ...Object.fromEntries(names.map((name) => [name, of(parts[name])])),
      },
    },
  };
}
