import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import NextAction from 'c/nextAction';

const action = {
  name: 'Date the 11 overdue deals',
  gain: 'adds $61,180, to 2.9x',
  source: 'Scorecard: pipeline, 2017-Q4',
};

function show(properties) {
  const element = Object.assign(createElement('c-next-action', { is: NextAction }), properties);
  document.body.append(element);
  return element;
}

const button = ({ shadowRoot }) => shadowRoot.querySelector('lightning-button, button');

afterEach(() => document.body.replaceChildren());

test('without an action there is nothing', () => {
  expect(show({ action: null, mayPlan: true }).shadowRoot.textContent).toBe('');
});

test('an action says what, why, and is offered to be added', () => {
  const element = show({ action, mayPlan: true });

  expect(
    [...element.shadowRoot.querySelectorAll('.name, .gain')].map(({ textContent }) => textContent),
  ).toEqual([action.name, action.gain]);
  expect(button(element).label).toBe('Add to plan');
});

test('one click tells the page to add it', () => {
  const element = show({ action, mayPlan: true });
  const told = jest.fn();
  element.addEventListener('plan', told);

  button(element).click();

  expect(told.mock.calls[0][0].detail).toMatchObject({ source: action.source });
});

test('what is planned already leads to its record instead', () => {
  const element = show({ action, mayPlan: true, plan: new Map([[action.source, 'a01']]) });
  const opened = jest.fn();
  element.addEventListener('openrecord', opened);

  button(element).click();

  expect(button(element).label).toBe('In plan');
  expect(opened.mock.calls[0][0].detail).toEqual({ recordId: 'a01', objectApiName: 'Partner_Action__c' });
});

test('the button that was clicked is the one that then says so', async () => {
  const element = show({ action, mayPlan: true, plan: new Map() });
  const before = button(element);

  element.plan = new Map([[action.source, 'a01']]);
  await Promise.resolve();

  expect(button(element)).toBe(before);
});

test.each(['row', 'button', 'text'])('who may not add actions reads a %s without a button', (variant) => {
  const element = show({ action, variant, mayPlan: false });

  expect(button(element)).toBeNull();
  expect(element.shadowRoot.querySelector('.what:not(.on-paper) .name').textContent).toBe(action.name);
});

test('in a list the button is the action, and paper has the words', () => {
  const element = show({ action, variant: 'text', mayPlan: true });

  expect(button(element).textContent).toBe(action.name);
  expect(element.shadowRoot.querySelector('.on-paper .name').textContent).toBe(action.name);
});
