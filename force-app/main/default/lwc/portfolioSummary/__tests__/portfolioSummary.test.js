import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { behind } from '../../attention/__tests__/partner';
import { textOf } from '../../camHome/__tests__/seen';

let PortfolioSummary;

beforeAll(async () => {
  PortfolioSummary = (await import('c/portfolioSummary')).default;
});

afterEach(() => document.body.replaceChildren());

function show(changes, rest = {}) {
  const element = createElement('c-portfolio-summary', { is: PortfolioSummary });
  const total = behind(900, { openPipeline: 3390000, remaining: 1250000, ...changes });
  document.body.append(Object.assign(element, { total, lateCount: 3, quietCount: 4, ...rest }));
  return element.shadowRoot;
}

test('won, coverage and cadence are said with what they are measured against', () => {
  const text = textOf(show({ coverage: 2.7, pipelineStatus: 'Thin' }));

  expect(text).toContain('$25,000 of $100,000');
  expect(text).toContain('25% of goal, pace 0.50 Behind');
  expect(text).toContain('2.7x of 3.0x $3.39M open on $1.25M remaining Thin');
  expect(text).toContain('3 steps late 4 partners without contact in 30 days');
});

test('where everybody was talked to, there is nothing to press', () => {
  const shown = show({}, { quietCount: 0 });

  expect(textOf(shown)).toContain('All partners talked to within 30 days');
  expect(shown.querySelector('button')).toBeNull();
});

test('without a goal there are words and no shares', () => {
  const none = { goal: null, attainment: null, pace: null, coverage: null, remaining: null };
  const text = textOf(show({ ...none, paceStatus: 'No goal set', pipelineStatus: 'No goal set' }));

  expect(text).toContain('$25,000 No goal set');
  expect(text).not.toContain('%');
});

test('where partners plan in several currencies, the one of totals is named', () => {
  expect(textOf(show({}, { severalCurrencies: true }))).toContain(
    'Totals are in USD; each partner is shown in the currency of its plan',
  );
  expect(textOf(show({}))).not.toContain('Totals are in');
});
