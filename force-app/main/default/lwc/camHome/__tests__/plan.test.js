import { planKeyOf, planOf } from '../plan.js';

const step = (changes) => ({ id: 'a0A', partnerId: '001A', source: 'Pace', ...changes });

test('an action that is open in the org or was added here is in the plan', () => {
  const plan = planOf([step({})], new Map([[planKeyOf('001B', 'Pace'), 'a0B']]));

  expect(plan.get(planKeyOf('001A', 'Pace'))).toEqual({ openId: 'a0A' });
  expect(plan.get(planKeyOf('001B', 'Pace'))).toEqual({ openId: 'a0B' });
});

test('an action that is being saved is busy', () => {
  const key = planKeyOf('001A', 'Pace');

  expect(planOf(undefined, new Map([[key, null]])).get(key)).toEqual({ isBusy: true });
});

test('what people wrote themselves is nobody’s suggestion', () => {
  expect(planOf([step({ source: null })], new Map()).size).toBe(0);
});
