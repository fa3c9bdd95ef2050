import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import * as objectInfoApi from 'lightning/uiObjectInfoApi';
import PlanConflict from 'c/planConflict';
import { aPlan, settled } from '../../planQuery/__tests__/plans';

const CUSTOMER = { id: 'c1', name: 'Cobalt Rail', kind: 'Existing', positions: [] };
const DEAL = {
  id: 'd1',
  planCustomer: 'c1',
  productKey: 'observe',
  productName: 'Observe',
  status: 'Planned',
};
const conflict = (more = {}) => ({
  id: 'd1',
  kind: 'planned',
  field: 'amount',
  record: DEAL,
  theirs: 42000,
  mine: 36000,
  by: 'Elena Marsh',
  at: '2017-11-15T10:41:00.000Z',
  ...more,
});

async function show(given, fields = { Amount__c: { label: 'Amount', dataType: 'Currency' } }) {
  const element = createElement('c-plan-conflict', { is: PlanConflict });
  Object.assign(element, { conflict: given, plan: aPlan({ customer: [CUSTOMER], planned: [DEAL] }) });
  document.body.append(element);
  objectInfoApi.getObjectInfo.emit({ fields });
  await settled();
  return element.shadowRoot;
}

const texts = (root) => [...root.querySelectorAll('p')].map(({ textContent }) => textContent.trim());

afterEach(() => document.body.replaceChildren());

test('names who changed which field of what, both values and when', async () => {
  expect(texts(await show(conflict()))).toEqual([
    'Elena Marsh changed “Value” of Observe at Cobalt Rail while you were typing.',
    expect.stringMatching(/^Theirs: \$42,000, saved \d+:41 [AP]M\. Yours: \$36,000, not saved\.$/),
  ]);
});

test('where the name may not be known the other firm stands', async () => {
  expect(texts(await show(conflict({ by: null })))[0]).toMatch(/^Brightwater Systems changed/);
});

test('an agreed line is called by its own name', async () => {
  const record = { id: 'l1', label: 'Quarter-end we share', kind: 'Date' };
  const given = conflict({ kind: 'line', field: 'date', record, theirs: '2018-01-15', mine: null });
  const root = await show(given, { Date__c: { label: 'Date', dataType: 'Date' } });

  expect(texts(root)[0]).toBe('Elena Marsh changed “Quarter-end we share” while you were typing.');
  expect(texts(root)[1]).toMatch(/^Theirs: Jan 15, .* Yours: blank, not saved\.$/);
});

test('a long text is shortened', async () => {
  const given = conflict({
    kind: 'customer',
    field: 'priorities',
    record: CUSTOMER,
    theirs: 'x'.repeat(500),
  });
  const root = await show(given, { Priorities__c: { label: 'Priorities', dataType: 'TextArea' } });

  expect(texts(root)[0]).toMatch('“Priorities” of Cobalt Rail');
  expect(texts(root)[1]).toMatch(/x{160}…/);
});

test.each([
  ['theirs', 'theirs'],
  ['mine', 'mine'],
])('the choice of %s is told', async (name, keep) => {
  const root = await show(conflict());
  const heard = jest.fn();
  root.host.addEventListener('resolve', heard);

  root.querySelector(`[data-name="${name}"]`).click();

  expect(heard.mock.calls[0][0].detail).toEqual({ id: 'd1', field: 'amount', keep });
});

test('is announced', async () => {
  expect((await show(conflict())).querySelector('[role="alert"]')).not.toBeNull();
});
