import { describe, expect, test } from '@jest/globals';
import { CHECKS } from '../../../services/doctor/checks/index.ts';
import { readExpected } from '../../../services/doctor/expected.ts';
import type { Facts, OrgFacts, RedisFact } from '../../../services/doctor/facts.ts';
import type { Told } from '../../../services/salesforce/inspection.ts';

test('without the metadata beside it the doctor says so', () => {
  expect(() => readExpected('/nowhere')).toThrow('force-app');
});

/** What no small Salesforce and no Redis of a test can be brought to say. */
const withOrg = (org: Partial<OrgFacts>) => ({ org, config: { state: 'absent' } }) as Partial<Facts> as Facts;

const withRedis = (redis: Told<RedisFact>) =>
  ({ redis, config: { state: 'complete' } }) as Partial<Facts> as Facts;

const known = <Value>(value: Value) => ({ known: true, value }) as const;

const look = (check: string, facts: Facts) => CHECKS[check]?.(facts);

describe('Redis', () => {
  const healthy: RedisFact = { product: 'Redis', version: '6.2.14', evictionPolicy: 'noeviction' };

  test.each([
    ['old', { ...healthy, version: '6.0.16' }, 'problem', 'Redis 6.0.16'],
    ['new enough', healthy, 'ok', 'Redis 6.2.14'],
    ['a Valkey of any version', { ...healthy, product: 'Valkey', version: '7.2.5' }, 'ok', 'Valkey 7.2.5'],
    ['forgetful', { ...healthy, evictionPolicy: 'allkeys-lru' }, 'problem', 'allkeys-lru'],
  ] as const)('that is %s', (_what, fact, state, words) => {
    const verdict = look('redis', withRedis(known(fact)));

    expect([verdict?.state, verdict?.says]).toEqual([state, expect.stringContaining(words)]);
  });
});

describe('the org', () => {
  test.each([
    ['65.0', 'problem'],
    ['66.0', 'ok'],
    ['103.0', 'ok'],
  ])('that speaks API %s', (version, state) => {
    expect(look('api-version', withOrg({ newestVersion: known(version) }))?.state).toBe(state);
  });

  test('that does not tell its currency says where to look', () => {
    const verdict = look('currency', withOrg({ currency: { known: false, because: 'Chatter is off.' } }));

    expect([verdict?.state, verdict?.next]).toEqual([
      'unknown',
      expect.stringContaining('Company Information'),
    ]);
  });

  test('that has several currencies is measured in the corporate one', () => {
    const verdict = look('currency', withOrg({ currency: known({ code: 'EUR', several: true }) }));

    expect([verdict?.state, verdict?.says]).toEqual(['ok', expect.stringContaining('EUR')]);
  });

  test('whose hierarchy of roles goes round does not hold the doctor up', () => {
    const roles = [
      { id: 'a', name: 'A', parentId: 'b' },
      { id: 'b', name: 'B', parentId: 'a' },
      { id: 'c', name: 'C', parentId: null },
    ];
    const user = { id: 'u', name: 'Service', roleId: 'c' };
    const facts = withOrg({
      roles: known(roles),
      owners: known([{ id: 'o', name: 'Mary', roleId: 'a', partners: 1 }]),
      serviceUser: known(user as Partial<OrgFacts['serviceUser']> as never),
    });

    expect(look('service-role', facts)).toMatchObject({
      state: 'problem',
      says: expect.stringContaining('Mary'),
    });
  });
});
