import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { updateRecord } from 'lightning/uiRecordApi';
import { all, settled, textOf } from '../../camHome/__tests__/seen';
import { homeAnswer, question } from '../../partnerHomeQuery/__tests__/answer';

let HomeQuestion;
let readHome;

beforeAll(async () => {
  HomeQuestion = (await import('c/homeQuestion')).default;
  ({ readHome } = await import('c/partnerHomeQuery'));
});
beforeEach(() => jest.useFakeTimers().setSystemTime(new Date('2026-11-24T12:00:00Z')));
afterEach(() => {
  document.body.replaceChildren();
  updateRecord.mockReset();
  jest.useRealTimers();
});

async function open(questions, more = {}) {
  const element = createElement('c-home-question', { is: HomeQuestion });
  const asked = readHome(homeAnswer({ questions })).questions;
  Object.assign(element, { questions: asked, me: Promise.resolve('Tom Orr'), ...more });
  document.body.append(element);
  await settled();
  return element;
}

const press = async ({ shadowRoot }, name) => {
  all(shadowRoot, 'lightning-button, button')
    .find((button) => (button.label ?? button.textContent).trim() === name)
    .click();
  await settled();
};

test.each([
  [
    {},
    'Is the deal with Cobalt Rail still on? Yes No Not sure Your answer decides if the $36,000 deal stays in the plan.',
  ],
  [
    { Kind__c: 'Promise done', Subject__c: 'Vault demo kit' },
    'Is it done: Vault demo kit? Yes No Not sure With Yes it is ticked off on our list of actions.',
  ],
  [
    { Kind__c: 'Anything we should do', Subject__c: null },
    'Is there anything we should do for you this week? Yes No Not sure Your account manager reads it today.',
  ],
])('%o is asked with what the answer is used for', async (more, words) => {
  expect(textOf((await open([question('Q1', more)])).shadowRoot)).toBe(`One question today ${words}`);
});

test('one press answers, in the name of whoever pressed', async () => {
  updateRecord.mockResolvedValue({});
  const element = await open([question('Q1')]);
  await press(element, 'No');

  expect(updateRecord).toHaveBeenCalledWith({
    fields: {
      Id: 'Q1',
      Answer__c: 'No',
      Comment__c: null,
      Answered_At__c: '2026-11-24T12:00:00.000Z',
      Answered_By_Name__c: 'Tom Orr',
      Answered_Through__c: 'Home',
    },
  });
  expect(textOf(element.shadowRoot)).toContain('You said: No. Thank you, that helps us both. Undo');
});

test('an answer is taken back as a whole, and the question is asked again', async () => {
  updateRecord.mockResolvedValue({});
  const element = await open([question('Q1')]);
  await press(element, 'No');
  await press(element, 'Undo');

  expect(updateRecord).toHaveBeenLastCalledWith({
    fields: {
      Id: 'Q1',
      Answer__c: null,
      Comment__c: null,
      Answered_At__c: null,
      Answered_By_Name__c: null,
      Answered_Through__c: null,
    },
  });
  expect(textOf(element.shadowRoot)).toContain('Yes No Not sure');
});

test('a word may be added to it', async () => {
  updateRecord.mockResolvedValue({});
  const element = await open([question('Q1')]);
  await press(element, 'Yes');
  const [field] = all(element.shadowRoot, 'lightning-input');
  field.value = 'In March.';
  field.dispatchEvent(new CustomEvent('change'));
  await press(element, 'Add it');

  expect(updateRecord.mock.lastCall[0].fields).toMatchObject({ Answer__c: 'Yes', Comment__c: 'In March.' });
});

test('what was carried over already cannot be taken back any more', async () => {
  updateRecord.mockResolvedValue({});
  const element = await open([question('Q1')]);
  await press(element, 'Yes');
  element.questions = readHome(
    homeAnswer({
      questions: [question('Q1', { Answer__c: 'Yes', Applied_At__c: '2026-11-24T12:01:00.000Z' })],
    }),
  ).questions;
  await settled();

  expect(textOf(element.shadowRoot)).not.toContain('Undo');
});

test('an answer that the org refuses leaves the question, with the reason', async () => {
  updateRecord.mockRejectedValue({ body: { message: 'This question is answered already.' } });
  const element = await open([question('Q1')]);
  await press(element, 'Yes');

  expect(textOf(element.shadowRoot)).toContain('Yes No Not sure');
  expect(textOf(element.shadowRoot)).toContain('This question is answered already.');
});

test('of several, one is asked at a time', async () => {
  updateRecord.mockResolvedValue({});
  const element = await open([question('Q1'), question('Q2', { Subject__c: 'Fenwick Retail' })]);
  expect(textOf(element.shadowRoot)).not.toContain('Fenwick Retail');
  await press(element, 'Yes');
  await press(element, 'Answer another');

  expect(textOf(element.shadowRoot)).toContain('Is the deal with Fenwick Retail still on?');
});

test('a reader reads it and has nothing to press', async () => {
  const { shadowRoot } = await open([question('Q1')], { locked: true });

  expect(all(shadowRoot, 'button')).toHaveLength(0);
  expect(textOf(shadowRoot)).toContain('Your colleagues who work with us answer it.');
});

test('an own answer that nobody has acted on can still be taken back on another visit', async () => {
  updateRecord.mockResolvedValue({});
  const mine = {
    Answer__c: 'No',
    Answered_By_Name__c: 'Tom Orr',
    Answered_At__c: '2026-11-24T09:00:00.000Z',
    Answered_Through__c: 'Home',
  };
  const element = await open([question('Q1', mine)]);
  expect(textOf(element.shadowRoot)).toContain('You said: No.');
  await press(element, 'Undo');

  expect(updateRecord.mock.lastCall[0].fields).toMatchObject({ Id: 'Q1', Answer__c: null });
});

test('what a colleague answered is not asked again', async () => {
  const theirs = { Answer__c: 'No', Answered_By_Name__c: 'Priya Nair', Answered_Through__c: 'Home' };

  expect(textOf((await open([question('Q1', theirs)])).shadowRoot)).toBe('');
});
