import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import LeadWaterfallChart from 'c/leadWaterfallChart';
import { EMAIL, marketOf, tactic } from '../../marketingQuery/__tests__/market';
import { button, find, findAll, mount, settle } from '../../whiteSpaceGrid/__tests__/plan.js';

let measure;
global.ResizeObserver = class {
  constructor(callback) {
    measure = (width) => callback([{ contentRect: { width } }]);
  }

  observe() {}

  disconnect() {}
};

async function show(market = {}, properties = {}, width = 560) {
  const element = mount(createElement('c-lead-waterfall-chart', { is: LeadWaterfallChart }), {
    model: marketOf(market),
    ...properties,
  });
  await settle();
  measure(width);
  await settle();
  return element;
}

const texts = (element, kind) => findAll(element, `text.${kind}`).map(({ textContent }) => textContent);
const sentence = (element) => find(element, '.sentence').textContent;
const BIG = { tactics: [tactic('BIG', { audience: 2_000_000 })] };

afterEach(() => document.body.replaceChildren());

test('is drawn at the width that was measured', async () => {
  expect(find(await show(), 'svg').getAttribute('width')).toBe('560');
});

test('stands on a scale of tens, one column a stage', async () => {
  const element = await show(BIG);

  expect(findAll(element, 'rect')).toHaveLength(7);
  expect(findAll(element, 'line.baseline')).toHaveLength(1);
  expect(texts(element, 'count')[0]).toBe('1,800,000');
});

test('under one, a column hangs below the line and the sentence says at which stage', async () => {
  const element = await show({ tactics: [EMAIL] });

  // 1,665 reached, 16.7 answers, 6.7 leads, 0.67 qualified
  expect(findAll(element, 'rect.under')).toHaveLength(4);
  expect(sentence(element)).toBe(
    'Fewer than one at “Qualified” in the bleak case. The plan does not pay for itself yet.',
  );
});

test('a plan that pays says what comes back for one dollar', async () => {
  expect(sentence(await show({ tactics: [tactic('BIG', { audience: 2_000_000, cost: 10000 })] }))).toBe(
    'About 4.2 deals won in the bleak case. The plan brings back $21.90 for each $1.',
  );
});

test('whoever cannot see it hears every stage and how far the cases are apart', async () => {
  const label = find(await show(BIG), 'svg').getAttribute('aria-label');

  expect(label).toMatch(/^Bleak case: Reached 1,800,000, Responses 18,000, .* and Won 4\.2\./);
  expect(label).toMatch(/From the bleak to the best case 4\.2 to \d+(,\d+)? deals are won\.$/);
});

test('on a narrow screen stages have short names', async () => {
  expect(texts(await show({}, {}, 320), 'name')).toEqual([
    'Reach',
    'Reply',
    'Leads',
    'Qual.',
    'Acc.',
    'Opps',
    'Won',
  ]);
});

test('without an audience it says what is missing instead', async () => {
  const element = await show({ tactics: [{ ...EMAIL, audience: null }] });

  expect(find(element, 'svg')).toBeNull();
  expect(sentence(element)).toContain('Give each tactic an audience');
});

test('says that the rates are presets until 200 leads are measured', async () => {
  expect(find(await show(), '.note').textContent).toContain(
    'Rates: program presets until your own 200 leads',
  );
});

test('another case is asked for', async () => {
  const element = await show();
  const chosen = jest.fn();
  element.addEventListener('choosecase', ({ detail }) => chosen(detail));
  find(element, 'c-segmented-choice').dispatchEvent(new CustomEvent('choose', { detail: { value: 'Best' } }));

  expect(chosen).toHaveBeenCalledWith({ value: 'Best' });
});

test('the rates are asked for', async () => {
  const element = await show();
  const rates = jest.fn();
  element.addEventListener('changerates', rates);
  button(element, 'Change rates').click();

  expect(rates).toHaveBeenCalledTimes(1);
});
