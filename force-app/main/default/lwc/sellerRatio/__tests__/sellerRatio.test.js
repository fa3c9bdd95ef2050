import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import SellerRatio from 'c/sellerRatio';

const texts = { goal: '$100', won: '$40', open: '$60', lost: '$20', winRate: '64%' };
const row = {
  key: 's1',
  name: 'Dana',
  ...texts,
  sentence: 'Dana: goal $100',
  wonWidth: '40%',
  openWidth: '60%',
  lostWidth: '20%',
  goalAt: '98%',
};

function show(rows) {
  const element = createElement('c-seller-ratio', { is: SellerRatio });
  element.table = { rows, total: texts };
  document.body.append(element);
  return element.shadowRoot;
}

afterEach(() => document.body.replaceChildren());

test('open follows won in the bar, the goal is a tick, and the bar is said in a sentence', () => {
  const bar = show([row]).querySelector('.bar');

  expect(bar.getAttribute('aria-label')).toBe('Dana: goal $100');
  expect(bar.querySelector('.open').getAttribute('x')).toBe('40%');
  expect(bar.querySelector('.goal').getAttribute('x1')).toBe('98%');
});

test('a seller without a goal has no tick', () => {
  expect(show([{ ...row, goalAt: null }]).querySelector('.bar .goal')).toBeNull();
});

test('five numbers stand beside each bar, and below them those of the partner', () => {
  const numbers = (part) => [...part.querySelectorAll('.number')].map(({ textContent }) => textContent);
  const shown = show([row]);

  expect(numbers(shown.querySelector('tbody'))).toEqual(['$100', '$40', '$60', '$20', '64%']);
  expect(numbers(shown.querySelector('tfoot'))).toEqual(['$100', '$40', '$60', '$20', '64%']);
});
