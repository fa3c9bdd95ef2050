import { choosePlan, othersChange, pulseRecords, readHead } from 'c/planQuery';
import { reviewFacts } from '../reviewFacts';
import { answerOf, aPlan, changingPlan, line, PARTNER, RECORD, version } from './plans';

const plan = (id, startDate, endDate, closedOn = null) => ({ id, startDate, endDate, closedOn });
const PAST = plan('past', '2017-07-01', '2017-09-30');
const RUNNING = plan('running', '2017-10-01', '2017-12-31');
const NEXT = plan('next', '2018-01-01', '2018-03-31');

describe('which plan is opened', () => {
  test.each([
    ['the running one', [NEXT, RUNNING, PAST], [], 'running'],
    ['the next one when none runs', [NEXT, PAST], [], 'next'],
    ['the last one when all have ended', [PAST, plan('older', '2017-01-01', '2017-03-31')], [], 'past'],
    [
      'the next one when the running one was closed',
      [NEXT, { ...RUNNING, closedOn: '2017-11-01' }],
      [],
      'next',
    ],
    ['the one that was asked for', [NEXT, RUNNING, PAST], ['past'], 'past'],
  ])('%s', (_, plans, wanted, expected) => {
    expect(choosePlan(plans, '2017-11-15', wanted).id).toBe(expected);
  });

  test('none when there is none', () => {
    expect(choosePlan([], '2017-11-15')).toBeNull();
  });
});

describe('the head of a plan', () => {
  const head = (parts, errors) => readHead(answerOf(parts), errors);

  test('knows the reader by first and last name, as a signature has it', () => {
    expect(head({ me: [{ id: 'U2', firstName: 'Tom', lastName: 'Okafor' }] }).me).toEqual({
      id: 'U2',
      name: 'Tom Okafor',
    });
  });

  test('finds the partner of a plan on the page of the plan', () => {
    const partnerRecord = { id: 'P1', name: 'Brightwater', fiscalYearStartMonth: 'July' };

    expect(head({ partner: [], plans: [{ ...RECORD, partnerRecord }] }).partner).toMatchObject({
      name: 'Brightwater',
      fiscalYearStartMonth: 7,
    });
  });

  test('tells no partner where the reader sees none', () => {
    expect(head({ partner: [], plans: [] }).partner).toBeNull();
  });

  test('reads the products of a plan, and none where they cannot be read', () => {
    const { plans } = head({ plans: [RECORD, { ...RECORD, products: '{broken' }] });

    expect(plans.map(({ products }) => products.length)).toEqual([2, 0]);
  });

  test('names the parts that could not be read', () => {
    expect(head({}, [{ path: ['uiapi', 'query', 'absences'] }]).failed).toEqual(new Set(['absences']));
  });
});

