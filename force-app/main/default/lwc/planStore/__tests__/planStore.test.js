import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import { PlanStore } from 'c/planStore';

const REFUSED = {
  body: {
    output: {
      errors: [],
      fieldErrors: {
        Revision__c: [
          {
            errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
            message: 'Somebody changed this meanwhile. Load it again.',
          },
        ],
      },
    },
  },
};
const customer = (changes) => ({
  id: 'c1',
  name: 'Cobalt Rail',
  size: '2,300 staff',
  priorities: null,
  revision: 3,
  lastModifiedDate: '2017-11-15T10:41:00.000Z',
  lastModifiedByRecord: { name: 'Elena Marsh' },
  ...changes,
});

let store;
let org;
let reread;
let onchange;

/** The org lets a write through when it carries the next revision, as its rule has it. */
function orgWith(record) {
  org = { record };
  updateRecord.mockReset().mockImplementation(async ({ fields }) => {
    if (fields.Revision__c !== org.record.revision + 1) throw REFUSED;
    const { Id: id, ...written } = fields;
    org.record = { ...org.record, id, ...namesHere(written) };
    return { id };
  });
  reread = jest.fn(async () => store.receive('customer', [org.record]));
  onchange = jest.fn();
  store = new PlanStore({ reread, onchange });
  store.receive('customer', [record]);
  store.recordsOf('customer');
}

function namesHere(fields) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name.replace('__c', '')[0].toLowerCase() + name.replace('__c', '').slice(1).replace(/_/g, ''),
      value,
    ]),
  );
}

const shown = () => store.recordsOf('customer')[0];

beforeEach(() => {
  orgWith(customer());
  createRecord.mockReset().mockResolvedValue({ id: 'new' });
});

test('a field is saved with the next revision of its record', async () => {
  const outcome = await store.save('c1', { priorities: 'Grow in the north' });

  expect(outcome.status).toBe('saved');
  expect(updateRecord).toHaveBeenCalledWith({
    fields: { Id: 'c1', Priorities__c: 'Grow in the north', Revision__c: 4 },
  });
});

test('what was typed shows at once, before the org has answered', () => {
  store.save('c1', { size: '2,400 staff' });

  expect(shown().size).toBe('2,400 staff');
  expect(store.stateOf('c1', 'size')).toEqual({ status: 'saving', reason: '' });
  expect(store.isSaving).toBe(true);
});

test('two quick edits of one person do not collide', async () => {
  const outcomes = await Promise.all([
    store.save('c1', { size: '2,400 staff' }),
    store.save('c1', { priorities: 'Grow in the north' }),
  ]);

  expect(outcomes.map(({ status }) => status)).toEqual(['saved', 'saved']);
  expect(org.record).toMatchObject({ size: '2,400 staff', priorities: 'Grow in the north' });
  expect(reread).not.toHaveBeenCalled();
});

test('the later of two edits of one field stands', async () => {
  await Promise.all([store.save('c1', { size: 'one' }), store.save('c1', { size: 'two' })]);

  expect(org.record.size).toBe('two');
  expect(shown().size).toBe('two');
});

test('when somebody else changed another field, both changes stand', async () => {
  org.record = customer({ revision: 4, size: '2,400 staff' });

  const outcome = await store.save('c1', { priorities: 'Grow in the north' });

  expect(outcome.status).toBe('saved');
  expect(org.record).toMatchObject({ size: '2,400 staff', priorities: 'Grow in the north', revision: 5 });
  expect(shown().size).toBe('2,400 staff');
});

test('when somebody else changed the same field, neither value is lost and the person is asked', async () => {
  org.record = customer({ revision: 4, size: '2,400 staff' });

  const outcome = await store.save('c1', { size: '2,500 staff' });

  expect(outcome.status).toBe('conflict');
  expect(org.record.size).toBe('2,400 staff');
  expect(store.conflicts).toEqual([
    expect.objectContaining({
      id: 'c1',
      kind: 'customer',
      field: 'size',
      theirs: '2,400 staff',
      mine: '2,500 staff',
      by: 'Elena Marsh',
      at: '2017-11-15T10:41:00.000Z',
    }),
  ]);
});

test('a conflict in one field does not hold up the others of the same save', async () => {
  org.record = customer({ revision: 4, size: '2,400 staff' });

  await store.save('c1', { size: '2,500 staff', priorities: 'Grow in the north' });

  expect(org.record).toMatchObject({ size: '2,400 staff', priorities: 'Grow in the north' });
  expect(store.conflicts).toHaveLength(1);
});

