import { createElement } from 'lwc';
import LevelBar from 'c/levelBar';

afterEach(() => document.body.replaceChildren());

test.each([
  [0.6, '60%'],
  [1.4, '100%'],
  [-0.1, '0%'],
  [null, '0%'],
])('a share of %s fills %s of the bar', (share, width) => {
  const element = Object.assign(createElement('c-level-bar', { is: LevelBar }), { share });
  document.body.append(element);

  expect(element.shadowRoot.querySelector('.reached').getAttribute('width')).toBe(width);
});
