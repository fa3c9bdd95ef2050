import { addDays, type CalendarDate } from '../../../services/domain/calendarDate.ts';
import type { MadeAndSettled } from './commitments.ts';
import { dealRows } from './crmSalesOpportunities.ts';
import { keyOf } from './keys.ts';
import { made } from './made.ts';
import { ownerOf } from './ownerOf.ts';

const FIRST_MONDAY = '2017-09-04' as CalendarDate;
const WEEKS = 17;
const SUBJECTS = {
  Partner: [
    'Name the decision day of the largest deal',
    'Book the certification exam',
    'Invite two customers to the demo',
  ],
  Vendor: [
    'Send the price for the largest deal',
    'Bring an engineer to the next visit',
    'Answer the product question',
  ],
} as const;

/**
 * What is agreed between two reviews, by rule: in one week of three something small, of the one side or the other, due
 * in eight to thirteen days. Of ten, six are done in time, four up to three weeks late.
 */
export function agreements(): MadeAndSettled[] {
  const agents = [...new Set(dealRows().map((row) => row.salesAgent))];
  return agents.flatMap((agent) =>
    Array.from({ length: WEEKS }, (_, week) => week)
      .filter((week) => made(`agree ${agent} ${week}`, 3) === 0)
      .map((week) => agreement(agent, week)),
  );
}

function agreement(agent: string, week: number): MadeAndSettled {
  const key = `made:agreed:${agent}:${week}`;
  const side = made(`side ${key}`, 2) === 0 ? 'Partner' : 'Vendor';
  const madeOn = addDays(FIRST_MONDAY, 7 * week + made(`day ${key}`, 5));
  const dueOn = addDays(madeOn, 8 + made(`due ${key}`, 6));
  const isLate = made(`late ${key}`, 10) >= 6;
  const doneOn = addDays(dueOn, isLate ? 5 + made(`later ${key}`, 16) : -made(`early ${key}`, 3));
  const partner = keyOf.partner(agent);
  return {
    madeOn,
    whenMade: {
      key,
      partner,
      review: null,
      side,
      owner: ownerOf(partner, side),
      subject: SUBJECTS[side][made(`subject ${key}`, 3)]!,
      dueOn,
      status: 'Open',
      doneOn: null,
    },
    settledOn: doneOn,
    whenSettled: { status: 'Done', doneOn },
  };
}
