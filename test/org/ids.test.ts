import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { idOf, normaliseId, serialOf, withChecksum } from './ids.ts';

describe('an id', () => {
  test('gets the three checking characters that Salesforce gives it', () => {
    expect(withChecksum('001D000000IqhSL')).toBe('001D000000IqhSLIAZ');
    expect(withChecksum('005300000000AbC')).toHaveLength(18);
  });

  test('of 15 characters becomes one of 18', () => {
    expect(normaliseId('001D000000IqhSL')).toBe('001D000000IqhSLIAZ');
  });

  test('that lost its upper case gets it back from its checksum', () => {
    expect(normaliseId('001d000000iqhsliaz')).toBe('001D000000IqhSLIAZ');
  });

  test.each(['', '001', '001D000000IqhS!', '001D000000IqhSLIA', 'not an id at all!!'])(
    'is not %j',
    (text) => {
      expect(normaliseId(text)).toBeNull();
    },
  );

  test('holds its serial number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 }), (serial) => {
        const id = idOf('a0B', serial);
        expect(serialOf(id)).toBe(serial);
        expect(normaliseId(id.slice(0, 15))).toBe(id);
      }),
    );
  });

  test('of another org has no serial number here', () => {
    expect(serialOf('001D000000IqhSLIAZ')).toBeNull();
  });
});
