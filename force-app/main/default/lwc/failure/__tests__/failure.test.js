import { reasonOf } from 'c/failure';

test.each([
  [
    'a rule',
    { body: { message: 'An error occurred.', output: { errors: [{ message: 'It is completed.' }] } } },
    'It is completed.',
  ],
  [
    'a field',
    { body: { output: { errors: [], fieldErrors: { Choice__c: [{ message: 'Too long.' }] } } } },
    'Too long.',
  ],
  ['a refusal', { body: { message: 'No access.' } }, 'No access.'],
  ['GraphQL', [{ message: 'Unknown field.' }], 'Unknown field.'],
  ['nobody', undefined, ''],
])('what %s says is passed on', (_, failure, reason) => {
  expect(reasonOf(failure)).toBe(reason);
});
