import { createElement } from 'lwc';
import ScoreTrack from 'c/scoreTrack';

function show(properties) {
  const element = Object.assign(createElement('c-score-track', { is: ScoreTrack }), properties);
  document.body.append(element);
  return element.shadowRoot;
}

afterEach(() => document.body.replaceChildren());

test('last time, now and goal stand where their scores are', () => {
  const shown = show({ score: 64, last: 57, goal: 75, tone: 'yellow' });

  expect(shown.querySelector('.before').getAttribute('cx')).toBe('57%');
  expect(shown.querySelector('.yellow').getAttribute('x')).toBe('64%');
  expect(shown.querySelector('.goal').getAttribute('x1')).toBe('75%');
});

test('the middle half of peers is a band between its ends', () => {
  const peers = show({ score: 64, peerLow: 52, peerHigh: 70 }).querySelector('.peers');

  expect([peers.getAttribute('x'), peers.getAttribute('width')]).toEqual(['52%', '18%']);
});

test.each([
  ['peers', '.peers'],
  ['last time', '.before'],
  ['a goal', '.goal'],
])('without %s nothing stands for it', (_, selector) => {
  expect(show({ score: 64 }).querySelector(selector)).toBeNull();
});

test('without a score there is an axis and nothing on it', () => {
  const shown = show({ score: null, tone: 'grey' });

  expect(shown.querySelector('.axis')).not.toBeNull();
  expect(shown.querySelector('svg svg')).toBeNull();
});

test.each([
  ['green', 'circle'],
  ['yellow', 'path'],
  ['red', 'rect'],
])('%s has a shape of its own', (tone, shape) => {
  expect(show({ score: 50, tone }).querySelector(`.${tone} > ${shape}`)).not.toBeNull();
});
