import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import PlannedSteps from 'c/plannedSteps';
import {
  button,
  find,
  findAll,
  mount,
  planned,
  settle,
  storeOf,
} from '../../whiteSpaceGrid/__tests__/plan.js';

const RECORD = planned('P1', 'COBALT', 'observe', {
  lastStep: 'Site visit',
  lastStepOn: '2017-11-12',
  result: 'Contract ends 31 Mar',
  nextStep: 'Demo for operations',
  nextStepOn: '2017-12-02',
});

async function show(properties) {
  const element = mount(createElement('c-planned-steps', { is: PlannedSteps }), {
    planned: RECORD,
    store: storeOf(),
    ...properties,
  });
  await settle();
  return element;
}

const rows = (element) =>
  findAll(element, 'dl > div').map((row) => [...row.children].map(({ textContent }) => textContent));

afterEach(() => document.body.replaceChildren());

describe('the steps of a planned deal', () => {
  test('are read at a glance', async () => {
    expect(rows(await show())).toEqual([
      ['Last step', 'Site visit, Nov 12'],
      ['Result', 'Contract ends 31 Mar'],
      ['Next', 'Demo for operations, Dec 2'],
    ]);
  });

  test('show dashes before the first one', async () => {
    expect(
      rows(await show({ planned: planned('P1', 'COBALT', 'observe') })).map(([, words]) => words),
    ).toEqual(['–', '–', '–']);
  });

  test('show how the vendor takes part and what worked, once that is known', async () => {
    const record = { ...RECORD, engagement: 'Co-selling', whatWorked: 'The fault map' };

    expect(rows(await show({ planned: record })).slice(3)).toEqual([
      ['How we work on it', 'Co-selling'],
      ['What worked, to reuse with others', 'The fault map'],
    ]);
  });

  test('are recorded field by field', async () => {
    const element = await show();
    button(element, 'Record a step').click();
    await settle();
    expect(findAll(element, 'c-autosave-field').map(({ name }) => name)).toEqual([
      'lastStep',
      'lastStepOn',
      'result',
      'nextStep',
      'nextStepOn',
      'whatWorked',
    ]);

    const detail = { name: 'result', value: 'They want a trial' };
    find(element, 'c-autosave-field').dispatchEvent(new CustomEvent('save', { detail }));
    expect(element.store.save).toHaveBeenCalledWith('P1', { result: 'They want a trial' });
  });

  test('keep how the vendor takes part', async () => {
    const element = await show();
    button(element, 'Record a step').click();
    await settle();
    const detail = { value: 'Coaching' };
    find(element, 'c-segmented-choice').dispatchEvent(new CustomEvent('choose', { detail }));

    expect(element.store.save).toHaveBeenCalledWith('P1', { engagement: 'Coaching' });
  });

  test('are not recorded by readers', async () => {
    expect(button(await show({ locked: true }), 'Record a step')).toBeUndefined();
  });
});
