import { words } from './fieldCodecs.ts';

/** One of the two firms of an account plan. */
export const PLAN_SIDE = words({ partner: 'Partner', vendor: 'Vendor' });

/** One of them, or both. */
export const PLAN_SIDES = words({ partner: 'Partner', vendor: 'Vendor', both: 'Both' });

/** Parts of an account plan, as templates and plans have them. */
export const PLAN_SECTION = words({
  together: 'Together',
  goals: 'Goals',
  volume: 'Volume',
  investment: 'Joint investment',
  roles: 'Roles',
  ways: 'Ways of working',
  enablement: 'Enablement',
  territory: 'Territory',
  listening: 'Listening',
  period: 'Operating period',
});

/** What a line of an account plan holds. */
export const PLAN_LINE_KIND = words({
  text: 'Text',
  money: 'Money',
  number: 'Number',
  date: 'Date',
  choice: 'Choice',
});
