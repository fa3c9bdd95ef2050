const STEPS = ['a', 'b', 'c', 'd'].map((key) => ({ key, label: `Step ${key}` }));
const SUGGESTION = { action: 'Train two demo leads', resource: 'Demo lab', side: 'Partner', days: 21 };

export const PARTNER = {
  id: '001000000000001AAA',
  name: 'Vicki Laflamme Group',
  managerId: '005000000000001AAA',
  managerName: 'Celia Rouche',
  contactName: 'Vicki Laflamme',
  lifeStage: 'Grow',
  partnerType: 'Reseller',
};

function question(key, fields = {}) {
  const options = STEPS;
  return {
    id: `Q-${key}`,
    key,
    name: `Name ${key}`,
    text: `${key}?`,
    kind: 'Graduated',
    weight: 1,
    options,
    ...fields,
  };
}

/** Two topics of two questions in one category, and a text in another that is not scored. */
export function questionnaire() {
  return {
    id: 'T1',
    settings: {
      buildingFrom: 50,
      strongFrom: 80,
      neededCoverage: 0.6,
      neededPeers: 5,
      staleAfterDays: 180,
      defaultLifeStage: null,
    },
    categories: [
      {
        key: 'capabilities',
        name: 'Capabilities',
        weight: 3,
        goal: 75,
        topics: [
          {
            key: 'technical',
            name: 'Technical sales',
            weight: 1,
            questions: [
              question('demo', { suggestion: SUGGESTION, bestPractice: 'The partner runs the demo alone.' }),
              question('proof'),
            ],
          },
          {
            key: 'delivery',
            name: 'Delivery',
            weight: 1,
            questions: [
              question('services', {
                kind: 'Multiple',
                options: [
                  { key: 'install', label: 'Install', score: 0.6 },
                  { key: 'train', label: 'Train', score: 0.4 },
                  { key: 'none', label: 'None of these', score: 0 },
                ],
              }),
            ],
          },
        ],
      },
      {
        key: 'view',
        name: 'Your view',
        weight: 0,
        goal: null,
        topics: [
          {
            key: 'view',
            name: 'Your view of us',
            weight: 1,
            questions: [question('change', { kind: 'Text', weight: 0, options: [] })],
          },
        ],
      },
    ],
  };
}

export function round(fields = {}) {
  return {
    id: 'R2',
    templateId: 'T1',
    number: 2,
    isCompleted: false,
    mode: 'Together',
    lifeStage: 'Grow',
    partnerType: 'Reseller',
    startedOn: '2017-11-15',
    completedOn: null,
    secondsSpent: 0,
    overall: {},
    answers: {},
    scores: [],
    ...fields,
  };
}

export function answer(choice, answeredOn = '2017-08-19', fields = {}) {
  return {
    id: `A-${choice}`,
    choice: [choice].flat(),
    text: '',
    notApplicable: false,
    answeredOn,
    ...fields,
  };
}
