import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import PlanRuler from 'c/planRuler';
import { line, SIGNED, talkOf, talkStore, version } from '../../planAgreement/__tests__/talk.js';
import { button, find, findAll, mount, settle, textOf } from '../../whiteSpaceGrid/__tests__/plan.js';

let measure;
const day = (key, date) => line(key, { kind: 'Date', section: 'Operating period', date });
const PERIOD = [
  day('period.start', '2017-10-01'),
  day('period.end', '2018-03-31'),
  day('period.quarterEnd', '2018-01-15'),
];
const AGREED = version(1, 'Signed', {
  lines: [...SIGNED.lines, ...PERIOD],
  partnerSignedAt: '2017-10-02T09:00:00Z',
  vendorSignedAt: '2017-09-29T09:00:00Z',
});
/** The vendor's year starts in February, as its fourth quarter tells. */
const QUARTERS = [
  { periodKind: 'Quarter', periodLabel: 'FY18-Q4', periodStart: '2017-11-01', periodEnd: '2018-01-31' },
  { periodKind: 'Quarter', periodLabel: 'Ours 2018-Q1', periodStart: '2018-01-01', periodEnd: '2018-02-15' },
];
const PRIYA = { id: 'A1', name: 'Priya', side: 'Partner', startDate: '2017-12-21', endDate: '2018-01-04' };

beforeEach(() => {
  global.ResizeObserver = class {
    constructor(listener) {
      measure = (width) => listener([{ contentRect: { width } }]);
    }

    observe() {}

    disconnect() {}
  };
});

afterEach(() => document.body.replaceChildren());

async function show(history, { width = 900, locked = false, ...more } = {}) {
  const element = mount(createElement('c-plan-ruler', { is: PlanRuler }), {
    plan: talkOf(history, { quarters: QUARTERS, absences: [PRIYA], ...more }),
    store: talkStore(),
    locked,
  });
  measure(width);
  await settle();
  return element;
}

const texts = (element) =>
  findAll(element, 'svg text')
    .map(({ textContent }) => textContent)
    .filter(Boolean);
const number = (node, name) => Number(node.getAttribute(name));

describe('the calendars', () => {
  test('are told in a sentence, with the day that was agreed and what it does', async () => {
    expect(find(await show([AGREED]), '.head p').textContent).toBe(
      'Oct 1 to Mar 31, agreed by both on Oct 2. Shared quarter-end Jan 15, clear of both crunches.',
    );
  });

  test('say how far a shared day reaches into a crunch', async () => {
    const later = version(1, 'Signed', {
      lines: [...SIGNED.lines, ...PERIOD.slice(0, 2), day('period.quarterEnd', '2018-01-20')],
    });

    expect(textOf(await show([later]))).toContain(
      'Shared quarter-end Jan 20, 3 of its last 14 days in the crunch of Northbeam.',
    );
  });

  test('are read aloud in full', async () => {
    const alt = find(await show([AGREED]), 'svg').getAttribute('aria-label');

    expect(alt).toContain('Northbeam closes quarters on Oct 31, Jan 31, and Apr 30.');
    expect(alt).toContain('Brightwater closes quarters on Dec 31 and Mar 31.');
    expect(alt).toContain('Priya is away Dec 21 to Jan 4.');
  });

  test('show twelve months around the period where there is room', async () => {
    const shown = texts(await show([AGREED]));

    expect(shown.slice(0, 12).join(' ')).toBe('Jul Aug Sep Oct Nov Dec Jan Feb Mar Apr May Jun');
    expect(shown).toEqual(
      expect.arrayContaining([
        'Q3 FY18',
        'Oct 1 to Mar 31',
        'Shared quarter-end Jan 15',
        'Priya away',
        'Today',
      ]),
    );
  });

  test('show the period and two weeks around it on a phone, with the names of lanes above them', async () => {
    const element = await show([AGREED], { width: 326 });
    const shown = texts(element);

    expect(shown).toEqual(expect.arrayContaining(['Oct', 'Mar', 'Q4', 'Quarter-end Jan 15', 'Priya']));
    expect(shown).not.toContain('Jun');
    expect(shown).not.toContain('Away');
    const [name] = findAll(element, '.name');
    expect(number(name, 'y')).toBeLessThan(number(find(element, '.quarter'), 'y'));
  });

  test.each([280, 326, 599, 600, 900, 1400])('draw nothing outside of %i pixels', async (width) => {
    const absences = Array.from({ length: 6 }, (_, at) => ({
      ...PRIYA,
      id: `A${at}`,
      name: 'Head of purchasing of the largest deal of all',
      startDate: `2018-0${(at % 3) + 1}-0${at + 1}`,
      endDate: `2018-03-${at + 10}`,
    }));
    const element = await show([AGREED], { width, absences });

    for (const rect of findAll(element, 'rect')) {
      expect(number(rect, 'x')).toBeGreaterThanOrEqual(-2);
      expect(number(rect, 'x') + number(rect, 'width')).toBeLessThanOrEqual(width + 2);
    }
    for (const text of findAll(element, 'svg text[text-anchor="end"]')) {
      expect(number(text, 'x') - text.textContent.length * 6.2).toBeGreaterThanOrEqual(-8);
    }
  });

  test('leave no absence on top of another', async () => {
    const twice = [PRIYA, { ...PRIYA, id: 'A2', name: 'Elena', side: 'Vendor' }];
    const rows = findAll(await show([AGREED], { absences: twice }), '.away').map((bar) => number(bar, 'y'));

    expect(new Set(rows).size).toBe(2);
  });

  test('say where both sides are today', async () => {
    expect(textOf(await show([AGREED]))).toContain(
      'Northbeam: Q4 FY18, day 15 of 92. Brightwater: Q2 FY18, day 46 of 92.',
    );
  });

  test('say that a fiscal year is not known', async () => {
    const element = await show([AGREED], { partner: { fiscalYearStartMonth: null } });

    expect(textOf(element)).toContain('Nobody has said when the fiscal year of Brightwater starts');
  });
});

describe('the period', () => {
  test('that nobody agreed is the plan’s own and drawn open', async () => {
    const element = await show([version(1, 'Draft')]);

    expect(textOf(element)).toContain('The plan runs Oct 1 to Mar 31. No shared period is agreed yet.');
    expect(find(element, '.agreed').classList).toContain('open');
    expect(find(element, 'c-plan-period')).not.toBeNull();
  });

  test('that a draft changes is proposed', async () => {
    const draft = version(2, 'Draft', { lines: [day('period.quarterEnd', '2018-01-20')] });

    expect(textOf(await show([AGREED, draft]))).toContain('proposed in version 2 and not signed yet.');
  });

  test('that was signed stays agreed while the draft changes something else', async () => {
    const draft = version(2, 'Draft', { lines: [line('together.why', { text: 'More hospitals' })] });

    expect(textOf(await show([AGREED, draft]))).toContain('agreed by both on Oct 2.');
  });

  test('that was signed changes in the next version only', async () => {
    const element = await show([AGREED]);
    const changes = jest.fn();
    element.addEventListener('planchange', changes);
    button(element, 'Change the plan').click();

    expect(find(element, 'c-plan-period')).toBeNull();
    expect(changes).toHaveBeenCalledTimes(1);
  });
});

test('who may only read sees the picture and no button', async () => {
  const element = await show([version(1, 'Draft', { lines: PERIOD })], { locked: true });

  expect(find(element, 'svg')).not.toBeNull();
  expect(findAll(element, 'button, lightning-button, c-plan-period')).toEqual([]);
  expect(find(element, 'c-plan-absences').locked).toBe(true);
});
