import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { behind } from '../../attention/__tests__/partner';
import { all, textOf } from '../../camHome/__tests__/seen';

let ChannelRollUp;

beforeAll(async () => {
  ChannelRollUp = (await import('c/channelRollUp')).default;
});

afterEach(() => document.body.replaceChildren());

const total = (name, changes = {}) =>
  behind(900, { name, managerId: name, partnerCount: 6, noGoalCount: 1, planCoverage: 1.04, ...changes });
const EAST = {
  name: 'East',
  total: total('East'),
  managers: [total('Mary'), total('Max', { planCoverage: null })],
};

function show(properties = {}) {
  const element = createElement('c-channel-roll-up', { is: ChannelRollUp });
  document.body.append(Object.assign(element, { regions: [EAST], ...properties }));
  return element;
}

const rows = (element) => all(element.shadowRoot, '.row:not(.columns)').map(textOf);

test('a region stands above its managers, each with its stored figures', () => {
  const [region, mary, max] = rows(show());

  expect(region).toBe(
    'East 25% $900 short Behind Coverage 3.2x Enough Partners 6 1 without a goal Goals of quota 104%',
  );
  expect(mary).toMatch(/^Mary /);
  expect(max).toMatch(/No quota$/);
});

test('managers outside the regions stand alone', () => {
  const element = show({ regions: [{ name: null, total: undefined, managers: [total('Mary')] }] });

  expect(rows(element)).toHaveLength(1);
});

test.each([
  ['', 'Mary'],
  ['Mary', ''],
])('with %p chosen, pressing a name asks for %p', (managerId, asked) => {
  const element = show({ managerId });
  const choose = jest.fn();
  element.addEventListener('choosemanager', ({ detail }) => choose(detail));
  element.shadowRoot.querySelector('button').click();

  expect(choose).toHaveBeenCalledWith({ managerId: asked });
});
