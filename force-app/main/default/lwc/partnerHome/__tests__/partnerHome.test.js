import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import { all, settled, textOf } from '../../camHome/__tests__/seen';
import {
  action,
  homeAnswer,
  news,
  partner,
  performance,
  question,
} from '../../partnerHomeQuery/__tests__/answer';

jest.mock('@salesforce/user/Id', () => ({ default: '005T' }), { virtual: true });
jest.mock('@salesforce/community/basePath', () => ({ __esModule: true, default: '/partners' }), {
  virtual: true,
});
jest.mock('@salesforce/customPermission/Cadence_Sign_For_Partner', () => ({ default: true }), {
  virtual: true,
});
jest.mock('@salesforce/customPermission/Cadence_Ask_For_Funds', () => ({ default: true }), { virtual: true });
jest.mock('@salesforce/customPermission/Cadence_Answer_For_Partner', () => ({ default: true }), {
  virtual: true,
});

const mockNavigate = jest.fn();
jest.mock(
  'lightning/navigation',
  () => {
    const Navigate = Symbol('Navigate');
    const NavigationMixin = (Base) =>
      class extends Base {
        [Navigate](page) {
          mockNavigate(page);
        }
      };
    return { NavigationMixin: Object.assign(NavigationMixin, { Navigate }) };
  },
  { virtual: true },
);

let PartnerHome;

beforeAll(async () => {
  PartnerHome = (await import('c/partnerHome')).default;
});
beforeEach(() => {
  jest.useFakeTimers().setSystemTime(new Date('2026-11-24T12:00:00Z'));
  createRecord.mockResolvedValue({ id: 'new' });
  updateRecord.mockResolvedValue({});
});
afterEach(() => {
  document.body.replaceChildren();
  createRecord.mockReset();
  updateRecord.mockReset();
  jest.useRealTimers();
});

const refresh = jest.fn().mockResolvedValue();
const isHome = ({ variables }) => variables?.partnerId === '001P';
const isMe = ({ variables }) => variables?.userId === '005T' && !variables.partnerId;
/** The stub tells either data or errors; the org tells both when a part fails. */
const emitBoth = (value, filter) => Object.getPrototypeOf(graphql).emit.call(graphql, value, filter);

async function open(given, errors) {
  const element = createElement('c-partner-home', { is: PartnerHome });
  element.recordId = '001P';
  element.vendorName = 'Northbeam';
  document.body.append(element);
  await settled();
  if (given) emitBoth({ data: homeAnswer(given), errors, refresh }, isHome);
  await settled();
  const me = { Id: '005T', FirstName: { value: 'Tom' }, LastName: { value: 'Orr' } };
  if (given) graphql.emit({ uiapi: { query: { me: { edges: [{ node: me }] } } } }, isMe);
  await settled();
  return element.shadowRoot;
}

const press = async (root, name) => {
  all(root, 'lightning-button, button')
    .find((button) => (button.label ?? button.textContent).trim().includes(name))
    .click();
  await settled();
};
const card = (root, name) => textOf(all(root, name)[0].shadowRoot);

test('while it is read, the page shows its shape and says so', async () => {
  const root = await open();

  expect(all(root, '[aria-busy="true"]')).toHaveLength(1);
  expect(textOf(root)).toBe('Your page is being read');
});

test('what could not be read at all is said with what the org said, and asked for again', async () => {
  const root = await open();
  graphql.emitErrors([{ message: 'The server is busy.' }], isHome, refresh);
  await settled();
  expect(textOf(root)).toContain('We could not load your page.');
  expect(textOf(root)).toContain('The server is busy.');

  refresh.mockClear();
  await press(root, 'Try again');

  expect(refresh).toHaveBeenCalledTimes(1);
});

test('somebody who may not see the account is told whose page it is', async () => {
  expect(textOf(await open({ partner: null }))).toContain('This page is for the partner’s own people.');
});

test('one part that fails takes no other with it', async () => {
  const root = await open({ news: null, questions: [question('Q1')] }, [
    { path: ['uiapi', 'query', 'news'] },
  ]);

  expect(card(root, 'c-partner-news')).toContain('We could not load the changes.');
  expect(card(root, 'c-partner-news')).toContain('The rest of this page is up to date, as of 10:42 AM.');
  expect(card(root, 'c-home-question')).toContain('Is the deal with Cobalt Rail still on?');
  expect(all(root, 'c-card-problem')).toHaveLength(1);
});

