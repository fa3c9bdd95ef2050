import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import * as objectInfoApi from 'lightning/uiObjectInfoApi';
import { createRecord } from 'lightning/uiRecordApi';
import Toast from 'lightning/toast';
import PartnerScorecard from 'c/partnerScorecard';
import { aLevel, aQuarter, behind, closed, noGoal, upcoming } from '../../scorecardWords/__tests__/builders';
import { answerOf } from './answer';

HTMLDialogElement.prototype.showModal = jest.fn();
HTMLDialogElement.prototype.close = jest.fn();

global.ResizeObserver = class {
  observe() {}

  disconnect() {}
};

const partner = { id: '001', name: 'Darcel Schlecht Group', channelPartner: true };
const whole = (changes) => ({
  partner: [partner],
  performance: [aQuarter(upcoming), aQuarter(changes), aQuarter(closed)],
  history: [{ id: 'h1', period: 'period-4', takenOn: '2017-10-16', wonAmount: 57891 }],
  sellers: [
    {
      id: 's1',
      period: 'period-4',
      seller: '003',
      sellerName: 'Dana',
      goalAmount: 1,
      wonAmount: 1,
      openAmount: 1,
      lostAmount: 1,
      closedCount: 9,
      winRate: 0.6,
      smallSample: false,
    },
  ],
  level: [aLevel({ id: 'l1' })],
  actions: [],
  goals: [],
  ...changes?.parts,
});

const refresh = jest.fn();
/** Lets what is under way come to its end. */
function settled() {
  return Array.from({ length: 20 }).reduce((turns) => turns.then(() => undefined), Promise.resolve());
}

async function show({ parts = whole(), mayPlan = true, errors } = {}) {
  const element = createElement('c-partner-scorecard', { is: PartnerScorecard });
  element.recordId = '001';
  document.body.append(element);
  objectInfoApi.getObjectInfo.emit({ createable: mayPlan });
  if (parts) graphql.emit(answerOf(parts), undefined, refresh);
  if (errors) graphql.emitErrors(errors, undefined, refresh);
  await settled();
  return element;
}

const $ = ({ shadowRoot }, selector) => shadowRoot.querySelector(selector);
const tile = (element, name) => $(element, `c-scorecard-tile[data-name="${name}"]`);
const failures = ({ shadowRoot }) => [...shadowRoot.querySelectorAll('c-part-failure')];

function tell(element, name, detail) {
  $(element, 'c-scorecard-tile').dispatchEvent(
    new CustomEvent(name, { detail, bubbles: true, composed: true }),
  );
}

beforeEach(() => {
  refresh.mockReset();
  createRecord.mockReset().mockResolvedValue({ id: 'a01' });
  jest.spyOn(Toast, 'show').mockReset();
});

afterEach(() => document.body.replaceChildren());

test('one request holds all that is shown, asked for with the account as a variable', async () => {
  await show();

  expect(graphql.getLastConfig().variables).toEqual({ partnerId: '001' });
});

test('until the answer comes there is a skeleton that says so', async () => {
  const skeleton = $(await show({ parts: null }), '.skeleton');

  expect(skeleton.getAttribute('aria-busy')).toBe('true');
  expect(skeleton.querySelector('h1').textContent).toBe('The scorecard is loading');
});

test('the page is headed by its answer', async () => {
  const element = await show();

  expect($(element, 'h1').textContent).toMatch(/^On pace: 51% of goal/);
  expect($(element, '.partner').textContent).toBe('Darcel Schlecht GroupGold');
  expect($(element, '.skeleton')).toBeNull();
});

test.each([
  ['pace', 'On pace?'],
  ['pipeline', 'Enough pipeline?'],
  ['level', 'At level?'],
])('the tile for %s asks its question and can be explained', async (name, question) => {
  const shown = tile(await show(), name);

  expect(shown.tile.question).toBe(question);
  expect(shown.explanation).not.toBeNull();
});

test('charts and tables get what was stored', async () => {
  const element = await show();

  expect($(element, 'c-pace-chart').points).toHaveLength(1);
  expect($(element, 'c-pipeline-chart').quarters.map(({ periodLabel }) => periodLabel)).toEqual([
    '2017-Q4',
    '2018-Q1',
  ]);
  expect($(element, 'c-seller-ratio').table.rows).toHaveLength(1);
  expect($(element, 'c-level-progress').requirements).toHaveLength(4);
  expect($(element, 'c-quarter-table').table.quarters).toHaveLength(2);
});

