import { createElement } from 'lwc';
import { createRecord } from 'lightning/uiRecordApi';
import CapabilityResult from 'c/capabilityResult';
import { answer, PARTNER, questionnaire, round } from '../../capabilityScores/__tests__/questionnaire.js';

jest.mock(
  '@salesforce/label/c.Capabilities_HeadlineUp',
  () => ({ default: '{0} at {1}, up {2} since {3}.' }),
  { virtual: true },
);
jest.mock('@salesforce/label/c.Capabilities_HeadlineFirst', () => ({ default: '{0} at {1}.' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.Capabilities_IsLow', () => ({ default: '{0} is low.' }), { virtual: true });
jest.mock('@salesforce/label/c.Capabilities_ToGo', () => ({ default: '{0} to go' }), { virtual: true });
jest.mock('@salesforce/label/c.Capabilities_PeersHidden', () => ({ default: 'Hidden: {0}' }), {
  virtual: true,
});

const ROUND = round({
  isCompleted: true,
  completedOn: '2017-11-15',
  secondsSpent: 250,
  answers: { demo: answer('b'), proof: answer('d'), services: answer(['install', 'train']) },
});
const EARLIER = round({
  id: 'R1',
  isCompleted: true,
  completedOn: '2017-08-19',
  answers: { demo: answer('a'), proof: answer('d'), services: answer(['install']) },
});
const STORED = {
  key: 'capabilities',
  name: 'Capabilities',
  order: 0,
  share: 1,
  score: 34,
  last: 30,
  change: 4,
  goal: 75,
  peerLow: 40,
  peerHigh: 60,
  peerCount: 7,
  peerScope: 'Type and stage',
};

function show(properties = {}) {
  const element = Object.assign(createElement('c-capability-result', { is: CapabilityResult }), {
    partner: PARTNER,
    questionnaire: questionnaire(),
    round: ROUND,
    canEdit: true,
    ...properties,
  });
  document.body.append(element);
  return element;
}

const settle = () => new Promise(process.nextTick);
const find = ({ shadowRoot }, selector) => shadowRoot.querySelector(selector);
const findAll = ({ shadowRoot }, selector) => [...shadowRoot.querySelectorAll(selector)];
const addButton = (element) => find(element, '.plan lightning-button');

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

describe('the headline', () => {
  test('says band, score and how far it moved since last time', () => {
    expect(find(show({ earlier: EARLIER }), 'h1').textContent).toBe(
      'c.Capabilities_Strong at 84, up 29 since Aug 19.',
    );
  });

  test('of a first round compares with nothing', () => {
    expect(find(show(), 'h1').textContent).toBe('c.Capabilities_Strong at 84.');
  });

  test('names what is low', () => {
    const low = round({ ...ROUND, overall: { score: 34, change: null, goal: null }, scores: [STORED] });
    expect(find(show({ round: low }), 'h1').textContent).toBe(
      'c.Capabilities_Low at 34. Capabilities is low.',
    );
  });

  test('of too few answers is no score', () => {
    const blank = round({ ...ROUND, answers: {} });
    expect(find(show({ round: blank }), 'h1').textContent).toBe('c.Capabilities_HeadlineNone');
  });
});

describe('the scores', () => {
  test('are a table with a row for all and one for each category that is scored', () => {
    expect(findAll(show(), '[role="row"] .name .strong').map((each) => each.textContent)).toEqual([
      'c.Capabilities_AllCategories',
      'Capabilities',
    ]);
  });

  test('are those that the service has stored, with goal and peers', () => {
    const stored = round({
      ...ROUND,
      overall: { score: 34, change: 4, goal: null, peerLow: null, peerCount: null },
      scores: [STORED],
    });
    const element = show({ round: stored, earlier: EARLIER });
    const track = findAll(element, 'c-score-track')[1];

    expect([track.score, track.last, track.goal, track.peerLow, track.peerHigh]).toEqual([
      34, 30, 75, 40, 60,
    ]);
    expect(findAll(element, '.to-goal').map((each) => each.textContent)).toEqual(['41 to go', '41 to go']);
  });

  test('say when peers are still to come', () => {
    expect(find(show(), '.note').textContent).toContain('c.Capabilities_PeersPending');
  });

  test('say where there are too few peers', () => {
    const alone = { ...STORED, key: 'fit', name: 'Fit', peerLow: null, peerHigh: null };
    const stored = round({
      ...ROUND,
      overall: { score: 34, change: null, goal: null, peerLow: 40, peerScope: 'Type' },
      scores: [STORED, alone],
    });
    expect(find(show({ round: stored }), '.note').textContent).toContain('Hidden: Fit');
  });
});

describe('the action plan', () => {
  test('has one action for each answer that is not strong', () => {
    expect(findAll(show(), '.plan .line.strong').map((each) => each.textContent)).toEqual([
      'Train two demo leads',
    ]);
  });

  test('becomes an action of the partner by one click, once', async () => {
    createRecord.mockResolvedValue({ id: 'ACTION' });
    const element = show({ isInternal: true });
    addButton(element).click();
    addButton(element).click();
    await settle();

    expect(createRecord).toHaveBeenCalledTimes(1);
    expect(createRecord.mock.calls[0][0]).toMatchObject({
      apiName: 'Partner_Action__c',
      fields: {
        Name: 'Train two demo leads',
        Partner__c: PARTNER.id,
        Side__c: 'Partner',
        Owner_Name__c: 'Vicki Laflamme',
        Resource__c: 'Demo lab',
        Measure__c: 'The partner runs the demo alone.',
        Action_Key__c: 'capability:R2:demo',
      },
    });
    expect(addButton(element)).toBeNull();
    expect(find(element, '.planned')).not.toBeNull();
  });

  test.each([
    ['in this round', { key: 'capability:R2:demo', isOpen: false }],
    ['in an earlier round, and is still open', { key: 'capability:R1:demo', isOpen: true }],
  ])('knows what was planned %s', (_, action) => {
    expect(find(show({ actions: [action] }), '.planned')).not.toBeNull();
  });

  test('offers again what was done after an earlier round', () => {
    expect(addButton(show({ actions: [{ key: 'capability:R1:demo', isOpen: false }] }))).not.toBeNull();
  });

  test('says why an action was not added', async () => {
    createRecord.mockRejectedValue({ body: { message: 'No access.' } });
    const element = show();
    addButton(element).click();
    await settle();

    expect(find(element, '[role="alert"]')).not.toBeNull();
    expect(addButton(element)).not.toBeNull();
  });
});

test('strengths are the answers in green', () => {
  expect(findAll(show(), '.strengths .line.strong').map((each) => each.textContent)).toEqual([
    'Name proof: Step d',
    'Name services: Install, Train',
  ]);
});

test('who may only read sees the plan and changes nothing', () => {
  const element = show({ canEdit: false });

  expect(findAll(element, 'lightning-button')).toEqual([]);
  expect(findAll(element, '.plan li')).toHaveLength(1);
  expect(element.shadowRoot.textContent).toContain('c.Capabilities_ReadOnly');
});

test('answers are updated from here', () => {
  const element = show();
  const updated = jest.fn();
  element.addEventListener('update', updated);
  find(element, '.head lightning-button').click();

  expect(updated).toHaveBeenCalledTimes(1);
});
