import type { GapOfCustomer } from './partnerCustomers.ts';
import type { Moment, PlanAct } from './story.ts';

const WAYS = [
  'Show operations what their sister site does with it, then leave a system there for two weeks.',
  'Offer it with the renewal in one contract, so that purchasing signs once.',
  'Bring the engineer along: they want to see how it fits what they have.',
  'Begin with one department and a price that holds for all of them.',
];
const STEPS = [
  ['Site visit', 'They will decide before their year ends'],
  ['Call with the head of IT', 'Asks for a figure on what it saves'],
  ['Demonstration', 'Liked it; wants a reference'],
  ['Quote for a first piece', 'Waits for budget'],
] as const;
const NEXT = [
  'Send the comparison',
  'Demonstrate to operations',
  'Meet purchasing',
  'Name a reference customer',
];
const LEADERS = ['Partner', 'Vendor', 'Partner', 'Nobody yet'];
const WAYS_OF_WORKING = ['Review', 'Coaching', 'Review', 'Co-selling'];

/** What the two sides want to sell to customers who do not have it yet: in turn from the lists above. */
export function plannedDeals(
  gaps: readonly GapOfCustomer[],
  at: Moment,
  day: string,
  next: string,
): PlanAct[] {
  return gaps.map(({ customer, product, amount }, index) => {
    const [step, result] = STEPS[index % STEPS.length]!;
    return {
      at,
      by: index % 3 === 1 ? 'Vendor' : 'Partner',
      does: 'plans a deal',
      customer,
      product,
      fields: {
        Amount__c: amount,
        Led_By__c: LEADERS[index % LEADERS.length]!,
        Strategy__c: WAYS[index % WAYS.length]!,
        Engagement__c: WAYS_OF_WORKING[index % WAYS_OF_WORKING.length]!,
        Last_Step__c: step,
        Last_Step_On__c: day,
        Result__c: result,
        Next_Step__c: NEXT[index % NEXT.length]!,
        Next_Step_On__c: next,
      },
    };
  });
}