test('a partner behind has one action at each red answer', async () => {
  const element = await show({ parts: whole(behind) });

  expect(tile(element, 'pace').tile.action.name).toBe('Review the 42 open deals together');
  expect(tile(element, 'pipeline').tile.action.name).toBe('Plan a campaign');
});

test('without a goal there is no ratio, and a goal is offered', async () => {
  const { tile: said } = tile(await show({ parts: whole(noGoal) }), 'pace');

  expect([said.word, said.figure, said.action.name]).toEqual(['No goal set', '', 'Agree a goal for Q4 2017']);
});

test('before a quarter without a goal there is no chart of nothing', async () => {
  const next = aQuarter({ ...upcoming, ...noGoal, phase: 'Not started', wonAmount: 0 });
  const element = await show({ parts: { ...whole(), performance: [next] } });

  expect($(element, 'c-pace-chart')).toBeNull();
  expect(element.shadowRoot.textContent).toContain('The quarter has not started and has no goal yet.');
});

test('a partner without deals, sellers, history and program has quiet cards', async () => {
  const element = await show({ parts: { ...whole(), sellers: [], level: [], history: [] } });

  expect($(element, 'c-seller-ratio')).toBeNull();
  expect(element.shadowRoot.textContent).toContain('No deal or goal of this quarter names a seller.');
  expect(element.shadowRoot.textContent).toContain('Levels and their requirements show once');
});

test.each([
  ['is measured for the first time', [partner], 'No performance is measured yet'],
  ['is no partner', [{ ...partner, channelPartner: false }], 'This account is no channel partner'],
  ['may not be seen', [], 'You may not see this partner'],
])('an account that %s says why it has no scorecard', async (_title, accounts, heading) => {
  const element = await show({ parts: { partner: accounts, performance: [] } });

  expect($(element, '.empty').textContent).toContain(heading);
});

test('when nothing can be read the org’s reason is told, and another try is offered', async () => {
  const element = await show({ parts: null, errors: [{ message: 'Not today' }] });
  const [failure] = failures(element);
  failure.dispatchEvent(new CustomEvent('retry'));

  expect([failure.heading, failure.message]).toEqual(['The scorecard could not be read', 'Not today']);
  expect(refresh).toHaveBeenCalledTimes(1);
});

test('when it cannot be read again, the last good figures stay below the reason', async () => {
  const element = await show();
  graphql.emitErrors([{ message: 'Not today' }]);
  await settled();

  expect(failures(element)).toHaveLength(1);
  expect($(element, 'h1').textContent).toMatch(/^On pace/);
});

test('a part that failed says so alone', async () => {
  const element = await show({ parts: null });
  const { sellers, ...rest } = answerOf(whole()).uiapi.query;
  // Parts and errors in one answer, which the stub of the wire has no method for.
  Object.getPrototypeOf(graphql).emit.call(graphql, {
    data: { uiapi: { query: { ...rest, sellers: sellers && null } } },
    errors: [{ message: 'No', path: ['uiapi', 'query', 'sellers'] }],
  });
  await settled();

  expect(failures(element)).toHaveLength(1);
  expect($(element, 'c-level-progress')).not.toBeNull();
});

test('who may not create actions is told so by every part', async () => {
  const element = await show({ mayPlan: false });
  const parts = [...element.shadowRoot.querySelectorAll('c-scorecard-tile, c-level-progress, c-next-action')];

  expect(parts.map(({ mayPlan }) => mayPlan)).toEqual(parts.map(() => false));
});

const action = {
  name: 'Plan a campaign',
  side: 'Vendor',
  source: 'Scorecard: pipeline, 2017-Q4',
  due: '2017-11-29',
};

