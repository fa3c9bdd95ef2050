import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import PaceChart from 'c/paceChart';
import { aQuarter, closed, noGoal } from '../../scorecardWords/__tests__/builders';

let measure;
const points = [{ takenOn: '2017-10-16', wonAmount: 57891 }];

beforeEach(() => {
  global.ResizeObserver = class {
    constructor(listener) {
      measure = (width) => listener([{ contentRect: { width } }]);
    }

    observe() {}

    disconnect() {}
  };
});

afterEach(() => document.body.replaceChildren());

async function show(changes, properties = {}) {
  const element = createElement('c-pace-chart', { is: PaceChart });
  Object.assign(element, { quarter: aQuarter(changes), points, ...properties });
  document.body.append(element);
  measure(640);
  await Promise.resolve();
  return element.shadowRoot;
}

const chart = (shown) => shown.querySelector('svg[role=img]');

test('the chart says what it shows', async () => {
  expect(chart(await show()).getAttribute('aria-label')).toBe(
    'Won $192,941 of a goal of $380,700; $186,212 expected by today',
  );
});

test('without a goal it says so', async () => {
  expect(chart(await show(noGoal)).getAttribute('aria-label')).toBe('Won $12,400; no goal set');
});

test('it is drawn at the measured width, so that its text keeps its size', async () => {
  expect(chart(await show()).getAttribute('width')).toBe('640');
});

test.each([
  ['running', {}, 'The line begins with the first weekly record of this quarter.'],
  ['closed', closed, 'No weekly records of this quarter were kept.'],
])('a %s quarter without history says why there is no line', async (_title, changes, note) => {
  expect((await show(changes, { points: [] })).querySelector('p').textContent).toBe(note);
});

test('on paper it has the width of the paper, and its own again afterwards', async () => {
  const shown = await show({}, { printWidth: '560' });
  window.dispatchEvent(new CustomEvent('beforeprint'));
  await Promise.resolve();
  const onPaper = chart(shown).getAttribute('width');

  window.dispatchEvent(new CustomEvent('afterprint'));
  await Promise.resolve();

  expect([onPaper, chart(shown).getAttribute('width')]).toEqual(['560', '640']);
});
