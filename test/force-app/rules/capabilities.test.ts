import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startWritingOrg, type WritingOrg } from './writing.ts';

let org: WritingOrg;
let partner: string;

beforeAll(async () => {
  org = await startWritingOrg();
  partner = await org.given('Account', { Name: 'Vicki Laflamme Group', Channel_Partner__c: true });
});

afterAll(() => org.close());

function refusal(message: RegExp) {
  return { code: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: expect.stringMatching(message) as unknown };
}

const taken = { id: expect.stringMatching(/^\w{18}$/) as unknown };

function template(code: string, fields: object = {}) {
  return { Name: 'Test', Template_Key__c: `${code}:v1`, Code__c: code, Version__c: 1, ...fields };
}

/** A template with a question, as a draft. */
async function draft(code: string) {
  const templateId = await org.given('Capability_Template__c', template(code));
  const keyed = (name: string) => ({ Name: name, Code__c: name, Weight__c: 1 });
  const category = { ...keyed('sales'), Template__c: templateId, Category_Key__c: `${code}:v1:sales` };
  const categoryId = await org.given('Capability_Category__c', category);
  const topic = { ...keyed('demo'), Category__c: categoryId, Topic_Key__c: `${code}:v1:demo` };
  const topicId = await org.given('Capability_Topic__c', topic);
  const question = {
    ...keyed('who'),
    Topic__c: topicId,
    Question_Key__c: `${code}:v1:who`,
    Question__c: 'Who runs the product demo?',
  };
  const questionId = await org.given('Capability_Question__c', question);
  return { templateId, categoryId, topicId, questionId, topic, question };
}

async function published(code: string) {
  const made = await draft(code);
  await org.update('Capability_Template__c', made.templateId, { Status__c: 'Published' });
  return made;
}

function scorecard(templateId: string, round: number) {
  return {
    Partner__c: partner,
    Template__c: templateId,
    Scorecard_Key__c: `${partner}:${round}`,
    Round__c: round,
  };
}

describe('a template', () => {
  test.each([
    ['that starts published', { Status__c: 'Published' }, /starts as Draft/],
    ['of version zero', { Version__c: 0 }, /count from 1/],
    ['whose yellow begins above its green', { Building_From__c: 90 }, /below Strong From/],
    ['that compares four peers', { Needed_Peers__c: 4 }, /at least five/],
  ])('%s is refused', async (_title, fields, message) => {
    expect(await org.create('Capability_Template__c', template('refused', fields))).toEqual(refusal(message));
  });

  test('that is published never becomes a draft again', async () => {
    const { templateId } = await published('again');
    expect(await org.update('Capability_Template__c', templateId, { Status__c: 'Draft' })).toEqual(
      refusal(/cannot become a draft/),
    );
  });

  test('that is published may be retired', async () => {
    const { templateId } = await published('retired');
    expect(await org.update('Capability_Template__c', templateId, { Status__c: 'Retired' })).toEqual(taken);
  });

  test('that is published keeps its settings', async () => {
    const { templateId } = await published('settings');
    expect(await org.update('Capability_Template__c', templateId, { Strong_From__c: 70 })).toEqual(
      refusal(/published and cannot be changed/),
    );
  });
});

describe('the questions of a template', () => {
  test('change while it is a draft', async () => {
    const { questionId } = await draft('open');
    expect(await org.update('Capability_Question__c', questionId, { Weight__c: 2 })).toEqual(taken);
  });

  test.each([
    ['Capability_Category__c', 'categoryId'],
    ['Capability_Topic__c', 'topicId'],
    ['Capability_Question__c', 'questionId'],
  ] as const)('are frozen once it is published: %s', async (object, id) => {
    const made = await published(`frozen-${id}`);
    expect(await org.update(object, made[id], { Weight__c: 2 })).toEqual(refusal(/questions are frozen/));
  });

  test('get no company once it is published', async () => {
    const { topicId, question } = await published('more');
    const another = { ...question, Topic__c: topicId, Question_Key__c: 'more:v1:another' };
    expect(await org.create('Capability_Question__c', another)).toEqual(refusal(/questions are frozen/));
  });
});

