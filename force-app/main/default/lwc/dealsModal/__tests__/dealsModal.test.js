import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import DealsModal from 'c/dealsModal';

// Browsers have it, jsdom has not.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

const deals = {
  heading: 'Open deals closing by Dec 31',
  note: '1 of these counts.',
  from: '2000-01-01',
  to: '2017-12-31',
  closed: false,
  won: false,
  asOf: '2017-11-15',
  currencyCode: 'USD',
};

const deal = (id, amount, closeDate) => ({
  node: {
    Id: id,
    Name: { value: `Deal ${id}` },
    StageName: { value: 'Engaging' },
    Amount: { value: amount },
    CloseDate: { value: closeDate },
  },
});

async function show(answer, canOpen = true) {
  const element = Object.assign(createElement('c-deals-modal', { is: DealsModal }), {
    partnerId: '001',
    deals,
    canOpen,
  });
  document.body.append(element);
  if (answer) graphql.emit({ uiapi: { query: { deals: answer } } });
  await Promise.resolve();
  return element;
}

afterEach(() => document.body.replaceChildren());

test('it asks for the deals that it is to list', async () => {
  await show();

  expect(graphql.getLastConfig().variables).toEqual({
    partnerId: '001',
    from: '2000-01-01',
    to: '2017-12-31',
    closed: false,
    won: false,
  });
});

test('until they are there it says that they are loading', async () => {
  expect((await show()).shadowRoot.querySelector('[role=status]').textContent).toBe('The deals are loading');
});

test('each deal has stage, amount and day; one that is overdue says that it does not count', async () => {
  const edges = [deal('1', 5482, '2017-05-03'), deal('2', null, '2017-12-04')];
  const { shadowRoot } = await show({ totalCount: 2, edges });
  const [overdue, blank] = [...shadowRoot.querySelectorAll('tbody tr')];

  expect(overdue.textContent).toBe('Deal 1Engaging$5,482May 3overdue, left out');
  expect(blank.textContent).toBe('Deal 2Engaging–Dec 4');
});

test('where there are more than it lists, it says so', async () => {
  const { shadowRoot } = await show({ totalCount: 240, edges: [deal('1', 5482, '2017-12-04')] });

  expect(shadowRoot.querySelector('.note').textContent).toBe(
    '1 of these counts. The 1 largest of 240 are listed.',
  );
});

test('without deals, or without the right to see them, it says so', async () => {
  expect((await show({ totalCount: 0, edges: [] })).shadowRoot.textContent).toContain(
    'none that you may see',
  );
});

test('a failure is told', async () => {
  const element = await show();
  graphql.emitErrors([{ message: 'No access' }]);
  await Promise.resolve();

  expect(element.shadowRoot.querySelector('[role=alert]').textContent).toBe('The deals could not be read');
});

test('choosing a deal closes it with that deal', async () => {
  const element = await show({ totalCount: 1, edges: [deal('1', 5482, '2017-12-04')] });
  const closed = jest.fn();
  element.addEventListener('closed', closed);

  element.shadowRoot.querySelector('tbody button').click();

  expect(closed.mock.calls[0][0].detail).toBe('1');
});

test('it is a modal dialog with a name, and leaving it closes it without a deal', async () => {
  const element = await show();
  const closed = jest.fn();
  element.addEventListener('closed', closed);
  const dialog = element.shadowRoot.querySelector('dialog');

  expect(dialog.open).toBe(true);
  dialog.dispatchEvent(new CustomEvent('cancel'));

  expect(dialog.open).toBe(false);
  expect(closed.mock.calls[0][0].detail).toBeNull();
});

test('where no page shows a single deal, deals are words', async () => {
  const { shadowRoot } = await show({ totalCount: 1, edges: [deal('1', 5482, '2017-12-04')] }, false);

  expect(shadowRoot.querySelector('tbody button')).toBeNull();
  expect(shadowRoot.querySelector('tbody th').textContent).toBe('Deal 1');
});

test('where there are several currencies each amount is as the org writes it, with its own', async () => {
  const element = Object.assign(createElement('c-deals-modal', { is: DealsModal }), {
    partnerId: '001',
    deals: { ...deals, currencyCode: 'EUR', ownCurrencies: true },
  });
  document.body.append(element);
  const { node } = deal('a', 4821, '2017-12-01');
  const own = { node: { ...node, Amount: { value: 4821, displayValue: 'USD 4,821.00' } } };
  graphql.emit({ uiapi: { query: { deals: { totalCount: 1, edges: [own] } } } });
  await Promise.resolve();

  expect(element.shadowRoot.querySelector('td.number.strong').textContent).toBe('USD 4,821.00');
  expect(element.shadowRoot.querySelector('.note').textContent).toContain('in the currency of its deal');
});
