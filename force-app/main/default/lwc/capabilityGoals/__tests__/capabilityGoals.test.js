import { createElement } from 'lwc';
import * as objectInfoApi from 'lightning/uiObjectInfoApi';
import { updateRecord } from 'lightning/uiRecordApi';
import CapabilityGoals from 'c/capabilityGoals';
import { round } from '../../capabilityScores/__tests__/questionnaire.js';

jest.mock('@salesforce/label/c.Capabilities_GoalsByWeight', () => ({ default: '{0} by weight' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.Capabilities_GoalsNotSaved', () => ({ default: '{0}: {1}' }), {
  virtual: true,
});

const ROUND = round({
  isCompleted: true,
  overall: { goal: null },
  scores: [
    { id: 'S2', key: 'fit', name: 'Fit', order: 1, share: 0.25, goal: 60 },
    { id: 'S1', key: 'sales', name: 'Sales', order: 0, share: 0.75, goal: 80 },
  ],
});
const MAY = { updateable: true, fields: { Goal_Score__c: { updateable: true } } };
const MAY_NOT = { updateable: false, fields: { Goal_Score__c: { updateable: false } } };

const settle = () => new Promise(process.nextTick);
const find = ({ shadowRoot }, selector) => shadowRoot.querySelector(selector);
const inputs = ({ shadowRoot }) => [...shadowRoot.querySelectorAll('lightning-input')];
const button = ({ shadowRoot }, label) =>
  [...shadowRoot.querySelectorAll('lightning-button')].find((each) => each.label === label);

async function show(rights = MAY, properties = {}) {
  const element = Object.assign(createElement('c-capability-goals', { is: CapabilityGoals }), {
    round: ROUND,
    canSetOverall: true,
    ...properties,
  });
  document.body.append(element);
  if (rights) objectInfoApi.getObjectInfo.emit(rights);
  await settle();
  return element;
}

async function press(element, label) {
  button(element, label).click();
  await settle();
}

async function open(element) {
  await press(element, 'c.Capabilities_GoalsSet');
  for (const input of inputs(element)) input.reportValidity = () => true;
}

async function enter(element, recordId, value) {
  inputs(element).find(({ dataset }) => dataset.id === recordId).value = value;
  await press(element, 'c.Capabilities_GoalsSave');
  await settle();
}

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
  updateRecord.mockReset();
});

test('nothing is offered before it is known who may set goals', async () => {
  expect((await show(null)).shadowRoot.textContent).toBe('');
});

test('whoever may not set goals reads who does', async () => {
  const element = await show(MAY_NOT, { canSetOverall: false });

  expect(element.shadowRoot.textContent).toBe('c.Capabilities_GoalsReadOnly');
});

test('goals wait until the scores are stored that hold them', async () => {
  const element = await show(MAY, { round: round({ isCompleted: true }) });

  expect(element.shadowRoot.textContent).toBe('c.Capabilities_GoalsPending');
});

test('the form has a field for all categories and one for each, in their order, with what is agreed', async () => {
  const element = await show();
  await open(element);

  expect(inputs(element).map(({ label, value }) => [label, value])).toEqual([
    ['c.Capabilities_AllCategories', null],
    ['Sales', 80],
    ['Fit', 60],
  ]);
  expect(inputs(element)[0].placeholder).toBe('75 by weight');
});

test('the form leaves out the total for whoever may not set it', async () => {
  const element = await show(MAY, { canSetOverall: false });
  await open(element);

  expect(inputs(element).map(({ label }) => label)).toEqual(['Sales', 'Fit']);
});

test('only what was changed is saved, then told, and the form closes', async () => {
  const element = await show();
  const told = jest.fn();
  element.addEventListener('goals', ({ detail }) => told(detail));
  await open(element);
  await enter(element, 'S2', '70');

  expect(updateRecord.mock.calls).toEqual([[{ fields: { Id: 'S2', Goal_Score__c: 70 } }]]);
  expect(told).toHaveBeenCalledWith({ S2: 70 });
  expect(find(element, '[role="status"]').textContent).toBe('c.Capabilities_GoalsSaved');
});

test('a field that is emptied takes the goal away', async () => {
  const element = await show();
  await open(element);
  await enter(element, 'S1', '');

  expect(updateRecord).toHaveBeenCalledWith({ fields: { Id: 'S1', Goal_Score__c: null } });
});

test('a goal that is no score is not saved', async () => {
  const element = await show();
  await open(element);
  inputs(element)[1].reportValidity = () => false;
  await enter(element, 'S1', '140');

  expect(updateRecord).not.toHaveBeenCalled();
});

test('a refusal names the goal and leaves what was typed', async () => {
  updateRecord.mockRejectedValue({ body: { message: 'No access.' } });
  const element = await show();
  await open(element);
  await enter(element, 'S1', '90');

  expect(find(element, '[role="alert"]').textContent).toBe('Sales: No access.');
  expect(inputs(element)[1].value).toBe('90');
});

test('Escape closes the form and saves nothing', async () => {
  const element = await show();
  await open(element);
  inputs(element)[0].dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await settle();

  expect(inputs(element)).toEqual([]);
  expect(updateRecord).not.toHaveBeenCalled();
});
