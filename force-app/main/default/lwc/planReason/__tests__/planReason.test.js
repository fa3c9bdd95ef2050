import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import PlanReason from 'c/planReason';
import { find, mount, planOf, textOf } from '../../whiteSpaceGrid/__tests__/plan.js';

function show(change, locked = false) {
  const { firms } = planOf();
  return mount(createElement('c-plan-reason', { is: PlanReason }), { firms, change, locked });
}

afterEach(() => document.body.replaceChildren());

test('says who asked for a change and why', () => {
  expect(textOf(show({ askedBy: 'Vendor', reason: 'The Expo costs more' }, true))).toBe(
    'Northbeam asked for it: The Expo costs more',
  );
  expect(textOf(show({ askedBy: 'Both', reason: null }, true))).toBe('Both of us asked for it.');
  expect(textOf(show({ askedBy: null, reason: 'The Expo costs more' }, true))).toBe('The Expo costs more');
});

test('asks for both', () => {
  const element = show({ askedBy: null, reason: null });
  const saved = [];
  element.addEventListener('save', ({ detail }) => saved.push(detail));
  find(element, 'c-segmented-choice').dispatchEvent(
    new CustomEvent('choose', { detail: { value: 'Partner' } }),
  );
  find(element, 'c-autosave-field').dispatchEvent(
    new CustomEvent('save', { detail: { name: 'reason', value: 'A practice opens' } }),
  );

  expect(saved).toEqual([{ askedBy: 'Partner' }, { reason: 'A practice opens' }]);
});
