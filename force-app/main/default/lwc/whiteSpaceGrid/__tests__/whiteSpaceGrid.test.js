import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import WhiteSpaceGrid from 'c/whiteSpaceGrid';
import { customer, find, findAll, mount, planOf, planned, settle, storeOf, textOf } from './plan.js';

const show = (properties) =>
  mount(createElement('c-white-space-grid', { is: WhiteSpaceGrid }), {
    plan: planOf(),
    store: storeOf(),
    ...properties,
  });

const table = (element) => find(element, 'c-white-space-table');
const cells = (element) => findAll(table(element), 'td[role="gridcell"]');
const cell = (element, item) =>
  findAll(table(element), '[data-item]').find(({ dataset }) => dataset.item === item);
/** The name that a screen reader says. */
const heard = (item) =>
  [...item.children]
    .filter((part) => part.getAttribute('aria-hidden') !== 'true')
    .map(({ textContent }) => textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
const said = (item) => item.textContent.replace(/\s+/g, ' ').trim();
const names = (element) => findAll(table(element), '.name').map(({ textContent }) => textContent.trim());
const many = (count) =>
  Array.from({ length: count }, (_, at) => customer(`C${at}`, `Customer ${String(at).padStart(3, '0')}`));

beforeAll(() => {
  global.ResizeObserver = class {
    observe() {}
    disconnect() {}
  };
});

afterEach(() => document.body.replaceChildren());

describe('the grid', () => {
  test.each([
    ['ALDER:edge', 'Alder Foods, Edge Gateway: Owned $84K', 'owned'],
    ['ALDER:identity', 'Alder Foods, Identity: Open $62K, Brightwater leads, past its close date', 'open'],
    ['COBALT:observe', 'Cobalt Rail, Observe: Planned $36K, nobody leads yet', 'planned'],
    ['COBALT:identity', 'Cobalt Rail, Identity: Empty', 'empty'],
    ['IVORY:edge', 'Ivory Logistics, Edge Gateway: Planned $90K, Northbeam leads', 'planned'],
  ])('names the cell %s', async (item, words, look) => {
    const element = show();
    await settle();

    const found = cell(element, item);
    expect(heard(found)).toBe(words);
    expect(found.classList).toContain(look);
  });

  test('shows what does not fit as a dash and not as a button', async () => {
    const element = show();
    await settle();

    const found = cell(element, 'COBALT:edge');
    expect(found.localName).toBe('td');
    expect(said(found)).toBe('–Cobalt Rail, Edge Gateway: Not a fit');
  });

  test('adds rows, columns and everything up to the same total', async () => {
    const element = show();
    await settle();

    expect(findAll(table(element), 'tbody .total').map(said)).toEqual(['$62K', '$36K', '$90K']);
    expect(findAll(table(element), '.product-total').map(said)).toEqual(['$90K', '$62K', '$36K']);
    expect(said(find(table(element), 'tfoot .total'))).toBe('$188K');
  });

  test('keeps new customers in a block of their own', async () => {
    const element = show();
    await settle();

    expect(findAll(table(element), 'tbody').map(({ dataset }) => dataset.block)).toEqual([
      'existing',
      'newCustomers',
    ]);
    expect(findAll(table(element), '.detail').map(said)).toEqual([
      '420 sites',
      '2,300 staff',
      'New, 6 depots',
    ]);
  });

  test('opens with the planned deal that nobody leads', async () => {
    const element = show();
    await settle();

    expect(find(element, 'aside').getAttribute('aria-label')).toBe('Chosen: Cobalt Rail, Observe');
    expect(find(element, 'c-planned-opportunity-pane').cell.key).toBe('COBALT:observe');
  });

  test('shows the cell that is pressed', async () => {
    const element = show();
    await settle();
    cell(element, 'ALDER:edge').click();
    await settle();

    expect(find(element, 'c-planned-opportunity-pane').cell.key).toBe('ALDER:edge');
    expect(cell(element, 'ALDER:edge').getAttribute('aria-pressed')).toBe('true');
  });

  test('shows the customer whose name is pressed', async () => {
    const element = show();
    await settle();
    cell(element, 'customer IVORY').click();
    await settle();

    expect(find(element, 'c-plan-customer').customer.name).toBe('Ivory Logistics');
  });

  test('keeps to the chosen cell when the plan changes', async () => {
    const element = show();
    await settle();
    cell(element, 'ALDER:edge').click();
    element.plan = planOf();
    await settle();

    expect(find(element, 'c-planned-opportunity-pane').cell.key).toBe('ALDER:edge');
  });
});

describe('two hundred customers', () => {
  const customers = many(200);
  const plan = () => planOf({ customers, planned: [planned('P1', 'C150', 'edge', { ledBy: 'Partner' })] });

  test('come twenty at a time', async () => {
    const element = show({ plan: plan() });
    await settle();
    expect(names(element)).toHaveLength(20);

    findAll(table(element), '[data-more]')[0].click();
    await settle();
    expect(names(element)).toHaveLength(40);
  });

  test('count in the totals though they are not shown', async () => {
    const element = show({ plan: plan() });
    await settle();

    expect(said(find(table(element), 'tfoot .total'))).toBe('$36K');
  });

  test('are found by name', async () => {
    const element = show({ plan: plan() });
    await settle();
    const search = find(element, 'lightning-input[data-id], lightning-input');
    search.value = '150';
    search.dispatchEvent(new CustomEvent('change'));
    await settle();

    expect(names(element)).toEqual(['Customer 150']);
    expect(textOf(element)).toContain('1 of 200 customers. Totals count every customer.');
  });

  test.each([
    ['a state', { state: 'Planned' }, ['Customer 150', 'Customer 170']],
    ['a state of a product', { state: 'Planned', product: 'edge' }, ['Customer 150']],
    ['those that have something of a product', { product: 'identity' }, ['Customer 170']],
    ['what nobody leads', { state: 'Nobody leads' }, ['Customer 170']],
  ])('are narrowed to %s', async (_, wanted, expected) => {
    const more = planned('P2', 'C170', 'identity');
    const element = show({ plan: planOf({ customers, planned: [...plan().planned, more] }) });
    await settle();
    for (const [name, value] of Object.entries(wanted)) {
      const select = find(element, `select[data-name="${name}"]`);
      select.value = value;
      select.dispatchEvent(new CustomEvent('change'));
    }
    await settle();

    expect(names(element)).toEqual(expected);
  });

  test('are shown all again', async () => {
    const element = show({ plan: plan() });
    await settle();
    const search = find(element, 'lightning-input');
    search.value = 'nobody of this name';
    search.dispatchEvent(new CustomEvent('change'));
    await settle();
    expect(textOf(element)).toContain('No customer matches.');

    findAll(element, 'button')
      .find(({ textContent }) => textContent.trim() === 'Show all')
      .click();
    await settle();
    expect(names(element)).toHaveLength(20);
  });
});

describe('the states', () => {
  test('without customers it says how the first ones come', async () => {
    const element = show({ plan: planOf({ customers: [], planned: [] }) });
    await settle();

    expect(textOf(element)).toContain('No customers in this plan yet');
    expect(textOf(element)).toContain('Paste a list');
  });

  test('before the products are known customers stand without cells', async () => {
    const element = show({
      plan: planOf({ products: [], planned: [], customers: [customer('C', 'Alder Foods')] }),
    });
    await settle();

    expect(textOf(element)).toContain('The products come with the next update');
    expect(cells(element).filter(({ className }) => className.includes('cell'))).toEqual([]);
  });

  test('what could not be read is said, and can be asked for again', async () => {
    const element = show({ plan: planOf({ failed: new Set(['customer']) }) });
    const reread = jest.fn();
    element.addEventListener('planreread', reread);
    await settle();
    expect(textOf(element)).toContain('The customers could not be read');

    findAll(element, 'lightning-button')
      .find(({ label }) => label === 'Try again')
      .click();
    expect(reread).toHaveBeenCalled();
  });

  test('to readers nothing is offered that writes', async () => {
    const element = show({ locked: true });
    await settle();

    expect(textOf(element)).not.toContain('Add a customer');
    expect(textOf(element)).not.toContain('Paste a list');
  });

  test('a list that waits for somebody is named by what it is', async () => {
    const element = show({ plan: planOf({ lists: [{ id: 'L', status: 'Matched' }] }) });
    await settle();

    expect(textOf(element)).toContain('The list of customers');
  });
});
