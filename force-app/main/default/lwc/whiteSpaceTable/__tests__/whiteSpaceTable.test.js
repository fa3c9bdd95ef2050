import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import WhiteSpaceTable from 'c/whiteSpaceTable';

const cell = (item, more = {}) => ({
  item,
  isFit: true,
  className: 'cell empty',
  value: '+',
  before: item,
  after: '',
  pressed: 'false',
  ...more,
});

const row = (id, cells) => ({
  id,
  item: `customer ${id}`,
  name: id,
  detail: null,
  pressed: 'false',
  total: '–',
  cells,
});

const BLOCKS = [
  {
    key: 'existing',
    name: 'Existing customers',
    more: 'Show 2 more of 4',
    rows: [row('A', [cell('A:1'), cell('A:2')]), row('B', [cell('B:1'), cell('B:2', { isFit: false })])],
  },
  { key: 'newCustomers', name: 'New customers', more: null, rows: [row('C', [cell('C:1'), cell('C:2')])] },
];

async function show() {
  const element = createElement('c-white-space-table', { is: WhiteSpaceTable });
  Object.assign(element, {
    columns: [
      { key: '1', name: 'One', total: '–' },
      { key: '2', name: 'Two', total: '–' },
    ],
    blocks: BLOCKS,
    grandTotal: '–',
  });
  document.body.append(element);
  await Promise.resolve();
  return element;
}

const items = ({ shadowRoot }) => [...shadowRoot.querySelectorAll('[data-item]')];
const at = (element, item) => items(element).find(({ dataset }) => dataset.item === item);
const press = (from, key, more = {}) =>
  from.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );
const focused = ({ shadowRoot }) => shadowRoot.activeElement?.dataset.item;

afterEach(() => document.body.replaceChildren());

describe('the table', () => {
  test('is come to by Tab in one place', async () => {
    const element = await show();

    expect(
      items(element)
        .filter((each) => each.tabIndex === 0)
        .map(({ dataset }) => dataset.item),
    ).toEqual(['customer A']);
  });

  test.each([
    ['ArrowRight', 'A:1', 'A:2', {}],
    ['ArrowLeft', 'A:1', 'customer A', {}],
    ['ArrowDown', 'A:1', 'B:1', {}],
    ['ArrowDown', 'B:1', 'C:1', {}],
    ['ArrowUp', 'C:2', 'B:2', {}],
    ['Home', 'C:2', 'customer C', {}],
    ['End', 'customer A', 'A:2', {}],
    ['Home', 'C:2', 'customer A', { ctrlKey: true }],
    ['End', 'A:1', 'C:2', { ctrlKey: true }],
    ['PageDown', 'A:1', 'C:1', {}],
  ])('goes with %s from %s to %s', async (key, from, to, more) => {
    const element = await show();
    at(element, from).focus();
    press(at(element, from), key, more);

    expect(focused(element)).toBe(to);
    expect(at(element, to).tabIndex).toBe(0);
    expect(at(element, from).tabIndex).toBe(-1);
  });

  test('stays where it is at the edge', async () => {
    const element = await show();
    at(element, 'A:2').focus();
    press(at(element, 'A:2'), 'ArrowRight');

    expect(focused(element)).toBe('A:2');
  });

  test('chooses what does not fit with Enter', async () => {
    const element = await show();
    const chosen = jest.fn();
    element.addEventListener('choose', ({ detail }) => chosen(detail));
    press(at(element, 'B:2'), 'Enter');

    expect(chosen).toHaveBeenCalledWith({ item: 'B:2', byKeyboard: true });
  });

  test('says whether a cell was chosen with the mouse', async () => {
    const element = await show();
    const chosen = jest.fn();
    element.addEventListener('choose', ({ detail }) => chosen(detail));
    at(element, 'A:1').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));

    expect(chosen).toHaveBeenCalledWith({ item: 'A:1', byKeyboard: false });
  });

  test('asks for more rows of a block', async () => {
    const element = await show();
    const more = jest.fn();
    element.addEventListener('more', ({ detail }) => more(detail));
    element.shadowRoot.querySelector('[data-more]').click();

    expect(more).toHaveBeenCalledWith({ block: 'existing' });
  });
});
