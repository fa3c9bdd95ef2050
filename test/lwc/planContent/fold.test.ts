import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  contentAt,
  currentContent,
  openVersion,
  planState,
  signedVersion,
  type Version,
} from '#lwc/planContent';
import { initiative, line, version } from './version.ts';

/** What stands, as "key amount version". */
function lines(versions: Version[], number: number) {
  return contentAt(versions, number).lines.map(
    ({ key, amount, version: changedIn }) => `${key} ${amount} v${changedIn}`,
  );
}

describe('what a plan says at a version', () => {
  const first = version(1, { lines: [line('goal.a', { amount: 1 }), line('goal.b', { amount: 2 })] });
  const second = version(2, { lines: [line('goal.b', { amount: 3 })] });

  test('is what was changed last, line by line', () => {
    expect(lines([second, first], 2)).toEqual(['goal.a 1 v1', 'goal.b 3 v2']);
  });

  test('does not know what comes later', () => {
    expect(lines([first, second], 1)).toEqual(['goal.a 1 v1', 'goal.b 2 v1']);
  });

  test('is nothing before the first', () => {
    expect(contentAt([first], 0)).toEqual({ lines: [], initiatives: [] });
  });

  test('passes over versions that were withdrawn', () => {
    expect(lines([first, { ...second, status: 'Withdrawn' }, version(3)], 3)).toEqual([
      'goal.a 1 v1',
      'goal.b 2 v1',
    ]);
  });

  test('shows a version that was withdrawn as it would have been', () => {
    expect(lines([first, { ...second, status: 'Withdrawn' }], 2)).toEqual(['goal.a 1 v1', 'goal.b 3 v2']);
  });

  test('leaves out what was taken out, until it is put in again', () => {
    const out = version(2, {
      lines: [line('goal.a', { removed: true })],
      initiatives: [initiative('expo', { removed: true })],
    });
    const withExpo = { ...first, initiatives: [initiative('expo')] };
    const back = version(3, { lines: [line('goal.a', { amount: 9 })] });
    expect(lines([withExpo, out], 2)).toEqual(['goal.b 2 v1']);
    expect(contentAt([withExpo, out], 2).initiatives).toEqual([]);
    expect(lines([withExpo, out, back], 3)).toEqual(['goal.a 9 v3', 'goal.b 2 v1']);
  });

  test('stands in the order of sections, then of the template', () => {
    const all = [
      line('period.start', { section: 'Operating period' }),
      line('goal.z', { sortOrder: 1 }),
      line('own', { section: 'Goals' }),
      line('goal.a', { sortOrder: 2 }),
      line('together.why', { section: 'Together' }),
    ];
    expect(contentAt([version(1, { lines: all })], 1).lines.map(({ key }) => key)).toEqual([
      'together.why',
      'goal.z',
      'goal.a',
      'own',
      'period.start',
    ]);
  });

  test('names initiatives by their start, those without a day last', () => {
    const initiatives = [
      initiative('c'),
      initiative('b', { startsOn: '2026-12-01' }),
      initiative('a', { startsOn: '2027-01-01' }),
    ];
    expect(contentAt([version(1, { initiatives })], 1).initiatives.map(({ key }) => key)).toEqual([
      'b',
      'a',
      'c',
    ]);
  });
});

describe('the version people work on', () => {
  const signed = version(1, { lines: [line('goal.a', { amount: 1 })] });
  const draft = version(2, { status: 'Draft', lines: [line('goal.a', { amount: 5 })] });

  test('is the open one', () => {
    expect(openVersion([signed, draft])?.number).toBe(2);
    expect(currentContent([signed, draft]).lines[0]?.amount).toBe(5);
  });

  test('is the latest signed one where none is open', () => {
    expect(signedVersion([version(3), signed, version(2)])?.number).toBe(3);
    expect(currentContent([signed, { ...draft, status: 'Withdrawn' }]).lines[0]?.amount).toBe(1);
  });
});

describe('the state of a plan', () => {
  const plan = { endDate: '2027-03-31', closedOn: null };
  const day = '2026-11-23';

  test.each([
    ['Draft', [version(1, { status: 'Draft' })]],
    ['Draft', []],
    ['Waiting for signatures', [version(1, { status: 'Offered' })]],
    ['Signed', [version(1)]],
    ['Signed', [version(1), version(2, { status: 'Withdrawn' })]],
    ['Changing', [version(1), version(2, { status: 'Draft' })]],
    ['Changing', [version(1), version(2, { status: 'Offered' })]],
  ])('is %s', (state, versions) => {
    expect(planState(plan, versions, day)).toBe(state);
  });

  test('is Ended the day after its last, or once closed', () => {
    expect(planState(plan, [version(1)], '2027-03-31')).toBe('Signed');
    expect(planState(plan, [version(1)], '2027-04-01')).toBe('Ended');
    expect(planState({ ...plan, closedOn: day }, [version(1)], day)).toBe('Ended');
  });
});

test('folding version by version comes to the same as a plan rewritten in full each time', () => {
  const change = fc.record({
    key: fc.constantFrom('goal.a', 'goal.b', 'goal.c'),
    amount: fc.option(fc.integer({ min: 0, max: 9 })),
    removed: fc.boolean(),
  });
  const one = fc.record({
    status: fc.constantFrom<Version['status']>('Signed', 'Withdrawn'),
    changes: fc.uniqueArray(change, { selector: ({ key }) => key }),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 6 }), (history) => {
      const versions = history.map(({ status, changes }, at) =>
        version(at + 1, { status, lines: changes.map(({ key, ...values }) => line(key, values)) }),
      );
      const written = new Map<string, number | null>();
      for (const { status, changes } of history) {
        for (const { key, amount, removed } of status === 'Signed' ? changes : []) {
          if (removed) written.delete(key);
          else written.set(key, amount);
        }
      }
      const said = contentAt(versions, signedVersion(versions)?.number ?? 0).lines;
      expect(said.map(({ key, amount }) => [key, amount])).toEqual([...written].sort());
    }),
  );
});
