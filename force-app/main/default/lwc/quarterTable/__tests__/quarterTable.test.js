import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import QuarterTable from 'c/quarterTable';
import { quarterRows } from 'c/scorecardWords';
import { aQuarter, closed } from '../../scorecardWords/__tests__/builders';

function show() {
  const current = aQuarter();
  const earlier = aQuarter({ ...closed, restatedAmount: 1200 });
  const years = [aQuarter({ id: 'year', periodLabel: '2017' })];
  const element = createElement('c-quarter-table', { is: QuarterTable });
  element.table = quarterRows({ quarters: [earlier, current], years, current });
  document.body.append(element);
  return element;
}

const rowsOf = ({ shadowRoot }) => [...shadowRoot.querySelectorAll('tbody tr')];

afterEach(() => document.body.replaceChildren());

test('the current quarter has its status, a closed one its word alone', () => {
  const [earlier, current] = rowsOf(show());

  expect(earlier.querySelector('c-status')).toBeNull();
  expect(earlier.textContent).toContain('Not met');
  expect(current.querySelector('c-status')).toMatchObject({ tone: 'green', word: 'Ahead' });
});

test('what was restated stands below what was won', () => {
  expect(rowsOf(show())[0].querySelector('.restated').textContent).toBe('restated by +$1,200');
});

test('a quarter leads to its scorecard, the year to none', () => {
  const element = show();
  const chosen = jest.fn();
  element.addEventListener('choose', chosen);
  const [earlier, , year] = rowsOf(element);

  earlier.querySelector('button').click();

  expect(chosen.mock.calls[0][0].detail).toBe('performance-3');
  expect(year.querySelector('button')).toBeNull();
});
