import { createElement } from 'lwc';
import CoverageBar from 'c/coverageBar';

function show(properties) {
  const element = Object.assign(createElement('c-coverage-bar', { is: CoverageBar }), properties);
  document.body.append(element);
  return element.shadowRoot;
}

afterEach(() => document.body.replaceChildren());

test('coverage, index and own index share one axis from 0 to 5 times', () => {
  const shown = show({ coverage: 2.5, pipelineIndex: 3, ownIndex: 1.5 });

  expect(shown.querySelector('.open').getAttribute('width')).toBe('50%');
  expect(shown.querySelector('.index').getAttribute('x1')).toBe('60%');
  expect(shown.querySelector('svg svg').getAttribute('x')).toBe('30%');
});

test('coverage beyond the axis is full and marked', () => {
  const shown = show({ coverage: 7.2, pipelineIndex: 3 });

  expect(shown.querySelector('.open').getAttribute('width')).toBe('100%');
  expect(shown.querySelector('.beyond')).not.toBeNull();
});

test('without a coverage there is an empty track', () => {
  const shown = show({ coverage: null, pipelineIndex: 3, ownIndex: 1.5 });

  expect(shown.querySelector('.open, .index, .own')).toBeNull();
});
