import { createElement } from 'lwc';
import CapabilityStart from 'c/capabilityStart';
import { PARTNER, questionnaire } from '../../capabilityScores/__tests__/questionnaire.js';

function show(properties) {
  const element = Object.assign(createElement('c-capability-start', { is: CapabilityStart }), {
    partner: PARTNER,
    questionnaire: questionnaire(),
    canEdit: true,
    ...properties,
  });
  document.body.append(element);
  return element;
}

function started(element) {
  const modes = [];
  element.addEventListener('start', ({ detail }) => modes.push(detail.mode));
  [...element.shadowRoot.querySelectorAll('lightning-button')].at(-1).click();
  return modes;
}

afterEach(() => document.body.replaceChildren());

test('a partner starts without being asked who answers', () => {
  const element = show({});

  expect(element.shadowRoot.querySelector('input')).toBeNull();
  expect(started(element)).toEqual(['Partner']);
});

test('a manager answers together with the partner unless another way is chosen', async () => {
  const element = show({ isInternal: true });
  expect(started(element)).toEqual(['Together']);

  const alone = element.shadowRoot.querySelector('input[value="CAM"]');
  alone.dispatchEvent(new CustomEvent('change'));
  await Promise.resolve();
  expect(started(element)).toEqual(['CAM']);
});

test('who may not answer is told so and gets no button', () => {
  const { shadowRoot } = show({ canEdit: false });

  expect(shadowRoot.querySelector('lightning-button')).toBeNull();
  expect(shadowRoot.textContent).toContain('c.Capabilities_ReadOnly');
});

test('why a round could not be started is said aloud', () => {
  const problem = show({ problem: 'It was started already.' }).shadowRoot.querySelector('[role="alert"]');

  expect(problem.textContent).toBe('It was started already.');
});

test('starting again can be cancelled', () => {
  const element = show({ lastMode: 'Together', isInternal: true });
  const cancelled = jest.fn();
  element.addEventListener('cancel', cancelled);
  element.shadowRoot.querySelector('lightning-button').click();

  expect(cancelled).toHaveBeenCalledTimes(1);
});
