import { describe, expect, test } from '@jest/globals';
import type { Facts } from '../../../services/doctor/facts.ts';
import type { Finding } from '../../../services/doctor/finding.ts';
import { reportJson, reportText } from '../../../services/doctor/report.ts';

const FINDINGS: Finding[] = [
  { check: 'objects', state: 'ok', says: 'All objects are there.', next: null },
  { check: 'login', state: 'problem', says: 'The key is wrong.', next: 'Give another.' },
  { check: 'files', state: 'unknown', says: 'There is no deck.', next: 'Build one.' },
];

const facts = (signIns: Pick<Facts, 'service' | 'looker'>) =>
  ({ ...signIns, org: null }) as Partial<Facts> as Facts;

const BOTH = facts({
  service: { state: 'refused', how: 'service@acme.com', code: 'invalid_grant', message: 'no' },
  looker: { state: 'in', how: 'admin@acme.com, by the sf CLI' },
});

describe('the report', () => {
  test('has a line a check, what to do below it, and counts them at the end', () => {
    expect(reportText(BOTH, FINDINGS)).toBe(
      [
        'Not signed in as the service: service@acme.com.',
        'Looked at the set-up as: admin@acme.com, by the sf CLI.',
        '',
        'ok       objects  All objects are there.',
        'PROBLEM  login    The key is wrong.',
        '                  → Give another.',
        '?        files    There is no deck.',
        '                  → Build one.',
        '',
        '1 ok, 1 problem, 1 could not be checked. 0 API calls, nothing written.',
        '',
      ].join('\n'),
    );
  });

  test('says the same to programs', () => {
    expect(JSON.parse(reportJson(BOTH, FINDINGS))).toMatchObject({
      ...{ ok: 1, problem: 1, unknown: 1, apiCalls: 0 },
      findings: FINDINGS,
    });
  });

  test.each([
    [
      'the service alone',
      { service: { state: 'in', how: 'service@acme.com with a certificate' }, looker: { state: 'absent' } },
      'Signed in as the service: service@acme.com with a certificate.',
    ],
    [
      'an administrator alone',
      { service: { state: 'absent' }, looker: { state: 'in', how: 'admin@acme.com' } },
      'Not signed in as the service: its variables are not set here.',
    ],
  ] as const)('says whom it looked as: %s', (_who, signIns, line) => {
    expect(reportText(facts(signIns), FINDINGS).split('\n')[0]).toBe(line);
  });
});
