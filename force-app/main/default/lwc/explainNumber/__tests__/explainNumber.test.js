import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import ExplainNumber from 'c/explainNumber';

const explanation = {
  heading: 'Coverage of the quarter',
  formula: '$474,357 ÷ $187,759',
  result: '2.5x',
  parts: [{ key: 'open', name: 'Open', value: '$474,357', kind: 'sum' }],
  source: 'Goal version 1.',
  deals: { label: 'Open the 138 deals' },
  question: { source: 'Question: coverage', name: 'Question' },
};

function show(properties) {
  const element = Object.assign(createElement('c-explain-number', { is: ExplainNumber }), {
    explanation,
    ...properties,
  });
  document.body.append(element);
  return element;
}

function heard(element, name) {
  const listener = jest.fn();
  element.addEventListener(name, listener);
  return listener;
}

const buttons = ({ shadowRoot }) => [...shadowRoot.querySelectorAll('footer button')];

afterEach(() => document.body.replaceChildren());

test('it is a dialog with the formula, its result, the parts and the source', () => {
  const { shadowRoot } = show({});

  expect(shadowRoot.querySelector('[role=dialog]').getAttribute('aria-label')).toBe(
    'Coverage of the quarter',
  );
  expect(shadowRoot.querySelector('.formula').textContent).toBe('$474,357 ÷ $187,7592.5x');
  expect(shadowRoot.querySelector('dl').textContent).toBe('Open$474,357');
  expect(shadowRoot.textContent).toContain('Goal version 1.');
});

test('the focus moves into it', () => {
  const { shadowRoot } = show({});

  expect(shadowRoot.activeElement.textContent).toBe('Coverage of the quarter');
});

test('Escape closes it and reaches nothing behind it', () => {
  const element = show({});
  const closed = heard(element, 'close');
  const behind = heard(document.body, 'keydown');

  element.shadowRoot
    .querySelector('section')
    .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));

  expect(closed).toHaveBeenCalledTimes(1);
  expect(behind).not.toHaveBeenCalled();
});

test('other keys leave it open', () => {
  const element = show({});
  const closed = heard(element, 'close');

  element.shadowRoot.querySelector('section').dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));

  expect(closed).not.toHaveBeenCalled();
});

test('it leads to the deals behind the number', () => {
  const element = show({});
  const deals = heard(element, 'deals');

  buttons(element)[0].click();

  expect(deals.mock.calls[0][0].detail).toEqual(explanation.deals);
});

test('a number that stands on no deals leads to none', () => {
  const element = show({ explanation: { ...explanation, deals: null }, mayPlan: true });

  expect(buttons(element).map(({ textContent }) => textContent)).toEqual(['Question this number']);
});

test('a question becomes an action', () => {
  const element = show({ mayPlan: true });
  const asked = heard(element, 'plan');

  buttons(element)[1].click();

  expect(asked.mock.calls[0][0].detail).toEqual(explanation.question);
});

test('a question that is open already leads to it', () => {
  const element = show({ mayPlan: true, plan: new Map([['Question: coverage', 'a01']]) });
  const opened = heard(element, 'openrecord');

  buttons(element)[1].click();

  expect(buttons(element)[1].textContent).toBe('Your question is open');
  expect(opened.mock.calls[0][0].detail.recordId).toBe('a01');
});

test('who may not add actions cannot ask here', () => {
  expect(buttons(show({ mayPlan: false }))).toHaveLength(1);
});
