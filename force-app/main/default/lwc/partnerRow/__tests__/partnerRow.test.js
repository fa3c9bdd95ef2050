import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { partner } from '../../attention/__tests__/partner';
import { all, textOf } from '../../camHome/__tests__/seen';

let PartnerRow;

beforeAll(async () => {
  PartnerRow = (await import('c/partnerRow')).default;
});

afterEach(() => document.body.replaceChildren());

function show(changes, properties = {}) {
  const row = createElement('c-partner-row', { is: PartnerRow });
  const action = { key: 'share', label: 'Share', subject: 'Share', source: 's', icon: 'utility:share' };
  Object.assign(row, { partner: partner(changes), action, asOf: '2017-11-15', canPlan: true, ...properties });
  document.body.append(row);
  return row.shadowRoot;
}

const cell = (row, name) => textOf(row.querySelector(`.${name}`));

test('a row has a cell for each column of the table', () => {
  expect(all(show(), '[role="cell"]').length).toBe(6);
});

test('the figures stand beside their bars', () => {
  const row = show({ coverage: 2.5, pipelineStatus: 'Thin' });

  expect(cell(row, 'pace')).toBe('52% $52,000 of $100,000 pace 1.06');
  expect(cell(row, 'coverage')).toBe('Coverage 2.5x own 1.8x Thin');
});

test('without a goal there is no bar and no share, but what was won', () => {
  const row = show({
    goal: null,
    attainment: null,
    coverage: null,
    won: 0,
    paceStatus: 'No goal set',
    pipelineStatus: 'No goal set',
  });

  expect(cell(row, 'pace')).toBe('No goal set, $0 won');
  expect(cell(row, 'coverage')).toBe('No goal set');
  expect(row.querySelector('c-pace-bar, c-coverage-bar')).toBeNull();
});

test.each([
  [30, false],
  [31, true],
  [null, true],
])('a last contact %s days before is marked as late: %s', (quietDays, late) => {
  expect(show({ quietDays }).querySelector('.talk .late') !== null).toBe(late);
});

test('a step that is late says so in words', () => {
  const row = show({}, { step: { kind: 'action', subject: 'Send prices', date: '2017-11-06' } });

  expect(cell(row, 'step')).toBe('Send prices Due Nov 6, late');
});

test('without a step the row says that none is agreed', () => {
  expect(cell(show(), 'step')).toBe('None agreed');
});
