/** Records as GraphQL brings them: every field in a { value }, parents and ids as they are. */
export function node({ Id, ...fields }) {
  const shaped = Object.entries(fields).map(([name, value]) =>
    name.endsWith('__r') || name === 'Owner' ? [name, node(value)] : [name, { value }],
  );
  return { ...(Id && { Id }), ...Object.fromEntries(shaped) };
}

function connection(records) {
  return { edges: records.map((record) => ({ node: node(record) })) };
}

const SCORECARD = {
  Template__c: 'T1',
  Mode__c: 'Together',
  Life_Stage__c: 'Grow',
  Partner_Type__c: null,
  CreatedDate: '2017-08-19T10:00:00.000Z',
  Completed_At__c: null,
  Seconds_Spent__c: 250,
  Overall_Score__c: null,
  Change__c: null,
  Goal_Score__c: null,
  Peer_Low__c: null,
  Peer_High__c: null,
  Peer_Count__c: null,
  Peer_Scope__c: null,
};

export function underway(round = 1) {
  return { ...SCORECARD, Id: `R${round}`, Round__c: round, Status__c: 'In progress' };
}

export function completed(round = 1) {
  return {
    ...SCORECARD,
    Id: `R${round}`,
    Round__c: round,
    Status__c: 'Completed',
    Completed_At__c: '2017-08-19T10:05:00.000Z',
  };
}

const TEMPLATE = {
  Id: 'T1',
  Version__c: 1,
  Stale_After_Days__c: 180,
  Building_From__c: 50,
  Strong_From__c: 80,
  Needed_Coverage__c: 60,
  Needed_Peers__c: 5,
  Default_Life_Stage__c: null,
};

function question(code, fields = {}, template = {}) {
  return {
    Id: `Q-${code}`,
    Name: code,
    Code__c: code,
    Question__c: `${code}?`,
    Kind__c: 'Graduated',
    Options__c: '[{"key":"a","label":"A"},{"key":"b","label":"B"}]',
    Weight__c: 1,
    Sort_Order__c: 0,
    Best_Practice__c: null,
    Suggested_Action__c: null,
    Suggested_Resource__c: null,
    Suggested_Side__c: null,
    Days_To_Act__c: null,
    Life_Stages__c: null,
    Partner_Types__c: null,
    Topic__r: {
      Code__c: 'topic',
      Name: 'Topic',
      Weight__c: 1,
      Sort_Order__c: 0,
      Category__r: {
        Code__c: 'category',
        Name: 'Category',
        Weight__c: 1,
        Sort_Order__c: 0,
        Goal_Score__c: 75,
        Life_Stages__c: null,
        Template__r: { ...TEMPLATE, ...template },
      },
    },
    ...fields,
  };
}

export const QUESTIONS = [
  question('second', { Sort_Order__c: 1 }),
  question('first'),
  question('recruits', { Life_Stages__c: 'Recruit;Onboard', Sort_Order__c: 2 }),
  question('outdated', {}, { Id: 'T0', Version__c: 0 }),
];

const ACCOUNT = {
  Id: '001000000000001AAA',
  Name: 'Vicki Laflamme Group',
  Partner_Life_Stage__c: 'Grow',
  Partner_Type__c: null,
  OwnerId: '005000000000001AAA',
  Owner: { Name: 'Celia Rouche' },
};

/** What the service stored of a category in a round. */
export function scored(round, fields = {}) {
  return {
    Id: `S${round}`,
    Scorecard__c: `R${round}`,
    Category__c: 'Category',
    Category_Code__c: 'category',
    Sort_Order__c: 0,
    Weight__c: 100,
    Score__c: 60,
    Previous_Score__c: null,
    Change__c: null,
    Goal_Score__c: 75,
    Peer_Low__c: null,
    Peer_High__c: null,
    Peer_Count__c: null,
    Peer_Scope__c: null,
    ...fields,
  };
}

/** The answer to the one question that the screen asks of the org. */
export function answerWith({
  accounts = [ACCOUNT],
  scorecards = [],
  questions = QUESTIONS,
  scores = [],
} = {}) {
  return {
    uiapi: {
      query: {
        Account: connection(accounts),
        Contact: connection([{ Id: '003000000000001AAA', Name: 'Vicki Laflamme' }]),
        Capability_Question__c: connection(questions),
        Capability_Scorecard__c: connection(scorecards),
        Capability_Answer__c: connection([]),
        Capability_Score__c: connection(scores),
        Partner_Action__c: connection([]),
      },
    },
  };
}
