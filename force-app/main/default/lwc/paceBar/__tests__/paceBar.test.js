import { createElement } from 'lwc';
import PaceBar from 'c/paceBar';

function show(properties) {
  const element = Object.assign(createElement('c-pace-bar', { is: PaceBar }), properties);
  document.body.append(element);
  return element.shadowRoot;
}

afterEach(() => document.body.replaceChildren());

test('a partner behind pace shows what is won and, tinted, what is missing up to today', () => {
  const shown = show({ attainment: 0.3, elapsed: 0.5, tone: 'red' });

  expect(shown.querySelector('.won').getAttribute('width')).toBe('30%');
  expect(shown.querySelector('.red').getAttribute('x')).toBe('30%');
  expect(shown.querySelector('.red').getAttribute('width')).toBe('20%');
  expect(shown.querySelector('.today').getAttribute('x1')).toBe('50%');
});

test('a partner ahead shows the lead beyond today', () => {
  const shown = show({ attainment: 0.75, elapsed: 0.5, tone: 'green' });

  expect(shown.querySelector('.won').getAttribute('width')).toBe('50%');
  expect(shown.querySelector('.green').getAttribute('width')).toBe('25%');
});

test.each([
  [1.4, '100%'],
  [-0.2, '0%'],
])('an attainment of %s stays on the axis', (attainment, end) => {
  const won = show({ attainment, elapsed: 1, tone: 'green' }).querySelector('.won');

  expect(won.getAttribute('width')).toBe(end);
});

test('without a goal there is an empty track and no mark', () => {
  const shown = show({ attainment: null, elapsed: 0.5 });

  expect(shown.querySelector('.track')).not.toBeNull();
  expect(shown.querySelector('.won, .today')).toBeNull();
});
