import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import PlanLine from 'c/planLine';
import { conversationOf } from '../../planAgreement/conversation.js';
import { line, REFUSED, SIGNED, talkOf, talkStore, version } from '../../planAgreement/__tests__/talk.js';
import { button, find, findAll, mount, settle, textOf } from '../../whiteSpaceGrid/__tests__/plan.js';

const EMPTY = talkOf([version(1, 'Draft')]);
const CHANGED = talkOf([
  SIGNED,
  version(2, 'Draft', {
    lines: [
      line('goal.revenue', { amount: 1200000, rumba: 'R;U', askedBy: 'Partner', reason: 'New practice' }),
    ],
  }),
]);

const itemOf = (plan, key) =>
  conversationOf(plan)
    .flatMap(({ items }) => items)
    .find((item) => item.key === key);

async function show(plan, key, properties) {
  const element = mount(createElement('c-plan-line', { is: PlanLine }), {
    plan,
    item: itemOf(plan, key),
    store: talkStore(),
    ...properties,
  });
  await settle();
  return element;
}

const events = (element, name) => {
  const heard = [];
  element.addEventListener(name, ({ detail }) => heard.push(detail.key));
  return heard;
};

afterEach(() => document.body.replaceChildren());

describe('a question', () => {
  test('that nobody answered says so, and whether it is needed', async () => {
    const element = await show(EMPTY, 'goal.revenue');

    expect(textOf(element)).toContain('What do we want to win together?');
    expect(textOf(element)).toContain('Needed to sign');
    expect(textOf(element)).toContain('Nobody has answered this yet.');
  });

  test('is opened by its button', async () => {
    const element = await show(EMPTY, 'goal.revenue');
    const opened = events(element, 'openline');
    find(element, '.open').click();

    expect(find(element, '.open').textContent).toBe('AnswerAnswer: Goal');
    expect(opened).toEqual(['goal.revenue']);
  });

  test.each([
    ['together.why', 'text'],
    ['goal.revenue', 'money'],
    ['ways.meet', 'number'],
  ])('is answered in the kind of field that fits: %s', async (key, type) => {
    expect(find(await show(EMPTY, key, { opened: true }), 'c-autosave-field').type).toBe(type);
  });

  test('is saved when its field is left', async () => {
    const element = await show(EMPTY, 'goal.revenue', { opened: true });
    find(element, 'c-autosave-field').dispatchEvent(
      new CustomEvent('save', { detail: { name: 'amount', value: 5 } }),
    );

    expect(element.store.saveLine).toHaveBeenCalledWith('goal.revenue', { amount: 5 });
  });

  test('with choices is picked', async () => {
    const element = await show(EMPTY, 'invest.overrun', { opened: true });
    const choice = find(element, 'lightning-radio-group');
    expect(choice.options.map(({ value }) => value)).toEqual(['Partner pays', 'Ask first']);
    choice.dispatchEvent(new CustomEvent('change', { detail: { value: 'Ask first' } }));

    expect(element.store.saveLine).toHaveBeenCalledWith('invest.overrun', { text: 'Ask first' });
  });

  test('leads on and back', async () => {
    const element = await show(EMPTY, 'goal.revenue', { opened: true });
    const [next, done] = [events(element, 'nextline'), events(element, 'doneline')];
    button(element, 'Next question').click();
    button(element, 'Done').click();

    expect([next, done]).toEqual([['goal.revenue'], ['goal.revenue']]);
  });

  test('that could not be saved says why', async () => {
    const store = talkStore({ saveLine: jest.fn(async () => REFUSED) });
    const element = await show(EMPTY, 'goal.revenue', { opened: true, store });
    find(element, 'c-autosave-field').dispatchEvent(
      new CustomEvent('save', { detail: { name: 'amount', value: 5 } }),
    );
    await settle();

    expect(find(element, '[role="alert"]').textContent).toBe('The version is frozen.');
  });

  test('of the period is agreed on the calendar', async () => {
    const element = await show(EMPTY, 'period.start', { opened: true });
    const parts = [];
    element.addEventListener('planshow', ({ detail }) => parts.push(detail.part));
    button(element, 'Agree it on the calendar').click();

    expect([find(element, 'c-autosave-field'), parts]).toEqual([null, ['ruler']]);
  });
});

describe('a goal', () => {
  test('has five checks, which can be ticked and unticked', async () => {
    const element = await show(CHANGED, 'goal.revenue', { opened: true });
    const boxes = findAll(element, 'input[type="checkbox"]');
    expect(boxes.map(({ value, checked }) => `${value}${checked ? '+' : ''}`)).toEqual([
      'R+',
      'U+',
      'M',
      'B',
      'A',
    ]);
    boxes[4].click();
    boxes[0].click();

    expect(element.store.saveLine).toHaveBeenNthCalledWith(1, 'goal.revenue', { rumba: 'R;U;A' });
    expect(element.store.saveLine).toHaveBeenNthCalledWith(2, 'goal.revenue', { rumba: 'U' });
  });

  test('says what was checked and what is still to talk about', async () => {
    const element = await show(CHANGED, 'goal.revenue');

    expect(textOf(element)).toContain('Together we found it reasonable and understandable.');
    expect(textOf(element)).toContain('is it meaningful, believable, and achievable?');
  });
});

describe('a change of what was signed', () => {
  test('shows what stood before, who asked and why', async () => {
    const element = await show(CHANGED, 'goal.revenue');

    expect(textOf(element)).toContain('$1,200,000');
    expect(textOf(element)).toContain('Before: $1,050,000');
    expect(find(element, 'c-plan-reason')).toMatchObject({
      locked: true,
      change: { reason: 'New practice' },
    });
  });

  test('asks for both where it is made', async () => {
    const element = await show(CHANGED, 'goal.revenue', { opened: true });
    find(element, 'c-plan-reason').dispatchEvent(new CustomEvent('save', { detail: { askedBy: 'Both' } }));

    expect(element.store.saveLine).toHaveBeenCalledWith('goal.revenue', { askedBy: 'Both' });
  });

  test('is not asked about in the first version', async () => {
    const first = talkOf([version(1, 'Draft', { lines: [line('goal.revenue', { amount: 5 })] })]);

    expect(find(await show(first, 'goal.revenue', { opened: true }), 'c-plan-reason')).toBeNull();
  });
});

test('locked, the answer is plain text without a button', async () => {
  const element = await show(CHANGED, 'goal.revenue', { opened: true, locked: true });

  expect(textOf(element)).toContain('$1,200,000');
  expect(findAll(element, 'button, input, lightning-button, c-autosave-field')).toEqual([]);
});