describe('what the parts of a plan show', () => {
  test('the changes of the draft count as the agreement', () => {
    const { content, state, canWriteLines } = changingPlan();

    expect(content.lines.map(({ amount }) => amount)).toEqual([1200000]);
    expect({ state, canWriteLines }).toEqual({ state: 'Changing', canWriteLines: true });
  });

  test('what a withdrawn version changed does not count', () => {
    const { content } = changingPlan({ version: [version(1, 'Signed'), version(2, 'Withdrawn')] });

    expect(content.lines.map(({ amount }) => amount)).toEqual([1050000]);
  });

  test('deals of customers add up to the routes of the goal', () => {
    const { gap, grid } = aPlan({
      customer: [
        {
          id: 'c1',
          name: 'Alder',
          kind: 'Existing',
          positions: [{ product: 'observe', open: 62000, openCount: 1 }],
        },
        { id: 'c2', name: 'Ivory', kind: 'New', positions: [] },
      ],
      planned: [{ id: 'd1', planCustomer: 'c2', productKey: 'identity', status: 'Planned', amount: 90000 }],
      performance: [{ periodStart: '2017-10-01', periodEnd: '2018-03-31', wonAmount: 368000, wonCount: 4 }],
    });

    expect(gap.routes.map(({ shown }) => shown)).toEqual([368000, 62000, 90000, 0]);
    expect(gap.stillToFind).toBe(530000);
    expect(grid.sums.total).toBe(152000);
  });

  test('a customer that was just added stands in the grid before the service has looked it up', () => {
    const { grid } = aPlan({ customer: [{ id: 'C9', name: 'Juniper Homes', kind: 'New' }] });

    expect(grid.newCustomers.rows.map(({ name }) => name)).toEqual(['Juniper Homes']);
  });

  test('is measured by the period that both agreed on before the vendor’s own', () => {
    const days = { periodStart: '2017-10-01', periodEnd: '2018-03-31' };
    const { performance } = aPlan({
      performance: [
        { id: 'vendor', ...days, periodRecord: { calendar: 'Vendor' } },
        { id: 'mutual', ...days, periodRecord: { calendar: 'Mutual' } },
      ],
    });

    expect(performance.id).toBe('mutual');
  });

  test('has no figures before its period is measured', () => {
    expect(
      aPlan({ performance: [{ periodStart: '2017-07-01', periodEnd: '2017-09-30' }] }).performance,
    ).toBeNull();
  });

  test('each firm has its letter', () => {
    expect(aPlan().firms).toEqual({
      partner: { side: 'partner', name: PARTNER.name, letter: 'B' },
      vendor: { side: 'vendor', name: 'Northbeam', letter: 'N' },
    });
  });

  test('an ended plan is ended whatever is open', () => {
    expect(changingPlan({ today: '2018-04-01' }).state).toBe('Ended');
  });

  test('shows the questions of its own template', () => {
    const { templateLines } = aPlan({
      templateLines: [
        { ...line('x', 'together.why'), planTemplate: 'T1' },
        { ...line('x', 'other'), planTemplate: 'T2' },
      ],
    });

    expect(templateLines.map(({ lineKey }) => lineKey)).toEqual(['together.why']);
  });
});

describe('the rhythm of a plan', () => {
  const MEET = { key: 'ways.meet', lineKey: 'ways.meet', section: 'Ways of working', quantity: 14 };
  const agreed = (status) => [{ number: 1, status, lines: [MEET], initiatives: [] }];
  const held = (heldOn) => ({ status: 'Held', heldOn });

  test('is what both have signed, and the record’s own before', () => {
    const every = (status) => reviewFacts({ reviewEveryDays: 30 }, [], agreed(status)).reviewEveryDays;

    expect([every('Signed'), every('Offered')]).toEqual([14, 30]);
  });

  test('counts from a review that was just held before the plan is read again', () => {
    const reviews = [held('2017-10-30'), held('2017-11-15'), { status: 'Planned', heldOn: null }];

    expect(reviewFacts({ lastReviewedOn: '2017-10-30' }, reviews, []).lastReviewedOn).toBe('2017-11-15');
  });
});

describe('what others did', () => {
  const change = (lastModifiedDate, lastModifiedById, name) => ({
    lastModifiedDate,
    lastModifiedById,
    lastModifiedByRecord: name ? { name } : null,
  });

  test('the newest change of somebody else counts, with the name', () => {
    const records = {
      line: [change('2017-11-15T10:41:00Z', 'U2', 'Elena Marsh'), change('2017-11-15T10:50:00Z', 'me')],
      note: [change('2017-11-15T09:00:00Z', 'U3', 'Mia Lund')],
    };

    expect(othersChange(records, 'me')).toEqual({
      at: '2017-11-15T10:41:00Z',
      byPeople: { at: '2017-11-15T10:41:00Z', name: 'Elena Marsh' },
    });
  });

  test('stamps of the service are news but nobody’s presence', () => {
    const records = { customer: [change('2017-11-15T10:41:00Z', 'U9', 'Integration')] };

    expect(othersChange(records, 'me')).toEqual({ at: '2017-11-15T10:41:00Z', byPeople: null });
  });

  test('nothing when nobody else has changed anything', () => {
    expect(othersChange({ line: [change('2017-11-15T10:41:00Z', 'me')] }, 'me')).toBeNull();
  });

  test('the short question gives records by kind', () => {
    const data = answerOf({
      line: [{ id: 'l1', lastModifiedDate: 'now', lastModifiedById: 'U2' }],
      note: [],
    });

    expect(pulseRecords(data)).toMatchObject({ line: [{ id: 'l1', lastModifiedDate: 'now' }], note: [] });
  });
});
