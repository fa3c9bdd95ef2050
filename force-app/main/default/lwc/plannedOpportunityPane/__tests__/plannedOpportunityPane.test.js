import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import PlannedOpportunityPane from 'c/plannedOpportunityPane';
import {
  button,
  customer,
  find,
  findAll,
  mount,
  planned,
  planOf,
  PRODUCTS,
  settle,
  storeOf,
  textOf,
} from '../../whiteSpaceGrid/__tests__/plan.js';

/** Cobalt Rail and Observe, unless told otherwise. */
async function show({ positions = [], records = [], product = PRODUCTS[2], ...properties } = {}) {
  const plan = planOf({ customers: [customer('COBALT', 'Cobalt Rail', { positions })], planned: records });
  const element = mount(createElement('c-planned-opportunity-pane', { is: PlannedOpportunityPane }), {
    plan,
    store: storeOf(),
    cell: plan.grid.existing.rows[0].cells[PRODUCTS.indexOf(product)],
    customer: plan.customers[0],
    product,
    ...properties,
  });
  await settle();
  return element;
}

const field = (element, name) => findAll(element, 'c-autosave-field').find((each) => each.name === name);

afterEach(() => document.body.replaceChildren());

describe('an empty cell', () => {
  test('says what others spend and plans a deal of that value with one press', async () => {
    const element = await show({ product: PRODUCTS[1] });
    expect(textOf(element)).toContain('Customers like this one spend about $30,000 on Identity');

    button(element, 'Plan a deal').click();
    await settle();
    expect(element.store.create).toHaveBeenCalledWith('planned', {
      planCustomer: 'COBALT',
      productKey: 'identity',
      productName: 'Identity',
      status: 'Planned',
      amount: 30000,
      ledBy: 'Nobody yet',
    });
  });

  test('claims no spend that nobody knows', async () => {
    const element = await show();
    expect(textOf(element)).toContain('Nothing here yet.');

    button(element, 'Plan a deal').click();
    await settle();
    expect(element.store.create.mock.calls[0][1].amount).toBeNull();
  });

  test('can be set aside as not a fit', async () => {
    const element = await show();
    button(element, 'Not a fit').click();
    await settle();

    expect(element.store.create.mock.calls[0][1]).toMatchObject({
      productKey: 'observe',
      status: 'Not a fit',
    });
  });

  test('takes the record that it had before', async () => {
    const element = await show({ records: [planned('P1', 'COBALT', 'observe', { status: 'Dropped' })] });
    button(element, 'Plan a deal').click();
    await settle();

    expect(element.store.create).not.toHaveBeenCalled();
    expect(element.store.save).toHaveBeenCalledWith('P1', {
      status: 'Planned',
      amount: 36000,
      ledBy: 'Nobody yet',
    });
  });

  test('says what the org refused', async () => {
    const store = storeOf({
      create: jest.fn(async () => ({ status: 'failed', id: null, reason: 'Not now.' })),
    });
    const element = await show({ store });
    button(element, 'Plan a deal').click();
    await settle();

    expect(find(element, '[role="alert"]').textContent).toBe('Not now.');
  });
});

describe('a planned deal', () => {
  const records = [planned('P1', 'COBALT', 'observe', { strategy: 'Show the fault map.' })];

  test('stands at the first of three steps', async () => {
    const element = await show({ records });

    expect(findAll(element, '.path li').map(({ textContent }) => textContent)).toEqual([
      'Planned',
      'Registered',
      'Won',
    ]);
    expect(find(element, '[aria-current="step"]').textContent).toBe('Planned');
  });

  test('asks who leads, beside the choice', async () => {
    const element = await show({ records });

    expect(find(element, 'c-segmented-choice').note).toBe('Choose who leads before you register.');
  });

  test('saves who leads', async () => {
    const element = await show({ records });
    find(element, 'c-segmented-choice').dispatchEvent(
      new CustomEvent('choose', { detail: { value: 'Vendor' } }),
    );

    expect(element.store.save).toHaveBeenCalledWith('P1', { ledBy: 'Vendor' });
  });

  test.each([
    ['amount', 40000],
    ['strategy', 'Show operations the map.'],
  ])('saves its %s', async (name, value) => {
    const element = await show({ records });
    field(element, name).dispatchEvent(new CustomEvent('save', { detail: { name, value } }));

    expect(element.store.save).toHaveBeenCalledWith('P1', { [name]: value });
  });

  test('can be registered', async () => {
    const element = await show({ records });

    expect(find(element, 'c-plan-registration').planned.id).toBe('P1');
  });

  test('keeps value and leader as they were registered', async () => {
    const element = await show({ records: [{ ...records[0], status: 'Registered', ledBy: 'Partner' }] });

    expect(field(element, 'amount').locked).toBe(true);
    expect(find(element, 'c-segmented-choice').locked).toBe(true);
    expect(field(element, 'strategy').locked).toBe(false);
    expect(textOf(element)).not.toContain('One open deal');
  });

  test('can be taken out of the plan', async () => {
    const element = await show({ records });
    button(element, 'Take out of the plan').click();

    expect(element.store.save).toHaveBeenCalledWith('P1', { status: 'Dropped' });
  });

  test('is read by readers and written by nobody', async () => {
    const element = await show({ records, locked: true });

    expect(findAll(element, 'c-autosave-field').every(({ locked }) => locked)).toBe(true);
    expect(findAll(element, 'lightning-button')).toEqual([]);
    expect(button(element, 'Take out of the plan')).toBeUndefined();
  });
});

describe('what does not fit', () => {
  test.each([
    ['a deal that was planned comes back', 36000, 'Planned'],
    ['an empty cell is empty again', null, 'Dropped'],
  ])('can be undone: %s', async (_, amount, status) => {
    const element = await show({
      records: [planned('P1', 'COBALT', 'observe', { status: 'Not a fit', amount })],
    });
    expect(textOf(element)).toContain('Observe is not a fit for Cobalt Rail.');

    button(element, 'Undo').click();
    expect(element.store.save).toHaveBeenCalledWith('P1', { status });
  });
});

describe('other cells', () => {
  test('say what is owned, and take another deal', async () => {
    const element = await show({ positions: [{ product: 'observe', owned: 66000 }] });

    expect(textOf(element)).toContain('Owned: $66,000 won so far.');
    expect(button(element, 'Plan another deal')).toBeDefined();
  });

  test('say what is open, who leads it and that it is late', async () => {
    const positions = [{ product: 'observe', open: 54000, openCount: 2, openLedBy: 'Vendor', overdue: true }];
    const element = await show({ positions });

    expect(textOf(element)).toContain('2 open deals: $54,000. Northbeam leads.');
    expect(textOf(element)).toContain('Its close date has passed.');
  });

  test('need no registration when a deal is open already', async () => {
    const positions = [{ product: 'observe', open: 54000, openCount: 1, openLedBy: 'Vendor' }];
    const element = await show({ positions, records: [planned('P1', 'COBALT', 'observe')] });

    expect(find(element, 'c-plan-registration')).toBeNull();
  });
});