describe('a scorecard', () => {
  test('on a draft is refused', async () => {
    const { templateId } = await draft('not-yet');
    expect(await org.create('Capability_Scorecard__c', scorecard(templateId, 1))).toEqual(
      refusal(/published template/),
    );
  });

  test('is completed with its time or not at all', async () => {
    const { templateId } = await published('timeless');
    const id = await org.given('Capability_Scorecard__c', scorecard(templateId, 2));
    expect(await org.update('Capability_Scorecard__c', id, { Status__c: 'Completed' })).toEqual(
      refusal(/needs the time/),
    );
  });

  test.each([
    ['started', { Started_At__c: '2017-11-16T09:00:00Z' }],
    ['completed', { Status__c: 'Completed', Completed_At__c: '2017-11-16T09:00:00Z' }],
  ])('is not %s at a time that has not come', async (word, fields) => {
    const { templateId } = await published(`tomorrow-${word}`);
    const id = await org.given('Capability_Scorecard__c', {
      ...scorecard(templateId, 6),
      Scorecard_Key__c: `tomorrow-${word}`,
    });
    expect(await org.update('Capability_Scorecard__c', id, fields)).toEqual(refusal(/time that has come/));
  });

  test('of one round is started once', async () => {
    const { templateId } = await published('twice');
    await org.given('Capability_Scorecard__c', scorecard(templateId, 3));
    expect(await org.create('Capability_Scorecard__c', scorecard(templateId, 3))).toMatchObject({
      code: 'DUPLICATE_VALUE',
    });
  });
});

describe('a completed scorecard', () => {
  let scorecardId: string;
  let answerId: string;
  let questionId: string;
  beforeAll(async () => {
    const made = await published('completed');
    questionId = made.questionId;
    scorecardId = await org.given('Capability_Scorecard__c', scorecard(made.templateId, 4));
    answerId = await org.given('Capability_Answer__c', answer('who', { Choice__c: 'us' }));
    await org.update('Capability_Scorecard__c', scorecardId, {
      Status__c: 'Completed',
      Completed_At__c: '2017-11-15T08:59:10Z',
    });
  });

  function answer(code: string, fields: object) {
    return {
      Scorecard__c: scorecardId,
      Answer_Key__c: `${scorecardId}:${code}`,
      Question__c: questionId,
      ...fields,
    };
  }

  test.each([
    ['reopened', { Status__c: 'In progress', Completed_At__c: null }],
    ['dated back', { Completed_At__c: '2017-01-01T00:00:00Z' }],
    ['given to another side', { Mode__c: 'Partner' }],
  ])('is not %s', async (_title, fields) => {
    expect(await org.update('Capability_Scorecard__c', scorecardId, fields)).toEqual(
      refusal(/completed and cannot be changed/),
    );
  });

  test('keeps its answers', async () => {
    expect(await org.update('Capability_Answer__c', answerId, { Choice__c: 'vendor' })).toEqual(
      refusal(/completed and cannot be changed/),
    );
  });

  test('gets no further answers', async () => {
    expect(await org.create('Capability_Answer__c', answer('more', { Choice__c: 'us' }))).toEqual(
      refusal(/completed and cannot be changed/),
    );
  });

  test('is given its scores', async () => {
    expect(await org.update('Capability_Scorecard__c', scorecardId, { Overall_Score__c: 64 })).toEqual(taken);
    expect(await org.update('Capability_Answer__c', answerId, { Score__c: 100 })).toEqual(taken);
  });
});

test('an answer that does not apply holds no choice', async () => {
  const { templateId, questionId } = await published('either-or');
  const scorecardId = await org.given('Capability_Scorecard__c', scorecard(templateId, 5));
  const both = {
    Scorecard__c: scorecardId,
    Answer_Key__c: `${scorecardId}:who`,
    Question__c: questionId,
    Choice__c: 'us',
    Not_Applicable__c: true,
  };
  expect(await org.create('Capability_Answer__c', both)).toEqual(refusal(/does not apply has no answer/));
});
