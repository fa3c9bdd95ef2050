import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import SegmentedChoice from 'c/segmentedChoice';
import { find, findAll, mount, settle, textOf } from '../../whiteSpaceGrid/__tests__/plan.js';

const CHOICES = [
  { value: 'Partner', label: 'Brightwater' },
  { value: 'Vendor', label: 'Northbeam' },
];

async function show(properties) {
  const element = mount(createElement('c-segmented-choice', { is: SegmentedChoice }), {
    label: 'Who leads',
    choices: CHOICES,
    ...properties,
  });
  await settle();
  return element;
}

afterEach(() => document.body.replaceChildren());

describe('a choice of a few', () => {
  test('is a named group of radio buttons', async () => {
    const element = await show({ value: 'Vendor' });

    expect(find(element, 'fieldset > legend').textContent).toBe('Who leads');
    expect(findAll(element, 'input').map(({ type, checked }) => [type, checked])).toEqual([
      ['radio', false],
      ['radio', true],
    ]);
  });

  test('does not share its group with another', async () => {
    const [one, other] = [await show(), await show()];

    expect(find(one, 'input').name).not.toBe(find(other, 'input').name);
  });

  test('tells what was chosen', async () => {
    const element = await show();
    const chosen = jest.fn();
    element.addEventListener('choose', ({ detail }) => chosen(detail));
    find(element, 'input').dispatchEvent(new CustomEvent('change'));

    expect(chosen).toHaveBeenCalledWith({ value: 'Partner' });
  });

  test('says what is still to be chosen', async () => {
    const element = await show({ note: 'Choose who leads.' });

    expect(find(element, '[role="status"]').textContent).toBe('Choose who leads.');
  });

  test.each([
    ['Vendor', 'Northbeam'],
    [null, '–'],
  ])('is plain text when locked: %s', async (value, words) => {
    const element = await show({ value, locked: true });

    expect(find(element, 'input')).toBeNull();
    expect(textOf(element)).toBe(`Who leads${words}`);
  });
});
