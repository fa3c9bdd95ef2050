import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import MarketingHalfYear from 'c/marketingHalfYear';
import { EMAIL, marketOf, RECORD } from '../../marketingQuery/__tests__/market';
import { button, findAll, mount, settle } from '../../whiteSpaceGrid/__tests__/plan.js';

const NEXT = {
  ...RECORD,
  id: 'NEXT',
  periodLabel: '2018-Q2',
  startDate: '2018-04-01',
  endDate: '2018-06-30',
};

async function show(market = {}, properties = {}) {
  const element = mount(createElement('c-marketing-half-year', { is: MarketingHalfYear }), {
    model: marketOf({ tactics: [EMAIL], ...market }),
    ...properties,
  });
  await settle();
  return element;
}

const rows = (element) =>
  findAll(element, 'li').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

afterEach(() => document.body.replaceChildren());

test('six months are this quarter and the next, with what each brings', async () => {
  expect(rows(await show())).toEqual([
    'January to March 2018-Q1Tactics: 1, for $4,200. Opportunities: 0.03, won: 0.004, bleak.Shown above',
    'April to June 2018-Q2Nothing is planned yet.',
  ]);
});

test('a quarter without a plan can be planned at once', async () => {
  const element = await show();
  const start = jest.fn();
  element.addEventListener('startplan', ({ detail }) => start(detail));
  button(element, 'Plan 2018-Q2').click();

  expect(start).toHaveBeenCalledWith({ label: '2018-Q2' });
});

test('the plan of the other quarter can be opened', async () => {
  const element = await show({ plans: [NEXT] });
  const open = jest.fn();
  element.addEventListener('openplan', ({ detail }) => open(detail));
  button(element, 'Open').click();

  expect(open).toHaveBeenCalledWith({ planId: 'NEXT' });
});

test('who may only read is not asked to plan', async () => {
  expect(findAll(await show({}, { locked: true }), 'lightning-button')).toEqual([]);
});
