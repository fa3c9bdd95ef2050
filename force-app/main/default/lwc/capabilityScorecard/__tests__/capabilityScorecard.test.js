import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import * as objectInfoApi from 'lightning/uiObjectInfoApi';
import { createRecord } from 'lightning/uiRecordApi';
import CapabilityScorecard from 'c/capabilityScorecard';
import { answerWith, completed, scored, underway } from './answers.js';

jest.mock('lightning/graphql', () => ({
  ...jest.requireActual('lightning/graphql'),
  gql: (strings) => strings.join(''),
}));

const settle = () => new Promise(process.nextTick);
const find = ({ shadowRoot }, selector) => shadowRoot.querySelector(selector);

/** The request for what everybody sees, not the one for the vendor alone. */
const isForAll = ({ query }) => Boolean(query?.includes('Capability_Question__c'));

async function show(answer, { canEdit = true } = {}) {
  const element = Object.assign(createElement('c-capability-scorecard', { is: CapabilityScorecard }), {
    recordId: '001000000000001AAA',
  });
  document.body.append(element);
  await settle();
  objectInfoApi.getObjectInfo.emit({ createable: canEdit, updateable: canEdit });
  if (answer) graphql.emit(answer, isForAll);
  await settle();
  return element;
}

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

test('while the answer is on its way a skeleton says that it is busy', async () => {
  expect(find(await show(), '[aria-busy="true"]')).not.toBeNull();
});

test('a partner without a round is offered a start', async () => {
  const element = await show(answerWith());

  expect(find(element, 'c-capability-start').canEdit).toBe(true);
});

test('whoever may not see the partner is offered nothing to start', async () => {
  const element = await show(answerWith({ accounts: [] }));

  expect(find(element, 'c-capability-start')).toBeNull();
  expect(element.shadowRoot.textContent).toContain('c.Capabilities_NoAccessTitle');
});

test('an org without a questionnaire says who publishes one', async () => {
  const element = await show(answerWith({ questions: [] }));

  expect(element.shadowRoot.textContent).toContain('c.Capabilities_NoTemplateTitle');
});

test('a round under way goes on with its questions, of the newest version and of its stage, in their order', async () => {
  const survey = find(await show(answerWith({ scorecards: [underway()] })), 'c-capability-survey');

  const [{ topics }] = survey.questionnaire.categories;
  expect(topics[0].questions.map(({ key }) => key)).toEqual(['first', 'second']);
});

test('a round under way is nothing to do for who may only read', async () => {
  const scorecards = [underway(2), completed(1)];
  const element = await show(answerWith({ scorecards }), { canEdit: false });

  expect(find(element, 'c-capability-survey')).toBeNull();
  expect(find(element, 'c-capability-result').canEdit).toBe(false);
});

test('a completed round shows its result beside the one before', async () => {
  const result = find(
    await show(answerWith({ scorecards: [completed(2), completed(1)] })),
    'c-capability-result',
  );

  expect([result.round.number, result.earlier.number]).toEqual([2, 1]);
});

test('a round that was begun on an earlier version is not gone on with', async () => {
  const outdated = { ...underway(2), Template__c: 'T0' };

  expect(
    find(await show(answerWith({ scorecards: [outdated, completed(1)] })), 'c-capability-survey'),
  ).toBeNull();
});

test('starting makes the next round and opens its questions', async () => {
  createRecord.mockResolvedValue({ id: 'R3', lastModifiedDate: '2017-11-15T10:42:00.000Z' });
  const element = await show(answerWith({ scorecards: [completed(2), completed(1)] }));
  find(element, 'c-capability-result').dispatchEvent(new CustomEvent('update'));
  await settle();
  find(element, 'c-capability-start').dispatchEvent(new CustomEvent('start', { detail: { mode: 'CAM' } }));
  await settle();

  expect(createRecord.mock.calls[0][0].fields).toMatchObject({
    Scorecard_Key__c: '001000000000001AAA:3',
    Mode__c: 'CAM',
    Life_Stage__c: 'Grow',
    Previous__c: 'R2',
  });
  expect(find(element, 'c-capability-survey').round).toMatchObject({ id: 'R3', startedOn: '2017-11-15' });
});

test('a round that somebody else has started is told, not started twice', async () => {
  createRecord.mockRejectedValue({ body: { message: 'Duplicate.' } });
  const element = await show(answerWith());
  find(element, 'c-capability-start').dispatchEvent(new CustomEvent('start', { detail: { mode: 'CAM' } }));
  await settle();

  expect(find(element, 'c-capability-start').problem).toBe('Duplicate.');
});

test('a completed survey turns into its result', async () => {
  const element = await show(answerWith({ scorecards: [underway()] }));
  const detail = { answers: {}, completedAt: new Date('2017-11-15T10:42:00Z'), secondsSpent: 250 };
  find(element, 'c-capability-survey').dispatchEvent(new CustomEvent('complete', { detail }));
  await settle();

  expect(find(element, 'c-capability-result').round).toMatchObject({ secondsSpent: 250, isCompleted: true });
});

test('goals that were set are shown at once', async () => {
  const scorecards = [completed(2), completed(1)];
  const element = await show(answerWith({ scorecards, scores: [scored(2), scored(1)] }));
  const result = find(element, 'c-capability-result');
  result.dispatchEvent(new CustomEvent('goals', { detail: { S2: 90, R2: 85 } }));
  await settle();

  expect([result.round.overall.goal, result.round.scores[0].goal, result.earlier.scores[0].goal]).toEqual([
    85, 90, 75,
  ]);
});

test('what could not be read is said, with a way to try again', async () => {
  const element = await show();
  const refresh = jest.fn();
  graphql.emitErrors([{ message: 'The org is busy.' }], isForAll, refresh);
  await settle();
  expect(find(element, '[role="alert"]').textContent).toContain('The org is busy.');

  find(element, 'lightning-button').click();
  expect(refresh).toHaveBeenCalledTimes(1);
});
