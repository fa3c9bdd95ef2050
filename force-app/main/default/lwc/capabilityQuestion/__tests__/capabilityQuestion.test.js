import { createElement } from 'lwc';
import CapabilityQuestion from 'c/capabilityQuestion';
import { questionView } from '../../capabilitySurvey/questionView.js';
import { answer, questionnaire } from '../../capabilityScores/__tests__/questionnaire.js';

const [{ topics }, view] = questionnaire().categories;
const [graduated] = topics[0].questions;
const [several] = topics[1].questions;
const [text] = view.topics[0].questions;

function show(question, state = {}) {
  const given = jest.fn();
  const element = Object.assign(createElement('c-capability-question', { is: CapabilityQuestion }), {
    question: questionView(question, { number: 1, isInternal: false, moved: 0, ...state }),
  });
  for (const name of ['choose', 'write']) element.addEventListener(name, ({ detail }) => given(name, detail));
  document.body.append(element);
  return { given, all: (selector) => [...element.shadowRoot.querySelectorAll(selector)] };
}

afterEach(() => document.body.replaceChildren());

test('a scale is a group of radios under its question, with one that says that it does not apply', () => {
  const { all } = show(graduated);

  expect(all('legend')[0].textContent).toBe('1. demo?');
  expect(all('input').map(({ type, value }) => `${type} ${value}`)).toEqual([
    'radio a',
    'radio b',
    'radio c',
    'radio d',
    'radio not-applicable',
  ]);
});

test('several answers are checkboxes', () => {
  expect(
    show(several)
      .all('.option input')
      .map(({ type }) => type),
  ).toEqual(['checkbox', 'checkbox', 'checkbox']);
});

test('what was chosen is told with the question', () => {
  const { all, given } = show(graduated);
  all('input')[2].checked = true;
  all('input')[2].dispatchEvent(new CustomEvent('change'));

  expect(given).toHaveBeenCalledWith('choose', { key: 'demo', value: 'c', checked: true });
});

test('what was written is told with the question', () => {
  const { all, given } = show(text);
  all('textarea')[0].value = 'Answer faster';
  all('textarea')[0].dispatchEvent(new CustomEvent('change'));

  expect(given).toHaveBeenCalledWith('write', { key: 'change', value: 'Answer faster' });
});

test('the answer of last time is marked beside another one', () => {
  const { all } = show(graduated, { answer: answer('c'), last: answer('b') });

  expect(all('.was').map((each) => each.closest('.option').querySelector('input').value)).toEqual(['b']);
});
