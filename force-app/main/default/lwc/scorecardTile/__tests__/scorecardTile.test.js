import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import ScorecardTile from 'c/scorecardTile';

const tile = {
  question: 'On pace?',
  tone: 'red',
  word: 'Behind',
  figure: '0.50',
  unit: '',
  fact: '$28,593 of $115,800',
  detail: "$28,048 short of today's mark",
  note: 'Needs $1,855 a day',
  action: { name: 'Review the 42 open deals together', gain: '', source: 'pace' },
};
const explanation = {
  heading: 'Pace',
  formula: '',
  result: '',
  parts: [],
  source: '',
  deals: null,
  question: { source: 'q' },
};

function show(properties) {
  const element = Object.assign(createElement('c-scorecard-tile', { is: ScorecardTile }), {
    tile,
    ...properties,
  });
  document.body.append(element);
  return element;
}

const explain = ({ shadowRoot }) => shadowRoot.querySelector('.explain');

afterEach(() => document.body.replaceChildren());

test('a tile answers its question in a word with a shape, a figure and facts', () => {
  const { shadowRoot } = show({});

  expect(shadowRoot.querySelector('h2').textContent).toBe('On pace?');
  expect(shadowRoot.querySelector('c-status')).toMatchObject({ tone: 'red', word: 'Behind' });
  expect(shadowRoot.querySelector('.figure').textContent).toBe('0.50');
  expect(shadowRoot.querySelector('.fact').textContent).toBe('$28,593 of $115,800');
});

test('an action takes the place of the note', () => {
  expect(show({}).shadowRoot.querySelector('.foot').textContent).not.toContain('Needs');
});

test('a tile without an action has its note', () => {
  const { shadowRoot } = show({ tile: { ...tile, action: null } });

  expect(shadowRoot.querySelector('.foot').textContent).toBe('Needs $1,855 a day');
});

test('without a figure there is no empty one', () => {
  expect(show({ tile: { ...tile, figure: '' } }).shadowRoot.querySelector('.figure')).toBeNull();
});

test('what cannot be explained offers no explanation', () => {
  expect(explain(show({ explanation: null }))).toBeNull();
});

test('Explain asks the page to open it, and says whether it is open', async () => {
  const element = show({ explanation });
  const asked = jest.fn();
  element.addEventListener('explain', asked);
  explain(element).click();

  element.open = true;
  await Promise.resolve();

  expect(asked).toHaveBeenCalledTimes(1);
  expect(explain(element).getAttribute('aria-expanded')).toBe('true');
  expect(element.shadowRoot.querySelector('c-explain-number')).not.toBeNull();
});

test('when the explanation closes, Explain has the focus again', () => {
  const element = show({ explanation, open: true });

  element.shadowRoot.querySelector('c-explain-number').dispatchEvent(new CustomEvent('close'));

  expect(element.shadowRoot.activeElement).toBe(explain(element));
});