test('two people who type the same agree', async () => {
  org.record = customer({ revision: 4, size: '2,400 staff' });

  const outcome = await store.save('c1', { size: '2,400 staff' });

  expect(outcome.status).toBe('saved');
  expect(store.conflicts).toEqual([]);
});

test('a change of somebody else that the person has not seen yet is not written over', async () => {
  store.receive('customer', [customer({ revision: 4, size: '2,400 staff' })]);
  org.record = customer({ revision: 4, size: '2,400 staff' });

  const outcome = await store.save('c1', { size: '2,500 staff' });

  expect(outcome.status).toBe('conflict');
});

test('keeping mine writes it over theirs', async () => {
  org.record = customer({ revision: 4, size: '2,400 staff' });
  await store.save('c1', { size: '2,500 staff' });

  const outcome = await store.keepMine('c1', 'size');

  expect(outcome.status).toBe('saved');
  expect(org.record).toMatchObject({ size: '2,500 staff', revision: 5 });
  expect(store.conflicts).toEqual([]);
});

test('keeping mine asks again when they have changed it once more', async () => {
  org.record = customer({ revision: 4, size: '2,400 staff' });
  await store.save('c1', { size: '2,500 staff' });
  org.record = customer({ revision: 5, size: '2,600 staff' });

  const outcome = await store.keepMine('c1', 'size');

  expect(outcome.status).toBe('conflict');
  expect(store.conflicts[0].theirs).toBe('2,600 staff');
});

test('using theirs shows theirs and writes nothing', async () => {
  org.record = customer({ revision: 4, size: '2,400 staff' });
  await store.save('c1', { size: '2,500 staff' });
  updateRecord.mockClear();

  await store.useTheirs('c1', 'size');

  expect(shown().size).toBe('2,400 staff');
  expect(updateRecord).not.toHaveBeenCalled();
});

test('what the org refuses stays typed and says what to do', async () => {
  updateRecord.mockRejectedValue({ body: { message: 'Type a number of sites.' } });

  const outcome = await store.save('c1', { size: 'many' });

  expect(outcome).toEqual({ status: 'failed', id: 'c1', reason: 'Type a number of sites.' });
  expect(shown().size).toBe('many');
  expect(store.failures).toEqual([expect.objectContaining({ id: 'c1', field: 'size' })]);
});

test('without a connection what was typed is kept until it is tried again', async () => {
  updateRecord.mockRejectedValueOnce(new TypeError(''));
  reread.mockRejectedValueOnce(new TypeError(''));
  const outcome = await store.save('c1', { size: '2,400 staff' });
  expect(outcome).toMatchObject({ status: 'failed', reason: 'c.Plan_KeptTryAgain' });

  await store.tryAgain();

  expect(org.record.size).toBe('2,400 staff');
  expect(store.failures).toEqual([]);
});

test('an answer that was lost on the way is found by reading again', async () => {
  updateRecord.mockImplementationOnce(async () => {
    org.record = customer({ revision: 4, size: '2,400 staff' });
    throw new TypeError('');
  });

  const outcome = await store.save('c1', { size: '2,400 staff' });

  expect(outcome.status).toBe('saved');
});

test('a record that moves on without end is given up after a while', async () => {
  reread.mockImplementation(async () => {
    org.record = customer({ revision: org.record.revision + 7 });
    store.receive('customer', [{ ...org.record, revision: org.record.revision - 3 }]);
  });
  org.record = customer({ revision: 4 });

  const outcome = await store.save('c1', { priorities: 'Grow' });

  expect(outcome.status).toBe('failed');
  expect(updateRecord.mock.calls.length).toBeLessThanOrEqual(5);
});

