import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { examine } from '../../../services/doctor/examine.ts';
import { CHECKS } from '../../../services/doctor/checks/index.ts';
import type { Finding, State } from '../../../services/doctor/finding.ts';
import { startInstalledOrg, type InstalledOrg } from './installedOrg.ts';
import { MISCONFIGURATIONS } from './misconfigurations/index.ts';

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

describe('whoever looks is told no more than can be seen:', () => {
  test('the service alone finds no problem in what it may not see, and says who could look', async () => {
    const findings = await installed.examine({ looker: null });

    expect(named(findings, 'problem')).toEqual([]);
    const hidden = findings.filter(({ state }) => state === 'unknown');
    expect(hidden.map(({ check }) => check)).toEqual(
      expect.arrayContaining(['sharing-set', 'site', 'guests']),
    );
    expect(hidden.filter(({ next }) => !/--org|Look yourself/.test(next ?? ''))).toEqual([]);
  });

  test('an administrator alone finds no problem either, and cannot speak for the service', async () => {
    const findings = await installed.examine({ service: null, config: { state: 'absent' } });

    expect(named(findings, 'problem')).toEqual([]);
    expect(checksOf(findings, 'unknown')).toEqual(
      expect.arrayContaining(['login', 'rights', 'configuration', 'redis', 'api-keys', 'link-key']),
    );
  });

  test('an org that has stopped answering is not asked again and again', async () => {
    const { config, small } = installed;
    small.faults.order({ kind: 'slow', path: '*/composite', milliseconds: 2000, times: 100 });
    const service = { ...config.salesforce, timeoutMs: 150 };
    const facts = await installed.gather({ looker: null, service });
    small.faults.clear();

    expect(facts.org?.calls).toBeLessThan(8);
    expect(checksOf(examine(facts), 'problem')).toEqual([]);
  });

  test('when nobody can sign in, that alone is the problem', async () => {
    const { config } = installed;
    const service = { ...config.salesforce, loginUrl: 'http://127.0.0.1:1' };

    expect(checksOf(await installed.examine({ looker: null, service }), 'problem')).toEqual(['login']);
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
