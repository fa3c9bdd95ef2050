import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import { all, settled, textOf } from '../../camHome/__tests__/seen';
import { answerOf, link, question } from './answer';

jest.mock('@salesforce/customPermission/Cadence_Sign_For_Vendor', () => ({ default: true }), {
  virtual: true,
});

let PartnerQuestions;

beforeAll(async () => {
  PartnerQuestions = (await import('c/partnerQuestions')).default;
});
beforeEach(() => {
  jest.useFakeTimers().setSystemTime(new Date('2026-11-24T12:00:00Z'));
  createRecord.mockResolvedValue({ id: 'NEW' });
  updateRecord.mockResolvedValue({});
});
afterEach(() => {
  document.body.replaceChildren();
  createRecord.mockReset();
  updateRecord.mockReset();
  jest.useRealTimers();
});

const refresh = jest.fn().mockResolvedValue();
const tell = async (given) => {
  graphql.emit(answerOf(given), undefined, refresh);
  await settled();
};

async function open(given) {
  const element = createElement('c-partner-questions', { is: PartnerQuestions });
  element.recordId = '001P';
  document.body.append(element);
  if (given) await tell(given);
  await settled();
  return element.shadowRoot;
}

const press = async (root, name, position = 0) => {
  all(root, 'lightning-button, button')
    .filter((button) => (button.label ?? button.textContent).trim() === name)
    .at(position)
    .click();
  await settled();
};
const choose = async (root, value, position = 0) => {
  const list = all(root, 'lightning-combobox')[position];
  list.dispatchEvent(new CustomEvent('change', { detail: { value } }));
  await settled();
};

test('while they are read, the card says so', async () => {
  expect(all(await open(), '[aria-busy="true"]')).toHaveLength(1);
});

test('what could not be read is said with what the org said', async () => {
  const root = await open();
  graphql.emitErrors([{ message: 'The org is closed.' }]);
  await settled();

  expect(all(root, 'c-part-failure')[0].message).toBe('The org is closed.');
});

test('without questions it says what they are good for', async () => {
  expect(textOf(await open({}))).toContain('No question is open.');
});

test('an account that is no partner has no such card', async () => {
  expect(textOf(await open({ isPartner: false }))).toBe('');
});

test('an open question, and what was answered last', async () => {
  const answered = question('Q1', {
    Answer__c: 'No',
    Answered_By_Name__c: 'Priya Nair',
    Answered_At__c: '2026-11-20T09:00:00.000Z',
    Answered_Through__c: 'Link',
    Comment__c: 'They wait for spring.',
    Applied_At__c: '2026-11-20T09:05:00.000Z',
    Ask_Until__c: '2026-11-21',
  });
  const text = textOf(
    await open({ questions: [question('Q2', { Subject__c: 'Fenwick Retail' }), answered] }),
  );

  expect(text).toContain(
    'Is the deal with Fenwick Retail still on? Asked from Nov 20 to Nov 27. Not answered yet',
  );
  expect(text).toContain('No, said Priya Nair by the link (Nov 20). They wait for spring. Carried over.');
});

describe('a new question', () => {
  test('about a deal is shown as the partner reads it, and asked for a week', async () => {
    const root = await open({});
    await press(root, 'Ask a question');
    await choose(root, 'D1', 1);
    expect(textOf(root)).toContain('The partner reads: Is the deal with Delmar Insurance still on?');
    await press(root, 'Ask');

    expect(createRecord).toHaveBeenCalledWith({
      apiName: 'Partner_Question__c',
      fields: {
        Partner__c: '001P',
        Kind__c: 'Deal still on',
        Subject__c: 'Delmar Insurance',
        Amount__c: 72000,
        Registration__c: 'D1',
        Ask_From__c: '2026-11-24',
        Ask_Until__c: '2026-12-01',
      },
    });
    expect(textOf(root)).toContain('Asked: it stands on the partner’s home page.');
  });

  test('about a promise names it', async () => {
    const root = await open({});
    await press(root, 'Ask a question');
    await choose(root, 'Promise done');
    await choose(root, 'A1', 1);
    await press(root, 'Ask');

    expect(createRecord.mock.lastCall[0].fields).toMatchObject({
      Kind__c: 'Promise done',
      Subject__c: 'Two demos',
      Partner_Action__c: 'A1',
    });
  });

  test('needs something to be about', async () => {
    const root = await open({});
    await press(root, 'Ask a question');
    await press(root, 'Ask');

    expect(textOf(root)).toContain('Choose what the question is about.');
    expect(createRecord).not.toHaveBeenCalled();
  });
});

