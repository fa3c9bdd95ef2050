import { createElement } from 'lwc';
import Status from 'c/status';

function show(properties) {
  const element = Object.assign(createElement('c-status', { is: Status }), properties);
  document.body.append(element);
  return element.shadowRoot;
}

afterEach(() => document.body.replaceChildren());

test.each([
  ['green', 'circle:not(.ring)'],
  ['yellow', 'path'],
  ['red', 'rect'],
  ['grey', '.ring'],
])('a %s status has a shape of its own', (tone, shape) => {
  const shown = show({ tone, word: 'Thin' });

  expect(shown.querySelectorAll('svg > *')).toHaveLength(1);
  expect(shown.querySelector(shape)).not.toBeNull();
});

test('a status always says its word', () => {
  expect(show({ tone: 'red', word: 'Behind' }).textContent).toBe('Behind');
});
