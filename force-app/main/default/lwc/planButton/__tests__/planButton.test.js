import { createElement } from 'lwc';
import PlanButton from 'c/planButton';

afterEach(() => document.body.replaceChildren());

const ACTION = { key: 'call', label: 'Book a call', subject: 'Call', source: 's', icon: 'utility:call' };

function show(properties) {
  const element = createElement('c-plan-button', { is: PlanButton });
  const given = { action: ACTION, partnerId: '001A', partnerName: 'Acme', canPlan: true, ...properties };
  document.body.append(Object.assign(element, given));
  return element;
}

test('pressed, it asks for the action to be added', () => {
  const plan = jest.fn();
  const element = show({});
  element.addEventListener('plan', ({ detail }) => plan(detail));
  element.shadowRoot.querySelector('button').click();

  expect(plan).toHaveBeenCalledWith({ partnerId: '001A', partnerName: 'Acme', action: ACTION });
});

test.each([
  ['is being saved', { isBusy: true }],
  ['is in the plan', { openId: 'a0A' }],
])('an action that %s is not asked for again', (_, state) => {
  const plan = jest.fn();
  const element = show({ action: { ...ACTION, ...state } });
  element.addEventListener('plan', plan);
  element.shadowRoot.querySelector('button, lightning-button').click();

  expect(plan).not.toHaveBeenCalled();
});

test('what is in the plan can be opened by anybody who sees it', () => {
  const element = show({ action: { ...ACTION, openId: 'a0A' }, canPlan: false });

  expect(element.shadowRoot.querySelector('button').textContent).toBe('c.Home_InPlan');
});

test('a planned action steps back from the brand', () => {
  const variant = (action) =>
    show({ action, variant: 'brand' }).shadowRoot.querySelector('lightning-button').variant;

  expect([variant(ACTION), variant({ ...ACTION, openId: 'a0A' })]).toEqual(['brand', 'neutral']);
});
