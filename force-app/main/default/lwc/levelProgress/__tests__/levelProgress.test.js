import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import LevelProgress from 'c/levelProgress';
import { requirementRows } from 'c/scorecardWords';
import { aLevel } from '../../scorecardWords/__tests__/builders';

afterEach(() => document.body.replaceChildren());

test('each requirement has its word, its bar in a sentence and its action', () => {
  const element = createElement('c-level-progress', { is: LevelProgress });
  Object.assign(element, { requirements: requirementRows(aLevel()), mayPlan: true });
  document.body.append(element);
  const [weakest] = element.shadowRoot.querySelectorAll('li');

  expect(weakest.querySelector('c-status')).toMatchObject({ tone: 'red', word: 'Short' });
  expect(weakest.querySelector('c-level-bar')).toMatchObject({
    share: 0.6,
    label: 'Certified sellers: 3 of 5, Short',
  });
  expect(weakest.querySelector('c-next-action').action.name).toBe('Book 2 seats');
});