test('an action is added to the partner’s list and is then in the plan', async () => {
  const element = await show();

  tell(element, 'plan', action);
  await settled();

  expect(createRecord).toHaveBeenCalledWith({
    apiName: 'Partner_Action__c',
    fields: {
      Name: 'Plan a campaign',
      Partner__c: '001',
      Side__c: 'Vendor',
      Due_Date__c: '2017-11-29',
      Source__c: 'Scorecard: pipeline, 2017-Q4',
    },
  });
  expect(tile(element, 'pipeline').plan.get(action.source)).toBe('a01');
  expect(Toast.show.mock.calls[0][0]).toMatchObject({
    label: 'Added to the plan',
    message: 'Plan a campaign, due Nov 29',
  });
});

test('clicking twice adds it once', async () => {
  const element = await show();

  tell(element, 'plan', action);
  tell(element, 'plan', action);
  await settled();
  tell(element, 'plan', action);

  expect(createRecord).toHaveBeenCalledTimes(1);
});

test('what somebody else has added is in the plan from the start', async () => {
  const element = await show({ parts: { ...whole(), actions: [{ id: 'a07', source: action.source }] } });
  tell(element, 'plan', action);

  expect(createRecord).not.toHaveBeenCalled();
  expect(tile(element, 'pipeline').plan.get(action.source)).toBe('a07');
});

test('what the org refuses is told and can be tried again', async () => {
  createRecord.mockRejectedValueOnce({ body: { message: 'No access' } });
  const element = await show();

  tell(element, 'plan', action);
  await settled();
  tell(element, 'plan', action);

  expect(Toast.show.mock.calls[0][0]).toMatchObject({ variant: 'error', message: 'No access' });
  expect(createRecord).toHaveBeenCalledTimes(2);
});

test('one explanation is open at a time', async () => {
  const element = await show();
  const open = () => ['pace', 'pipeline', 'level'].filter((name) => tile(element, name).open);

  tile(element, 'pace').dispatchEvent(new CustomEvent('explain'));
  tile(element, 'level').dispatchEvent(new CustomEvent('explain'));
  await settled();

  expect(open()).toEqual(['level']);
});

test.each(['sellers', 'deals'])(
  'the figures of %s are explained in place, and the focus comes back',
  async (name) => {
    const element = await show();
    const button = $(element, `button[data-name="${name}"]`);
    button.click();
    await settled();
    const explanation = $(element, `c-explain-number[data-name="${name}"]`);

    explanation.dispatchEvent(new CustomEvent('close'));
    await settled();

    expect(element.shadowRoot.activeElement).toBe(button);
    expect($(element, `c-explain-number[data-name="${name}"]`)).toBeNull();
  },
);

test('the picker offers the quarters that there are, latest first, and shows the one chosen', async () => {
  const element = await show();
  const picker = $(element, 'lightning-combobox');
  expect(picker.options.map(({ label }) => label)).toEqual(['Q1 2018', 'Q4 2017', 'Q3 2017']);

  picker.dispatchEvent(new CustomEvent('change', { detail: { value: 'performance-3' } }));
  await settled();

  expect($(element, 'h1').textContent).toBe('Q3 2017 closed at 96% of goal: $351,920 won of $365,000.');
  expect($(element, 'c-pipeline-chart')).toBeNull();
});

test('a quarter chosen in the table moves the focus to the headline', async () => {
  const element = await show();

  $(element, 'c-quarter-table').dispatchEvent(new CustomEvent('choose', { detail: 'performance-3' }));
  await settled();

  expect(element.shadowRoot.activeElement).toBe($(element, 'h1'));
});

test('the deals behind a number open in a window of their own', async () => {
  const element = await show();
  const { deals } = tile(element, 'pipeline').explanation;

  tell(element, 'deals', deals);
  await settled();

  expect($(element, 'c-deals-modal')).toMatchObject({ partnerId: '001', deals, canOpen: true });
});

test('Print prints', async () => {
  window.print = jest.fn();
  const element = await show();

  $(element, 'lightning-button').click();

  expect(window.print).toHaveBeenCalledTimes(1);
});

test('the partner’s own choice says which tiles come first', async () => {
  const element = await show({ parts: whole({ headlineMetrics: 'Required tasks; Win rate' }) });
  const tiles = [...element.shadowRoot.querySelectorAll('c-scorecard-tile')];

  expect(tiles.map(({ dataset }) => dataset.name)).toEqual(['tasks', 'winRate']);
});
