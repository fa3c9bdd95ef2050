import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import PlanPeriod from 'c/planPeriod';
import { REFUSED, talkOf, talkStore, TEMPLATE, version } from '../../planAgreement/__tests__/talk.js';
import { find, findAll, mount, settle } from '../../whiteSpaceGrid/__tests__/plan.js';

const PERIOD = { start: '2017-10-01', end: '2018-03-31', quarterEnd: null, basis: null };

async function show(properties) {
  const element = mount(createElement('c-plan-period', { is: PlanPeriod }), {
    plan: talkOf([version(1, 'Draft')]),
    store: talkStore(),
    period: PERIOD,
    years: { vendor: 2, partner: 7 },
    ...properties,
  });
  find(element, 'button').click();
  await settle();
  return element;
}

const words = (node) => node.textContent.replace(/\s+/g, ' ').trim();

afterEach(() => document.body.replaceChildren());

test('the three ways are shown with their reason and with what they do', async () => {
  const proposals = findAll(await show(), '.proposal').map(words);

  expect(proposals).toHaveLength(4);
  expect(proposals[0]).toContain('A quarter-end of our own');
  expect(proposals[0]).toContain('Fits best');
  expect(proposals[0]).toContain('Shared quarter-end Jan 15, 2018');
  expect(proposals[0]).toContain('Nobody is in a crunch before Jan 15.');
  expect(proposals[0]).toContain('Brightwater spends 14 of the 14 days before Mar 31 in its own crunch.');
});

test('taking one writes its days and its way into the plan', async () => {
  const element = await show();
  find(element, '.proposal button').click();
  await settle(20);

  expect(element.store.saveLine.mock.calls.map(([key, { date, text }]) => [key, date ?? text])).toEqual([
    ['period.start', '2017-10-01'],
    ['period.end', '2018-03-31'],
    ['period.quarterEnd', '2018-01-15'],
    ['period.basis', 'New quarter end'],
  ]);
});

test('a template that leaves the period out does not keep people from agreeing one', async () => {
  const element = await show();
  find(element, '.proposal button').click();
  await settle(20);

  const [first, second] = element.store.saveLine.mock.calls;
  expect(first).toEqual(['period.start', { date: '2017-10-01' }]);
  expect(second[1]).toMatchObject({ kind: 'Date', section: 'Operating period', label: 'Last day' });
  expect(TEMPLATE.map(({ key }) => key)).not.toContain('period.end');
});

test('what is in the plan already is marked and cannot be taken again', async () => {
  const element = await show({ period: { ...PERIOD, quarterEnd: '2018-01-15' } });
  const chosen = find(element, '.proposal.chosen');

  expect(words(chosen)).toContain('In the plan');
  expect(chosen.querySelector('button')).toBeNull();
});

test('other days are saved one by one', async () => {
  const element = await show();
  const [, , quarterEnd] = findAll(element, 'c-autosave-field');
  quarterEnd.dispatchEvent(new CustomEvent('save', { detail: { name: 'quarterEnd', value: '2018-01-12' } }));
  find(element, 'c-segmented-choice').dispatchEvent(
    new CustomEvent('choose', { detail: { value: 'New quarter end' } }),
  );

  expect(element.store.saveLine).toHaveBeenCalledWith(
    'period.quarterEnd',
    expect.objectContaining({ date: '2018-01-12' }),
  );
  expect(element.store.saveLine).toHaveBeenCalledWith(
    'period.basis',
    expect.objectContaining({ text: 'New quarter end' }),
  );
});

test('why it could not be written is said', async () => {
  const element = await show({ store: talkStore({ saveLine: jest.fn(async () => REFUSED) }) });
  find(element, '.proposal button').click();
  await settle(20);

  expect(find(element, '[role="alert"]').textContent).toBe('The version is frozen.');
});
