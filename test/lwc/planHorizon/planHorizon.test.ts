import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planHorizon, type PlanAction } from '#lwc/planHorizon';

const TODAY = '2026-11-23';

function action(subject: string, values: Partial<PlanAction> = {}): PlanAction {
  return { id: subject, subject, side: 'Partner', status: 'Open', dueDate: '2026-11-27', ...values };
}

function subjects(...actions: PlanAction[]) {
  return planHorizon(actions, TODAY).windows.map((window) => window.actions.map(({ subject }) => subject));
}

function first(...actions: PlanAction[]) {
  return planHorizon(actions, TODAY).windows[0]?.actions[0];
}

describe('the next 90 days', () => {
  test('are three windows of thirty days, today being the first', () => {
    expect(planHorizon([], TODAY).windows.map(({ start, end }) => [start, end])).toEqual([
      ['2026-11-23', '2026-12-22'],
      ['2026-12-23', '2027-01-21'],
      ['2027-01-22', '2027-02-20'],
    ]);
  });

  test('hold each action in the window of its day', () => {
    expect(
      subjects(
        action('last', { dueDate: '2027-02-20' }),
        action('edge', { dueDate: '2026-12-22' }),
        action('next', { dueDate: '2026-12-23' }),
        action('today', { dueDate: TODAY }),
      ),
    ).toEqual([['today', 'edge'], ['next'], ['last']]);
  });

  test('keep what comes later and what has no day apart', () => {
    const { windows, later, undated } = planHorizon(
      [action('later', { dueDate: '2027-02-21' }), action('some day', { dueDate: null })],
      TODAY,
    );
    expect(windows.flatMap(({ actions }) => actions)).toEqual([]);
    expect([later[0]?.subject, undated[0]?.subject]).toEqual(['later', 'some day']);
  });

  test('show what was just done after what is open, and no longer than a window', () => {
    expect(
      subjects(
        action('done', { status: 'Done', dueDate: '2026-11-19', doneOn: '2026-11-19' }),
        action('long done', { status: 'Done', dueDate: '2026-10-01', doneOn: '2026-10-24' }),
        action('open'),
        action('dropped', { status: 'Cancelled' }),
      )[0],
    ).toEqual(['open', 'done']);
  });

  test('count what is open', () => {
    const done = action('done', { status: 'Done', doneOn: TODAY });
    expect(planHorizon([done, action('open')], TODAY).windows[0]?.openCount).toBe(1);
  });
});

describe('an action', () => {
  test('is late and carried over once its day has passed, and stands first', () => {
    const late = action('late', { dueDate: '2026-11-22' });
    expect(subjects(action('soon', { dueDate: TODAY }), late)[0]).toEqual(['late', 'soon']);
    expect(first(late)).toMatchObject({ carriedOver: true, late: true });
  });

  test('is carried over when it was first promised for an earlier window', () => {
    expect(first(action('moved', { firstDueDate: '2026-11-10' }))).toMatchObject({
      carriedOver: true,
      late: false,
    });
    const far = action('far', { firstDueDate: '2026-12-01', dueDate: '2027-01-10' });
    expect(planHorizon([far], TODAY).windows[1]?.actions[0]).toMatchObject({ carriedOver: true });
  });

  test('is not carried over within its window', () => {
    expect(first(action('moved', { firstDueDate: '2026-11-25' }))).toMatchObject({ carriedOver: false });
  });

  test('stays carried over when it was so before', () => {
    expect(first(action('again', { carriedOverCount: 1 }))).toMatchObject({ carriedOver: true });
  });

  test('is neither when done', () => {
    const done = action('done', {
      status: 'Done',
      dueDate: '2026-11-19',
      doneOn: '2026-11-20',
      carriedOverCount: 2,
    });
    expect(first(done)).toMatchObject({ carriedOver: false, late: false });
  });

  test('that slipped is still to do', () => {
    expect(first(action('slipped', { status: 'Slipped', dueDate: '2026-11-01' }))).toMatchObject({
      carriedOver: true,
    });
  });
});

describe('kept on time', () => {
  const kept = (...actions: PlanAction[]) => planHorizon(actions, TODAY).keptOnTime;

  test('counts by side what was done by the day promised first', () => {
    expect(
      kept(
        action('in time', { status: 'Done', dueDate: '2026-11-10', doneOn: '2026-11-10' }),
        action('moved', {
          status: 'Done',
          firstDueDate: '2026-11-01',
          dueDate: '2026-11-10',
          doneOn: '2026-11-09',
        }),
        action('open and late', { dueDate: '2026-11-22' }),
        action('early', { status: 'Done', dueDate: '2027-01-01', doneOn: '2026-11-20' }),
        action('theirs', { side: 'Vendor', status: 'Done', dueDate: '2026-11-10', doneOn: '2026-11-12' }),
      ),
    ).toEqual({ Partner: { kept: 2, promised: 4 }, Vendor: { kept: 0, promised: 1 } });
  });

  test('leaves out what is not due yet, what both changed or dropped, and what has no day', () => {
    expect(
      kept(
        action('today', { dueDate: TODAY }),
        action('changed', { status: 'Changed', dueDate: '2026-11-01' }),
        action('dropped', { status: 'Cancelled', dueDate: '2026-11-01' }),
        action('some day', { dueDate: null, status: 'Done', doneOn: '2026-11-01' }),
      ).Partner,
    ).toEqual({ kept: 0, promised: 0 });
  });

  test('does not change when a late promise gets a new day', () => {
    const late = action('late', { dueDate: '2026-11-20' });
    expect(kept({ ...late, firstDueDate: '2026-11-20', dueDate: '2026-12-20' })).toEqual(kept(late));
  });
});

const DAYS = fc.option(fc.integer({ min: -200, max: 200 }).map((days) => dayFrom(TODAY, days)));

function dayFrom(day: string, days: number) {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

test('every open action stands in one place', () => {
  const some = fc.record({
    status: fc.constantFrom<PlanAction['status']>('Open', 'Slipped', 'Done', 'Changed', 'Cancelled'),
    dueDate: DAYS,
    firstDueDate: DAYS,
    doneOn: DAYS,
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 20 }), (values) => {
      const actions = values.map((value, at) => action(`a${at}`, value));
      const { windows, later, undated } = planHorizon(actions, TODAY);
      const shown = [...windows.flatMap((window) => window.actions), ...later, ...undated].map(
        ({ id }) => id,
      );
      expect(new Set(shown).size).toBe(shown.length);
      for (const { id, status } of actions) {
        if (status === 'Open' || status === 'Slipped') expect(shown).toContain(id);
      }
    }),
  );
});