describe('a link without login', () => {
  test('is asked for, waited for, and handed over', async () => {
    const root = await open({ questions: [question('Q1')] });
    await press(root, 'Link without login');
    await choose(root, 'C1');
    await press(root, 'Link without login', -1);
    expect(createRecord).toHaveBeenCalledWith({
      apiName: 'Answer_Link__c',
      fields: {
        Partner_Question__c: 'Q1',
        Contact__c: 'C1',
        Link_Key__c: 'Q1:C1',
        Status__c: 'Requested',
      },
    });

    await tell({
      questions: [question('Q1', { Answer_Links__r: [link('L1', { Status__c: 'Requested' })] })],
    });
    expect(textOf(root)).toContain('The link for Priya Nair is being made.');
    await tell({ questions: [question('Q1', { Answer_Links__r: [link('NEW')] })] });
    await jest.advanceTimersByTimeAsync(2500);
    await settled();

    expect(textOf(root)).toContain('The link for Priya Nair is ready.');
    expect(all(root, 'lightning-input')[0].value).toBe('https://answers.example/answers/token');
    const [mail] = all(root, 'a');
    expect(decodeURIComponent(mail.href)).toContain('mailto:priya@example.com?subject=One short question');
    expect(decodeURIComponent(mail.href)).toContain('https://answers.example/answers/token');
  });

  test('for the same person again has a key of its own', async () => {
    const used = link('L1', { Status__c: 'Expired' });
    const root = await open({ questions: [question('Q1', { Answer_Links__r: [used] })] });
    await press(root, 'Link without login');
    await choose(root, 'C1');
    await press(root, 'Link without login', -1);

    expect(createRecord.mock.lastCall[0].fields.Link_Key__c).toBe('Q1:C1:2');
  });

  test('is withdrawn', async () => {
    const root = await open({ questions: [question('Q1', { Answer_Links__r: [link('L1')] })] });
    await press(root, 'Withdraw the link for Priya Nair');

    expect(updateRecord).toHaveBeenCalledWith({ fields: { Id: 'L1', Status__c: 'Withdrawn' } });
  });

  test.each([
    ['Used', 'Priya Nair used the link.'],
    ['Expired', 'Priya Nair: the link has expired.'],
    ['Withdrawn', 'Priya Nair: the link was withdrawn.'],
  ])('that is %s is told, without its address', async (status, words) => {
    const given = link('L1', { Status__c: status });
    const root = await open({ questions: [question('Q1', { Answer_Links__r: [given] })] });

    expect(textOf(root)).toContain(words);
    expect(all(root, 'lightning-input')).toHaveLength(0);
  });
});

test('a question is asked no more from yesterday on', async () => {
  const root = await open({ questions: [question('Q1')] });
  await press(root, 'Ask no more');

  expect(updateRecord).toHaveBeenCalledWith({ fields: { Id: 'Q1', Ask_Until__c: '2026-11-23' } });
});

test('what the org refuses is said', async () => {
  updateRecord.mockRejectedValue({ body: { message: 'No rights.' } });
  const root = await open({ questions: [question('Q1')] });
  await press(root, 'Ask no more');

  expect(textOf(root)).toContain('No rights.');
});
