import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import AutosaveField from 'c/autosaveField';
import { find, mount, settle, textOf } from '../../whiteSpaceGrid/__tests__/plan.js';

async function show(properties) {
  const element = mount(createElement('c-autosave-field', { is: AutosaveField }), {
    name: 'strategy',
    label: 'How we win it',
    ...properties,
  });
  const saved = jest.fn();
  element.addEventListener('save', ({ detail }) => saved(detail));
  await settle();
  return { element, saved };
}

const input = (element) => find(element, 'lightning-input, lightning-textarea');

async function type(element, value, events = ['change', 'blur']) {
  input(element).value = value;
  for (const event of events) input(element).dispatchEvent(new CustomEvent(event));
  await settle();
}

afterEach(() => document.body.replaceChildren());

describe('a field', () => {
  test.each([
    ['text', 'lightning-textarea', undefined],
    ['line', 'lightning-input', 'text'],
    ['money', 'lightning-input', 'number'],
    ['date', 'lightning-input', 'date'],
  ])('for %s is a base component', async (type_, tag, inputType) => {
    const { element } = await show({ type: type_ });

    expect(input(element).localName).toBe(tag);
    expect(input(element).type).toBe(inputType);
  });

  test('is saved when one leaves it', async () => {
    const { element, saved } = await show({ type: 'text', value: 'Old' });
    await type(element, ' New ');

    expect(saved.mock.calls).toEqual([[{ name: 'strategy', value: 'New' }]]);
  });

  test('is not saved while one types', async () => {
    const { element, saved } = await show({ type: 'text' });
    await type(element, 'Half', ['change']);

    expect(saved).not.toHaveBeenCalled();
  });

  test('is not saved when nothing has changed', async () => {
    const { element, saved } = await show({ type: 'text', value: 'Same' });
    await type(element, 'Same');

    expect(saved).not.toHaveBeenCalled();
  });

  test.each([
    ['money', '36000', 36000],
    ['money', '0', 0],
    ['money', '', null],
    ['line', '  ', null],
  ])('of %s keeps %j as %j', async (type_, typed, value) => {
    const { element, saved } = await show({ type: type_, value: 'before' });
    await type(element, typed);

    expect(saved).toHaveBeenCalledWith({ name: 'strategy', value });
  });

  test('of a day is saved when it is chosen', async () => {
    const { element, saved } = await show({ type: 'date' });
    await type(element, '2017-12-02', ['change']);

    expect(saved).toHaveBeenCalledWith({ name: 'strategy', value: '2017-12-02' });
  });

  test('keeps what was typed when it is not a number', async () => {
    const { element, saved } = await show({ type: 'money' });
    input(element).checkValidity = () => false;
    await type(element, 'many');

    expect(saved).not.toHaveBeenCalled();
    expect(input(element).value).toBe('many');
  });

  test('says why it could not be saved', async () => {
    const { element } = await show({ state: { status: 'failed', reason: 'No connection.' } });

    expect(find(element, '[role="alert"]').textContent).toBe('No connection.');
  });
});

describe('a locked field', () => {
  test.each([
    [{ type: 'money', value: 36000, currency: 'USD' }, '$36,000'],
    [{ type: 'date', value: '2017-12-02' }, 'Dec 2, 2017'],
    [{ type: 'text', value: 'Show the map.' }, 'Show the map.'],
    [{ type: 'text', value: null }, '–'],
  ])('%j is plain text', async (properties, words) => {
    const { element } = await show({ ...properties, locked: true });

    expect(input(element)).toBeNull();
    expect(textOf(element)).toBe(`How we win it ${words}`.replace('it ', 'it'));
  });
});
