import { createElement } from 'lwc';
import LiveScore from 'c/liveScore';

const LIVE = {
  score: 64,
  hasScore: true,
  last: 50,
  tone: 'yellow',
  word: 'Building',
  buildingFrom: 50,
  strongFrom: 80,
  buildingStyle: 'left: 50%',
  strongStyle: 'left: 80%',
  change: '+14 since Aug 19',
  nextBand: '16 to strong',
  sentence: 'Technical sales: 64 Building',
  hasGains: true,
  gains: [{ key: 'demo', name: 'Product demo', label: 'We run it alone', points: '+33' }],
  overall: 58,
  overallTone: 'yellow',
  overallWord: 'Building',
  overallNote: '',
};

function show(live) {
  const element = Object.assign(createElement('c-live-score', { is: LiveScore }), { live });
  document.body.append(element);
  return (selector) => element.shadowRoot.querySelector(selector);
}

afterEach(() => document.body.replaceChildren());

test('the score of the topic is read aloud when it moves', () => {
  expect(show(LIVE)('[aria-live="polite"]').textContent).toBe('Technical sales: 64 Building');
});

test('what moves the topic most is named with its points', () => {
  expect(show(LIVE)('li').textContent).toContain('+33');
});

test('a topic without a score shows its word and no figure', () => {
  const find = show({ ...LIVE, score: null, hasScore: false, tone: 'grey', word: 'Not scored' });

  expect([find('.figure'), find('c-status').word]).toEqual([null, 'Not scored']);
});

test('what has to be known of the total stands below it, and nothing else does', () => {
  expect(show(LIVE)('.older')).toBeNull();
  expect(show({ ...LIVE, overallNote: '2 older answers count' })('.older').textContent).toBe(
    '2 older answers count',
  );
});
