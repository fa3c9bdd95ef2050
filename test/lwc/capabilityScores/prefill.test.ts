import { describe, expect, test } from '@jest/globals';
import { minutesLeft, prefill } from '#lwc/capabilityScores';
import { chosen, DOES_NOT_APPLY, onePage, question } from './template.ts';

const asked = onePage(question('one'));
const today = '2017-11-15';

function last(fields: object = {}) {
  return { one: { ...chosen('b'), answeredOn: '2017-05-19', questionText: 'one?', ...fields } };
}

describe('an answer of last time', () => {
  test('is kept while it is young', () => {
    expect(prefill(asked, last(), today)).toEqual([
      {
        key: 'one',
        status: 'kept',
        answer: { choice: ['b'], text: undefined, notApplicable: false },
        answeredOn: '2017-05-19',
      },
    ]);
  });

  test('is asked again when it is older than the template allows, and still shown', () => {
    const [stale] = prefill(asked, last({ answeredOn: '2017-05-18' }), today);
    expect(stale).toMatchObject({ status: 'stale', answer: { choice: ['b'] } });
  });

  test('is asked again when the question reads otherwise now', () => {
    expect(prefill(asked, last({ questionText: 'One of these?' }), today)[0]).toMatchObject({
      status: 'changed',
      answer: { choice: ['b'] },
    });
  });

  test('is forgotten when it is no longer offered', () => {
    expect(prefill(asked, last({ choice: ['gone'] }), today)[0]).toMatchObject({
      status: 'changed',
      answer: null,
    });
  });

  test('is kept when it says that the question does not apply', () => {
    expect(prefill(asked, last(DOES_NOT_APPLY), today)[0]).toMatchObject({ status: 'kept' });
  });
});

test.each([
  ['no round before', {}],
  ['a question left blank', last({ choice: [] })],
])('%s leaves the question new', (_title, earlier) => {
  expect(prefill(asked, earlier, today)[0]).toMatchObject({ status: 'new', answer: null });
});

describe('the clock', () => {
  test.each([
    [0, 0, 0],
    [1, 0, 1],
    [8, 14, 3],
    [22, 0, 5],
    [24, 0, 5],
  ])('%d questions to answer and %d to look at take %d minutes', (toAnswer, toConfirm, minutes) => {
    expect(minutesLeft(toAnswer, toConfirm)).toBe(minutes);
  });
});