describe('new records', () => {
  beforeEach(() => {
    store.plan = { record: { id: 'plan' } };
  });

  test('they carry the key that makes a second one impossible', async () => {
    const outcome = await store.create('planned', {
      planCustomer: 'c1',
      productKey: 'observe',
      amount: 36000,
    });

    expect(outcome).toEqual({ status: 'saved', id: 'new', reason: '' });
    expect(createRecord).toHaveBeenCalledWith({
      apiName: 'Planned_Opportunity__c',
      fields: expect.objectContaining({ Cell_Key__c: 'c1:observe', Plan_Customer__c: 'c1', Revision__c: 1 }),
    });
  });

  test('they belong to the plan', async () => {
    await store.create('note', { note: 'Met operations today.' });

    expect(createRecord.mock.calls[0][0].fields).toEqual({
      Account_Plan__c: 'plan',
      Note__c: 'Met operations today.',
    });
  });

  test('when somebody else has just made the same, what was typed joins it', async () => {
    createRecord.mockRejectedValue({ body: { message: 'duplicate value found' } });
    const theirs = { id: 'p9', cellKey: 'c1:observe', amount: 40000, strategy: null, revision: 1 };
    store.reread = async () => store.receive('planned', [theirs]);
    updateRecord.mockReset().mockResolvedValue({});

    const outcome = await store.create('planned', {
      planCustomer: 'c1',
      productKey: 'observe',
      amount: 36000,
      strategy: 'Show the map',
    });

    expect(outcome).toMatchObject({ status: 'conflict', id: 'p9' });
    expect(store.conflicts).toEqual([
      expect.objectContaining({ field: 'amount', theirs: 40000, mine: 36000 }),
    ]);
    expect(updateRecord).toHaveBeenCalledWith({
      fields: expect.objectContaining({ Id: 'p9', Strategy__c: 'Show the map', Revision__c: 2 }),
    });
  });

  test('what the org refuses is told in its words', async () => {
    createRecord.mockRejectedValue({ body: { message: 'Name the customer.' } });

    expect(await store.create('customer', {})).toEqual({
      status: 'failed',
      id: null,
      reason: 'Name the customer.',
    });
  });
});

describe('agreed lines', () => {
  const agreed = {
    key: 'goal.revenue',
    section: 'Goals',
    label: 'Goal',
    kind: 'Money',
    amount: 1050000,
    sortOrder: 10,
    rumba: 'R;U',
  };

  beforeEach(() => {
    store.plan = {
      record: { id: 'plan' },
      canWriteLines: true,
      openVersion: { id: 'v2' },
      me: { side: 'partner' },
      content: { lines: [agreed], initiatives: [] },
      templateLines: [
        {
          key: 'together.why',
          section: 'Together',
          label: 'Why together',
          kind: 'Text',
          sortOrder: 1,
          rumba: true,
        },
      ],
    };
    store.receive('line', []);
    createRecord.mockImplementation(async () => ({ id: 'l1' }));
    updateRecord.mockReset().mockResolvedValue({});
  });

  test('a change of an agreed line is a line of the draft and says who asked', async () => {
    await store.saveLine('goal.revenue', { amount: 1200000 });

    expect(createRecord).toHaveBeenCalledWith({
      apiName: 'Plan_Line__c',
      fields: expect.objectContaining({
        Account_Plan_Version__c: 'v2',
        Line_Key__c: 'goal.revenue',
        Plan_Line_Key__c: 'v2:goal.revenue',
        Label__c: 'Goal',
        Amount__c: 1200000,
        Asked_By__c: 'Partner',
      }),
    });
  });

  test('a line of the template is made when somebody fills it in', async () => {
    await store.saveLine('together.why', { text: 'Observe in transport' });

    expect(createRecord.mock.calls[0][0].fields).toMatchObject({
      Label__c: 'Why together',
      Text__c: 'Observe in transport',
    });
  });

  test('a line starts from the checks that were ticked, not from whether the template asks for them', async () => {
    await store.saveLine('goal.revenue', { amount: 1200000 });
    await store.saveLine('together.why', { text: 'Observe in transport' });

    const [agreedAgain, answered] = createRecord.mock.calls.map(([{ fields }]) => fields);
    expect(agreedAgain.Rumba__c).toBe('R;U');
    expect(answered).not.toHaveProperty('Rumba__c');
  });

  test('a second edit goes into the line that the first one made', async () => {
    await Promise.all([
      store.saveLine('goal.revenue', { amount: 1200000 }),
      store.saveLine('goal.revenue', { reason: 'Observe practice opens' }),
    ]);

    expect(createRecord).toHaveBeenCalledTimes(1);
    expect(updateRecord).toHaveBeenCalledWith({
      fields: { Id: 'l1', Reason__c: 'Observe practice opens', Revision__c: 2 },
    });
  });

  test('a frozen text is not written, and the answer says how to change it', async () => {
    store.plan.canWriteLines = false;

    const outcome = await store.saveLine('goal.revenue', { amount: 1 });

    expect(outcome).toEqual({ status: 'refused', id: null, reason: 'c.Plan_TextIsFrozen' });
    expect(createRecord).not.toHaveBeenCalled();
  });

  test('a new initiative gets a key of its own', async () => {
    await store.saveInitiative(null, { name: 'Leeds lunch and learn' });

    const { Initiative_Key__c: key, Plan_Initiative_Key__c: whole } = createRecord.mock.calls[0][0].fields;
    expect(key).toMatch(/^[a-z0-9]{8,}$/);
    expect(whole).toBe(`v2:${key}`);
  });
});