test('a quiet day says that nothing waits, and when both meet next', async () => {
  const review = {
    Id: 'R1',
    Status__c: 'Planned',
    Meeting_Date__c: '2026-12-03',
    Period_Label__c: '2026-Q3',
  };
  const root = await open({ partner: partner({ QBRs__r: [review] }) });

  expect(card(root, 'c-partner-waiting')).toBe(
    'Waiting for you Nothing waits for you. Next: the quarterly review on Thursday, December 3. We write when something needs you.',
  );
  expect(card(root, 'c-partner-meeting')).toContain('Quarterly review with Elena Marsh Thursday, December 3');
});

test('the ways lead to the pages of the site', async () => {
  const root = await open({ actions: [action('A1')] });
  await press(root, 'Say who');

  expect(mockNavigate).toHaveBeenCalledWith({ type: 'comm__namedPage', attributes: { name: 'Actions__c' } });
});

describe('a visit', () => {
  const visit = (seenAt, seenBefore = null) => [{ Id: 'V1', Seen_At__c: seenAt, Seen_Before__c: seenBefore }];

  test('is kept once the page shows', async () => {
    await open({});

    expect(createRecord).toHaveBeenCalledWith({
      apiName: 'Home_Visit__c',
      fields: { Visit_Key__c: '005T', Seen_At__c: '2026-11-24T12:00:00.000Z' },
    });
  });

  test('shows what is new since the one before', async () => {
    const old = news('N0', { Happened_At__c: '2026-11-16T09:00:00.000Z', Subject__c: 'Old Customer' });
    const root = await open({ visit: visit('2026-11-17T09:00:00.000Z'), news: [news('N1'), old] });

    expect(card(root, 'c-partner-news')).toContain('Since Tuesday, November 17');
    expect(card(root, 'c-partner-news')).not.toContain('Old Customer');
    expect(updateRecord).toHaveBeenCalledWith({
      fields: {
        Id: 'V1',
        Seen_Before__c: '2026-11-17T09:00:00.000Z',
        Seen_At__c: '2026-11-24T12:00:00.000Z',
      },
    });
  });

  test('within half an hour is the same visit', async () => {
    const root = await open({ visit: visit('2026-11-24T11:45:00.000Z', '2026-11-17T09:00:00.000Z') });

    expect(card(root, 'c-partner-news')).toContain('Since Tuesday, November 17');
    expect(updateRecord).not.toHaveBeenCalled();
    expect(createRecord).not.toHaveBeenCalled();
  });
});

describe('the first sentence', () => {
  const sentence = async (more) => {
    const root = await open({ measured: more === null ? [] : [performance(more)] });
    return all(root, 'h1')[0].textContent.trim();
  };

  test.each([
    ['ahead', {}, 'You are $18,500 ahead of where we agreed to be today.'],
    [
      'behind',
      { Won_Amount__c: 300000, Pace_Status__c: 'Behind' },
      'You are $49,500 short of where we agreed to be today.',
    ],
    ['at pace', { Won_Amount__c: 349500 }, 'You are exactly where we agreed to be today.'],
    ['at the goal', { Won_Amount__c: 1250000 }, 'You have reached the goal: $1,250,000 won.'],
    [
      'without a goal',
      { Goal_Amount__c: null, Pace_Status__c: 'No goal set' },
      'You have won $368,000 so far.',
    ],
    ['with a goal of zero', { Goal_Amount__c: 0, Pace_Status__c: 'Goal of zero' }, 'You have won $368,000.'],
    [
      'before the start',
      { Phase__c: 'Not started', Pace_Status__c: 'Not started' },
      'The next period starts on October 1.',
    ],
    ['before anything is measured', null, 'Welcome, Brightwater Systems.'],
  ])('encourages a partner %s', async (_, more, words) => {
    expect(await sentence(more)).toBe(words);
  });

  test.each([
    [60000, 'Your open deals are worth $60,000: winning them brings you there. What can we do to help?'],
    [20000, 'Your open deals are worth $20,000. What can we do to help you find more?'],
    [0, 'One new deal changes this. What waits below is a good place to start.'],
  ])(
    'with %i in open deals promises a partner behind no more than they can bring',
    async (openPipeline, words) => {
      const measured = [performance({ Won_Amount__c: 300000, Open_Pipeline__c: openPipeline })];

      expect(card(await open({ measured }), 'c-partner-pace')).toContain(words);
    },
  );

  test('never speaks of a quota', async () => {
    const root = await open({ measured: [performance({ Won_Amount__c: 0, Pace_Status__c: 'Behind' })] });

    expect(textOf(root)).not.toMatch(/quota|target/i);
  });

  test('ties out: goal less won less open is still to find', async () => {
    const figures = all(await open({}), 'dd').map((each) => each.textContent);

    expect(figures).toEqual(['$368,000', '$1,200,000', '$160,000']);
  });
});
