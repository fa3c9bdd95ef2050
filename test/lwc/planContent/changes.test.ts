import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changesBetween, changesOf, contentAt, valueOf, type Line, type Version } from '#lwc/planContent';
import { initiative, line, version } from './version.ts';

const ASKED = { askedBy: 'Partner', reason: 'Practice opens in January' } as const;

function shown(versions: Version[], number: number) {
  return changesOf(versions, number).map(({ change, key, was, now }) => [change, key, was, now]);
}

describe('what a version changes', () => {
  const first = version(1, { lines: [line('goal.a', { amount: 10 }), line('goal.b', { amount: 2 })] });

  test('is told line by line with what was, what is now, who asked and why', () => {
    const second = version(2, { status: 'Draft', lines: [line('goal.a', { amount: 12, ...ASKED })] });
    expect(changesOf([first, second], 2)).toEqual([
      {
        key: 'goal.a',
        of: 'Line',
        change: 'Changed',
        section: 'Goals',
        label: 'goal.a',
        kind: 'Money',
        was: 10,
        now: 12,
        details: [],
        ...ASKED,
      },
    ]);
  });

  test('is everything in the first', () => {
    expect(shown([first], 1)).toEqual([
      ['Added', 'goal.a', null, 10],
      ['Added', 'goal.b', null, 2],
    ]);
  });

  test('tells nothing from zero', () => {
    const lines = [line('goal.a', { amount: null }), line('goal.b', { amount: 0 })];
    expect(shown([first, version(2, { lines })], 2)).toEqual([
      ['Changed', 'goal.a', 10, null],
      ['Changed', 'goal.b', 2, 0],
    ]);
  });

  test('is not what was changed and changed back', () => {
    expect(shown([first, version(2, { lines: [line('goal.a', { amount: 10 })] })], 2)).toEqual([]);
  });

  test('is what was taken out, but not what never stood', () => {
    const lines = [line('goal.a', { removed: true }), line('goal.x', { removed: true })];
    expect(shown([first, version(2, { lines })], 2)).toEqual([['Removed', 'goal.a', 10, null]]);
  });

  test('is another name or side, too', () => {
    const lines = [line('goal.a', { amount: 10, label: 'Revenue', side: 'Both' })];
    expect(changesOf([first, version(2, { lines })], 2)).toMatchObject([
      {
        label: 'Revenue',
        labelWas: 'goal.a',
        details: [{ field: 'side', was: null, now: 'Both' }, { field: 'label' }],
      },
    ]);
  });

  test('is counted from the version that stood, not from one that was withdrawn', () => {
    const withdrawn = version(2, { status: 'Withdrawn', lines: [line('goal.a', { amount: 99 })] });
    const third = version(3, { status: 'Draft', lines: [line('goal.a', { amount: 12 })] });
    expect(shown([first, withdrawn, third], 3)).toEqual([['Changed', 'goal.a', 10, 12]]);
  });

  test('has initiatives after the lines, with what they should bring', () => {
    const expo = version(2, {
      initiatives: [initiative('expo', { name: 'Expo', contribution: 50, cost: 5 })],
    });
    const more = version(3, {
      initiatives: [initiative('expo', { name: 'Expo', contribution: 50, cost: 8 })],
    });
    expect(shown([first, expo], 2)).toEqual([['Added', 'expo', null, 50]]);
    expect(changesOf([first, expo, more], 3)).toMatchObject([
      { of: 'Initiative', label: 'Expo', was: 50, now: 50, details: [{ field: 'cost', was: 5, now: 8 }] },
    ]);
  });
});

describe('the difference between two versions', () => {
  const amounts = fc.dictionary(
    fc.constantFrom('goal.a', 'goal.b', 'goal.c'),
    fc.option(fc.integer({ min: 0, max: 3 })),
  );
  const histories = fc
    .array(amounts, { minLength: 1, maxLength: 5 })
    .map((all) =>
      all.map((each, at) =>
        version(at + 1, { lines: Object.entries(each).map(([key, amount]) => line(key, { amount })) }),
      ),
    );

  test('leads from one to the other', () => {
    fc.assert(
      fc.property(histories, fc.nat(5), (versions, place) => {
        const to = versions.length;
        const from = place % (to + 1);
        const said = new Map(contentAt(versions, from).lines.map((each) => [each.key, valueOf(each)]));
        for (const { key, was, now } of changesBetween(versions, from, to)) {
          expect(said.get(key) ?? null).toBe(was);
          said.set(key, now);
        }
        const then = contentAt(versions, to).lines.map((each: Line) => [each.key, valueOf(each)]);
        expect([...said].sort()).toEqual(then);
      }),
    );
  });

  test('is empty between a version and itself', () => {
    fc.assert(
      fc.property(histories, (versions) => {
        expect(changesBetween(versions, versions.length, versions.length)).toEqual([]);
      }),
    );
  });
});
