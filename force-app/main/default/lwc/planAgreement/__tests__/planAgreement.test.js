import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import PlanAgreement from 'c/planAgreement';
import { button, find, findAll, mount, settle, textOf } from '../../whiteSpaceGrid/__tests__/plan.js';
import { line, REFUSED, SIGNED, talkOf, talkStore, version } from './talk.js';

const DRAFT = version(1, 'Draft', { lines: [line('together.why', { text: 'Hospitals trust us' })] });

async function show(properties) {
  const element = mount(createElement('c-plan-agreement', { is: PlanAgreement }), {
    plan: talkOf([DRAFT]),
    store: talkStore(),
    ...properties,
  });
  await settle();
  return element;
}

const entries = (element) =>
  findAll(element, 'nav button').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const chosen = (element) => find(element, '.section:not(.other) h3').textContent;
const asked = (element) => findAll(element, '.section:not(.other) c-plan-line').map(({ item }) => item.key);
const heard = (element, name) => {
  const events = [];
  element.addEventListener(name, ({ detail }) => events.push(detail));
  return events;
};
const tell = async (element, name, key) => {
  find(element, 'c-plan-line').dispatchEvent(new CustomEvent(name, { detail: { key } }));
  await settle();
};
const opened = (element) =>
  findAll(element, 'c-plan-line')
    .filter((each) => each.opened)
    .map(({ item }) => item.key);

afterEach(() => document.body.replaceChildren());

describe('the conversation', () => {
  test('goes section by section and says how far it is and where something is still needed', async () => {
    expect(entries(await show())).toEqual([
      'Together1 of 1 answered',
      'Goals0 of 1 answered, needs an answer before you can sign',
      'Joint investment0 of 1 answered',
      'Ways of working0 of 1 answered',
      'Our period0 of 1 answered',
    ]);
  });

  test('starts where something is needed', async () => {
    expect(chosen(await show())).toBe('Goals');
  });

  test('shows the section that is chosen', async () => {
    const element = await show();
    findAll(element, 'nav button')[0].click();
    await settle();

    expect(chosen(element)).toBe('Together');
    expect(findAll(element, 'nav button')[0].getAttribute('aria-current')).toBe('true');
  });

  test('goes on to the next question, across sections, past the period', async () => {
    const element = await show();
    await tell(element, 'openline', 'goal.revenue');
    expect(opened(element)).toEqual(['goal.revenue']);
    await tell(element, 'nextline', 'goal.revenue');
    expect([chosen(element), opened(element)]).toEqual(['Joint investment', ['invest.overrun']]);
    await tell(element, 'nextline', 'ways.meet');
    expect(opened(element)).toEqual([]);
  });
});

describe('a line of their own', () => {
  test('is added to the section that is shown, and opens', async () => {
    const own = version(1, 'Draft', { lines: [line('own.x', { section: 'Goals', label: 'Press' })] });
    const element = await show();
    button(element, 'Add a line of our own').click();
    await settle();
    const input = find(element, 'lightning-input');
    input.value = ' Press ';
    input.dispatchEvent(new CustomEvent('change'));
    await settle();
    button(element, 'Add it').click();
    await settle();

    expect(element.store.saveLine).toHaveBeenCalledWith(
      expect.stringMatching(/^own\./),
      expect.objectContaining({ label: 'Press', section: 'Goals', kind: 'Text' }),
    );
    element.plan = talkOf([own]);
    await settle();
    expect(asked(element)).toEqual(['goal.revenue', 'own.x']);
  });

  test('that could not be added says why', async () => {
    const element = await show({ store: talkStore({ saveLine: jest.fn(async () => REFUSED) }) });
    button(element, 'Add a line of our own').click();
    await settle();
    button(element, 'Add it').click();
    await settle();

    expect(find(element, '[role="alert"]').textContent).toBe('The version is frozen.');
  });

  test('that was left out can be put back', async () => {
    const removed = line('own.x', { section: 'Goals', label: 'Press', removed: true });
    const element = await show({ plan: talkOf([version(1, 'Draft', { lines: [removed] })]) });
    const back = findAll(element, '.left-out button')[0];
    expect(textOf(element)).toContain('Left out in this version: Press.');
    back.click();
    await settle();

    expect(element.store.saveLine).toHaveBeenCalledWith('own.x', { removed: false });
  });
});

describe('a signed text', () => {
  test('stays as it is and offers the next version', async () => {
    const element = await show({ plan: talkOf([SIGNED]) });
    const changes = heard(element, 'planchange');
    expect(textOf(element)).toContain('A change makes the next version.');
    expect(find(element, 'c-plan-line').locked).toBe(true);
    button(element, 'Change the plan').click();

    expect(changes).toHaveLength(1);
  });

  test('that waits for signatures cannot be changed', async () => {
    const element = await show({ plan: talkOf([version(1, 'Offered', { lines: SIGNED.lines })]) });

    expect(textOf(element)).toContain('waits for signatures');
    expect(button(element, 'Change the plan')).toBeUndefined();
    expect(button(element, 'Add a line of our own')).toBeUndefined();
  });

  test('of a plan that ended is there to read', async () => {
    const element = await show({ plan: talkOf([SIGNED], { state: 'Ended' }) });

    expect(textOf(element)).toContain('This plan has ended.');
    expect(button(element, 'Change the plan')).toBeUndefined();
  });
});

test('who may only read gets every answer and no button but the sections', async () => {
  const element = await show({ locked: true });

  expect(findAll(element, 'c-plan-line').every(({ locked }) => locked)).toBe(true);
  expect(findAll(element, 'lightning-button, .talk button')).toEqual([]);
});

test('a plan without a template says so', async () => {
  const element = await show({ plan: talkOf([version(1, 'Draft')], { templateLines: [] }) });

  expect(textOf(element)).toContain('this plan has no template');
});
