import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { EVERYBODY } from 'c/attention';
import { behind, partner } from '../../attention/__tests__/partner';
import { all, settled, textOf } from '../../camHome/__tests__/seen';

let PartnerList;

beforeAll(async () => {
  PartnerList = (await import('c/partnerList')).default;
});

afterEach(() => document.body.replaceChildren());

const action = { key: 'call', label: 'Book a call', subject: 'Call', source: 's', icon: 'utility:call' };
const PARTNERS = [
  behind(900, { name: 'Slow Group', partnerId: '1', action }),
  partner({ partnerId: '2', action }),
];
const SUMS = new Map([
  ['Behind', { count: 1, gaps: [{ currency: 'USD', amount: 900 }] }],
  ['Ahead', { count: 1, gaps: [{ currency: 'USD', amount: -3000 }] }],
]);

function show(properties = {}) {
  const list = createElement('c-partner-list', { is: PartnerList });
  Object.assign(list, { partners: PARTNERS, sums: SUMS, asOf: '2017-11-15', canPlan: true, ...properties });
  document.body.append(list);
  return list;
}

const button = (list, text) => all(list.shadowRoot, 'button').find((each) => textOf(each).startsWith(text));

test('groups stand by urgency, each with its count and sum', () => {
  const groups = all(show().shadowRoot, 'c-partner-group').map(({ shadowRoot }) => textOf(shadowRoot));

  expect(groups[0]).toMatch(/^Behind 1 \$900 short Largest gap to pace first/);
  expect(groups[1]).toMatch(/^Ahead 1 \$3,000 over Largest goal first/);
});

test('a group closes and opens, and says which it is', async () => {
  const list = show();
  const heading = button(list, 'Behind 1 ') ?? all(list.shadowRoot, '.toggle')[0];
  expect(heading.getAttribute('aria-expanded')).toBe('true');

  heading.click();
  await settled();

  expect(heading.getAttribute('aria-expanded')).toBe('false');
  expect(all(list.shadowRoot, 'c-partner-row')).toHaveLength(1);
});

test('of hundreds in a group, fifty come at a time', async () => {
  const many = Array.from({ length: 120 }, (_, index) => behind(index, { partnerId: `${index}`, action }));
  const list = show({ partners: many });
  const shown = () => all(list.shadowRoot, 'c-partner-row').length;
  expect([shown(), textOf(button(list, 'Show'))]).toEqual([50, 'Show 50 more']);

  button(list, 'Show').click();
  await settled();

  expect([shown(), textOf(button(list, 'Show'))]).toEqual([100, 'Show 20 more']);
});

test('a chip asks for the partners of one status', () => {
  const list = show();
  const refine = jest.fn();
  list.addEventListener('refine', ({ detail }) => refine(detail));
  all(list.shadowRoot, '.chip')[3].click();

  expect(refine).toHaveBeenCalledWith({ name: 'status', value: 'ahead' });
});

test('of a chosen status there is its group alone, and its chip is pressed', () => {
  const list = show({ filters: { ...EVERYBODY, status: 'ahead' } });

  expect(all(list.shadowRoot, 'c-partner-row').map((row) => row.partner.name)).toEqual(['Acme Group']);
  expect(all(list.shadowRoot, '[aria-pressed="true"]').map(textOf)).toEqual(['Ahead 1']);
});

test('nothing that all partners share is offered as a filter', () => {
  const names = all(show().shadowRoot, 'select').map((select) => select.dataset.name);

  expect(names).toEqual(['contact', 'sort']);
});

test('a choice in a list asks for it', () => {
  const list = show();
  const refine = jest.fn();
  list.addEventListener('refine', ({ detail }) => refine(detail));
  const sort = all(list.shadowRoot, 'select[data-name="sort"]')[0];
  sort.value = 'contact';
  sort.dispatchEvent(new CustomEvent('change'));

  expect(refine).toHaveBeenCalledWith({ name: 'sort', value: 'contact' });
});

test('where nobody fits, the list says so and offers to show all', () => {
  const list = show({ filters: { ...EVERYBODY, stage: 'Recruit' } });
  const clear = jest.fn();
  list.addEventListener('clear', clear);
  button(list, 'Show all').click();

  expect(textOf(list.shadowRoot)).toContain('No partner fits these filters.');
  expect(clear).toHaveBeenCalledTimes(1);
});
