import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { CHECKS } from '../../../services/doctor/checks/index.ts';
import type { Finding, State } from '../../../services/doctor/finding.ts';
import { startInstalledOrg, type InstalledOrg } from './installedOrg.ts';
import { MISCONFIGURATIONS } from './misconfigurations.ts';

// For a slow machine; nothing here waits.
jest.setTimeout(60_000);

let installed: InstalledOrg;
beforeAll(async () => {
  installed = await startInstalledOrg();
}, 60_000);
afterAll(() => installed?.close());

const named = (findings: readonly Finding[], wanted: State) =>
  findings.filter(({ state }) => state === wanted).map(({ check, says }) => `${check}: ${says}`);

const checksOf = (findings: readonly Finding[], wanted: State) =>
  findings.filter(({ state }) => state === wanted).map(({ check }) => check);

describe('an org in which every step is done', () => {
  test('is found well by every check', async () => {
    const findings = await installed.examine();

    expect([...named(findings, 'problem'), ...named(findings, 'unknown')]).toEqual([]);
    expect(findings.map(({ check }) => check)).toEqual(Object.keys(CHECKS));
  });

  test('is looked at with some twenty calls, and nothing is written', async () => {
    const before = installed.small.org.usage.used;
    const { org } = await installed.gather();

    expect(installed.small.org.usage.used - before).toBeLessThanOrEqual(org?.calls ?? 0);
    expect(org?.calls).toBeLessThanOrEqual(20);
  });
});

describe('found by name, and nothing else:', () => {
  test.each(MISCONFIGURATIONS.map((each) => [each.what, each] as const))(
    '%s',
    async (_what, { check, names, silences = [], undo }) => {
      const savepoint = installed.small.org.store.journal.open();
      const undone = undo(installed) ?? {};
      try {
        const findings = await installed.examine(undone.gather);

        expect(named(findings, 'problem')).toEqual([expect.stringContaining(`${check}: `)]);
        const found = findings.find((finding) => finding.check === check);
        expect(`${found?.says} ${found?.next}`).toMatch(names);
        expect(checksOf(findings, 'unknown').sort()).toEqual([...silences].sort());
      } finally {
        savepoint.takeBack();
        undone.redo?.();
      }
    },
  );

  test('afterwards the org is as it was', async () => {
    expect(named(await installed.examine(), 'problem')).toEqual([]);
  });
});
