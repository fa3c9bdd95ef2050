import { describe, expect, test } from '@jest/globals';
import { lacks, RUMBA, rumbaOf, rumbaText, type Line, type TemplateLine } from '#lwc/planContent';
import { initiative, line, version } from './version.ts';

const TEMPLATE: TemplateLine[] = [
  {
    key: 'invest.overrun',
    section: 'Joint investment',
    label: 'Overrun',
    kind: 'Choice',
    choices: 'Partner pays\nAsk first',
  },
  {
    key: 'goal.revenue',
    section: 'Goals',
    label: 'Revenue',
    kind: 'Money',
    requiredToSign: true,
    rumba: true,
  },
  { key: 'together.why', section: 'Together', label: 'Why', kind: 'Text', requiredToSign: true },
];
const GOAL = line('goal.revenue', { amount: 0, rumba: 'R;U;M;B;A', label: 'Revenue' });
const WHY = line('together.why', { kind: 'Text', section: 'Together', text: 'Hospitals' });

function missing(lines: Line[]) {
  return lacks([version(1, { status: 'Draft', lines })], 1, TEMPLATE).map(({ kind, key }) => [kind, key]);
}

describe('a version can be offered', () => {
  test('when what has to be signed is filled in and its goals are checked; a goal of zero is one', () => {
    expect(missing([GOAL, WHY])).toEqual([]);
  });

  test('not while required lines are blank, in the order in which people meet them', () => {
    expect(missing([line('own', { amount: 1, kind: 'Money', section: 'Goals' })])).toEqual([
      ['Goal', null],
      ['Value', 'together.why'],
      ['Value', 'goal.revenue'],
    ]);
    expect(missing([GOAL, { ...WHY, text: '  \n' }])).toEqual([['Value', 'together.why']]);
  });

  test('not while a goal has unticked checks, and says which', () => {
    const [lack] = lacks(
      [version(1, { status: 'Draft', lines: [{ ...GOAL, rumba: 'R;A' }, WHY] })],
      1,
      TEMPLATE,
    );
    expect(lack).toMatchObject({ kind: 'Rumba', key: 'goal.revenue', checks: ['U', 'M', 'B'] });
  });

  test('not with an answer that is no choice', () => {
    const overrun = line('invest.overrun', {
      kind: 'Choice',
      text: 'Nobody pays',
      section: 'Joint investment',
    });
    expect(missing([GOAL, WHY, overrun])).toEqual([['Choice', 'invest.overrun']]);
    expect(missing([GOAL, WHY, { ...overrun, text: 'Ask first' }])).toEqual([]);
  });

  test('not when its period ends before it starts, or shares a day outside of it', () => {
    const day = (key: string, date: string) => line(key, { kind: 'Date', section: 'Operating period', date });
    const [start, end] = [day('period.start', '2026-10-01'), day('period.end', '2027-03-31')];
    expect(missing([GOAL, WHY, start, end, day('period.quarterEnd', '2027-01-15')])).toEqual([]);
    expect(missing([GOAL, WHY, start, end, day('period.quarterEnd', '2027-04-01')])).toEqual([
      ['Period', 'period.quarterEnd'],
    ]);
    expect(missing([GOAL, WHY, start, day('period.end', '2026-09-30')])).toEqual([['Period', 'period.end']]);
  });

  test('not when nothing is in it', () => {
    const versions = [version(1, { lines: [GOAL, WHY] }), version(2, { status: 'Draft' })];
    expect(lacks(versions, 2, TEMPLATE).map(({ kind }) => kind)).toEqual(['Nothing changed']);
  });
});

describe('a change of a signed plan', () => {
  const signed = version(1, { lines: [GOAL, WHY] });

  test('says who asked for it and why', () => {
    const draft = version(2, {
      status: 'Draft',
      lines: [{ ...GOAL, amount: 5 }],
      initiatives: [initiative('expo', { askedBy: 'Vendor', reason: ' ' })],
    });
    expect(lacks([signed, draft], 2, TEMPLATE).map(({ kind, of, key }) => [kind, of, key])).toEqual([
      ['Asked by', 'Line', 'goal.revenue'],
      ['Reason', 'Line', 'goal.revenue'],
      ['Reason', 'Initiative', 'expo'],
    ]);
  });

  test('needs no reason where nothing was signed before', () => {
    const withdrawn = version(1, { status: 'Withdrawn', lines: [GOAL, WHY] });
    expect(lacks([withdrawn, version(2, { status: 'Draft', lines: [GOAL, WHY] })], 2, TEMPLATE)).toEqual([]);
  });
});

describe('the checks of a goal', () => {
  test('are read and written in their order', () => {
    expect(rumbaOf(' A;R;X;R')).toEqual(['R', 'A']);
    expect(rumbaText(['A', 'M'])).toBe('M;A');
    expect(rumbaOf(rumbaText(RUMBA))).toEqual(RUMBA);
  });

  test('are none where none is ticked', () => {
    expect(rumbaOf(null)).toEqual([]);
    expect(rumbaText([])).toBeNull();
  });
});
