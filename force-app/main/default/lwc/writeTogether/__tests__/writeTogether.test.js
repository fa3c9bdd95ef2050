import { executeMutation } from 'lightning/graphql';
import { writeTogether } from 'c/writeTogether';

jest.mock('lightning/graphql', () => ({
  gql: (strings, ...parts) => String.raw({ raw: strings }, ...parts),
  executeMutation: jest.fn(),
}));

const WRITES = [
  { object: 'Fund_Step__c', fields: { kind: 'Sent', why: null } },
  { object: 'Fund_Request__c', id: 'R1', fields: { sentAt: null } },
];

beforeEach(() => {
  executeMutation.mockReset().mockResolvedValue({
    data: { uiapi: { write0: { Record: { Id: 'S1' } }, write1: { Record: { Id: 'R1' } } } },
  });
});

test('all is written in one request, all or nothing, and the ids come in the order of the writes', async () => {
  expect(await writeTogether(WRITES)).toEqual(['S1', 'R1']);
  expect(executeMutation).toHaveBeenCalledTimes(1);
  expect(executeMutation.mock.calls[0][0].query.replace(/\s+/g, ' ')).toBe(
    'mutation writeTogether($input0: Fund_Step__cCreateInput!, $input1: Fund_Request__cUpdateInput!) ' +
      '{ uiapi(input: { allOrNone: true }) { write0: Fund_Step__cCreate(input: $input0) { Record { Id } } ' +
      'write1: Fund_Request__cUpdate(input: $input1) { Record { Id } } } }',
  );
});

test('what people typed is in the variables; blank fields of a new record are left out, a change can blank one', async () => {
  await writeTogether(WRITES);

  expect(executeMutation.mock.calls[0][0].variables).toEqual({
    input0: { Fund_Step__c: { Kind__c: 'Sent' } },
    input1: { Id: 'R1', Fund_Request__c: { Sent_At__c: null } },
  });
});

test('nothing to write asks nothing', async () => {
  expect(await writeTogether([])).toEqual([]);
  expect(executeMutation).not.toHaveBeenCalled();
});

test('what the org said is thrown', async () => {
  const errors = [{ message: 'No funds left.' }];
  executeMutation.mockResolvedValue({ data: undefined, errors });

  await expect(writeTogether(WRITES)).rejects.toBe(errors);
});
