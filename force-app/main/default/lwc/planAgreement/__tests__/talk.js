import { currentContent, openVersion, signedVersion } from 'c/planContent';
import { planGap } from 'c/planGap';
import { planOf, storeOf } from '../../whiteSpaceGrid/__tests__/plan.js';

export const TEMPLATE = [
  {
    key: 'together.why',
    section: 'Together',
    label: 'Why we do this',
    prompt: 'Why are we in business together?',
    kind: 'Text',
    requiredToSign: true,
    sortOrder: 1,
  },
  {
    key: 'goal.revenue',
    section: 'Goals',
    label: 'Goal',
    prompt: 'What do we want to win together?',
    kind: 'Money',
    requiredToSign: true,
    rumba: true,
    sortOrder: 2,
  },
  {
    key: 'invest.overrun',
    section: 'Joint investment',
    label: 'When costs run over',
    prompt: 'What happens when it costs more?',
    kind: 'Choice',
    choices: 'Partner pays\nAsk first',
    sortOrder: 3,
  },
  {
    key: 'ways.meet',
    section: 'Ways of working',
    label: 'Days between our meetings',
    prompt: 'How often do we look at this together?',
    kind: 'Number',
    sortOrder: 4,
  },
  {
    key: 'period.start',
    section: 'Operating period',
    label: 'First day of our period',
    prompt: 'From when does it count?',
    kind: 'Date',
    sortOrder: 5,
  },
];

export function line(key, more = {}) {
  const asked = TEMPLATE.find((each) => each.key === key) ?? {};
  const { section = 'Together', label = key, kind = 'Text' } = asked;
  return { id: `L-${key}`, key, lineKey: key, section, label, kind, revision: 1, ...more };
}

export function version(number, status, more = {}) {
  return { id: `V${number}`, number, status, lines: [], initiatives: [], ...more };
}

/** Agreed before: why, and a goal of 1,050,000. */
export const SIGNED = version(1, 'Signed', {
  lines: [
    line('together.why', { text: 'Hospitals trust us' }),
    line('goal.revenue', { amount: 1050000, rumba: 'R;U;M;B;A' }),
  ],
});

/** A plan with these versions, as c-account-plan hands it to its parts. */
export function talkOf(history, more = {}) {
  const content = currentContent(history);
  const plan = planOf({
    record: {
      id: 'PLAN',
      currencyCode: 'USD',
      startDate: '2017-10-01',
      endDate: '2018-03-31',
      reviewEveryDays: 30,
      lastReviewedOn: null,
      closedOn: null,
    },
    history,
    versions: history,
    content,
    templateLines: TEMPLATE,
    openVersion: openVersion(history),
    signedVersion: signedVersion(history),
    canWriteLines: openVersion(history)?.status === 'Draft',
    state: signedVersion(history) ? (openVersion(history) ? 'Changing' : 'Signed') : 'Draft',
    absences: [],
    reviews: [],
    notes: [],
    actions: [],
    quarters: [],
    performance: null,
    ...more,
  });
  const goal = content.lines.find(({ key }) => key === 'goal.revenue')?.amount ?? null;
  const gap = planGap({ goal, won: 368000, wonCount: 4, grid: plan.grid, initiatives: content.initiatives });
  return { gap, ...plan, partner: { ...plan.partner, fiscalYearStartMonth: 7, ...more.partner } };
}

export function talkStore(more = {}) {
  return storeOf({
    saveLine: jest.fn(async (key) => ({ status: 'saved', id: key, reason: '' })),
    saveInitiative: jest.fn(async (key) => ({ status: 'saved', id: key, reason: '' })),
    ...more,
  });
}

export const REFUSED = { status: 'failed', id: null, reason: 'The version is frozen.' };
