import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import DecisionPlayer from 'c/decisionPlayer';
import { find, findAll, mount, settle, storeOf, textOf } from '../../whiteSpaceGrid/__tests__/plan.js';

const INES = {
  id: 'D1',
  name: 'Ines',
  job: 'Head of operations',
  influence: 'Decides',
  caresAbout: 'Stock turns',
  personalWin: 'Calm weekends',
};
const KPIS = [
  {
    id: 'K1',
    name: 'Stock turns',
    businessType: 'Retail',
    howCalculated: 'Sales by stock.',
    whoCares: 'Finance',
  },
  {
    id: 'K2',
    name: 'Spoilage',
    businessType: 'Retail',
    howCalculated: 'Thrown away by bought.',
    whoCares: 'Operations',
  },
];

async function show(properties) {
  const element = mount(createElement('c-decision-player', { is: DecisionPlayer }), {
    player: INES,
    kpis: KPIS,
    store: storeOf(),
    ...properties,
  });
  await settle();
  return element;
}

async function open(properties) {
  const element = await show(properties);
  find(element, 'button').click();
  await settle();
  return element;
}

async function pick(element, id) {
  const select = find(element, 'select');
  select.value = id;
  select.dispatchEvent(new CustomEvent('change'));
  await settle();
}

afterEach(() => document.body.replaceChildren());

describe('somebody who decides', () => {
  test('is told in two lines', async () => {
    const words = textOf(await show());

    expect(words).toContain('Head of operations, Decides');
    expect(words).toContain('Stock turns');
    expect(words).toContain('Calm weekends');
  });

  test('is described field by field', async () => {
    const element = await open();
    expect(findAll(element, 'c-autosave-field').map(({ name }) => name)).toEqual([
      'job',
      'lineOfBusiness',
      'caresAbout',
      'paidOn',
      'personalWin',
    ]);

    const detail = { name: 'paidOn', value: 'Margin' };
    find(element, 'c-autosave-field').dispatchEvent(new CustomEvent('save', { detail }));
    expect(element.store.save).toHaveBeenCalledWith('D1', { paidOn: 'Margin' });
  });

  test('takes a figure from the library, and says how it is calculated', async () => {
    const element = await open();
    await pick(element, 'K2');

    expect(element.store.save).toHaveBeenCalledWith('D1', { caresAbout: 'Stock turns, Spoilage' });
    expect(find(element, '[role="status"]').textContent).toBe(
      'Spoilage: Thrown away by bought. Cares: Operations.',
    );
  });

  test('takes no figure twice', async () => {
    const element = await open();
    await pick(element, 'K1');

    expect(element.store.save).not.toHaveBeenCalled();
  });

  test('is shown to readers whole, with nothing to write', async () => {
    const element = await open({ locked: true });

    expect(findAll(element, 'c-autosave-field').every(({ locked }) => locked)).toBe(true);
    expect(find(element, 'select')).toBeNull();
  });
});
