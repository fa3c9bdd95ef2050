import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import PlanReviews from 'c/planReviews';
import { REFUSED, SIGNED, talkOf, talkStore } from '../../planAgreement/__tests__/talk.js';
import { button, find, findAll, mount, settle, textOf } from '../../whiteSpaceGrid/__tests__/plan.js';

const RECORD = {
  id: 'PLAN',
  startDate: '2017-10-01',
  endDate: '2018-03-31',
  reviewEveryDays: 30,
  lastReviewedOn: '2017-11-01',
  closedOn: null,
};
const review = (id, status, plannedOn, heldOn = null) => ({ id, status, plannedOn, heldOn, revision: 1 });

async function show(more = {}, properties = {}) {
  const element = mount(createElement('c-plan-reviews', { is: PlanReviews }), {
    plan: talkOf([SIGNED], { record: RECORD, ...more }),
    store: talkStore(),
    ...properties,
  });
  await settle();
  return element;
}

const ids = (element) => findAll(element, 'c-plan-review').map((each) => each.review.id);

afterEach(() => document.body.replaceChildren());

test('the rhythm is told: when last, how often, by when next', async () => {
  expect(find(await show(), '.head p').textContent).toBe(
    'Last held Nov 1, 2017. Every 30 days, as agreed. The next one is due by Dec 1, 2017.',
  );
});

test('a review that is too old is told with what to do', async () => {
  const element = await show({ record: { ...RECORD, lastReviewedOn: '2017-10-10' } });

  expect(find(element, '.care').textContent).toBe(
    'A look at this plan was due Nov 9, 2017. Half an hour together is enough.',
  );
});

test('planned reviews come first, then the latest that was held', async () => {
  const reviews = [
    review('old', 'Held', '2017-10-02', '2017-10-03'),
    review('new', 'Held', '2017-11-01', '2017-11-01'),
    review('next', 'Planned', '2017-12-01'),
    review('never', 'Cancelled', '2017-10-20'),
  ];

  expect(ids(await show({ reviews }))).toEqual(['next', 'new', 'never', 'old']);
});

test('planning offers the day that the rhythm asks for', async () => {
  const element = await show({ reviews: [review('next', 'Planned', '2017-12-05')] });
  button(element, 'Plan a review').click();
  await settle();
  expect(find(element, 'lightning-input').value).toBe('2018-01-04');
  button(element, 'Plan this one').click();
  await settle();

  expect(element.store.create.mock.calls).toEqual([
    ['review', { status: 'Planned', plannedOn: '2018-01-04' }],
  ]);
  expect(find(element, 'lightning-input')).toBeNull();
});

test('three are planned at once, in their rhythm', async () => {
  const element = await show();
  button(element, 'Plan a review').click();
  await settle();
  button(element, 'Plan three, 30 days apart').click();
  await settle(20);

  expect(element.store.create.mock.calls.map(([, { plannedOn }]) => plannedOn)).toEqual([
    '2017-12-01',
    '2017-12-31',
    '2018-01-30',
  ]);
});

test('no review is planned for a day that has gone', async () => {
  const element = await show();
  button(element, 'Plan a review').click();
  await settle();
  const input = find(element, 'lightning-input');
  input.value = '2017-11-14';
  input.dispatchEvent(new CustomEvent('change'));
  button(element, 'Plan this one').click();
  await settle();

  expect(find(element, '[role="alert"]').textContent).toBe('Choose a day from today on.');
  expect(element.store.create).not.toHaveBeenCalled();
});

test('one that could not be planned says why and keeps the day', async () => {
  const element = await show({}, { store: talkStore({ create: jest.fn(async () => REFUSED) }) });
  button(element, 'Plan a review').click();
  await settle();
  button(element, 'Plan this one').click();
  await settle();

  expect(find(element, '[role="alert"]').textContent).toBe('The version is frozen.');
  expect(find(element, 'lightning-input').value).toBe('2017-12-01');
});

test('a review starts from what was won and from what may be stuck', async () => {
  const actions = [
    {
      id: 'X',
      subject: 'Demo',
      side: 'Partner',
      status: 'Open',
      dueDate: '2017-11-01',
      firstDueDate: '2017-10-01',
    },
  ];
  const element = await show({ actions, reviews: [review('next', 'Planned', '2017-12-01')] });

  expect(find(element, 'c-plan-review').facts).toEqual([
    'Won so far: $368,000.',
    'Open deals past their closing day: 1.',
    'Deals that nobody leads yet: 1.',
    'Actions carried over: 1.',
  ]);
});

test('a plan that ended asks for no more', async () => {
  const element = await show({ state: 'Ended' });

  expect(textOf(element)).toContain('no more reviews are due');
  expect(button(element, 'Plan a review')).toBeUndefined();
});

test('who may only read gets no button', async () => {
  const element = await show({ reviews: [review('next', 'Planned', '2017-12-01')] }, { locked: true });

  expect(findAll(element, 'button, lightning-button')).toEqual([]);
  expect(find(element, 'c-plan-review').locked).toBe(true);
});
