import type { Planning, Who } from '../accountPlan/planning.ts';

type Fields = Record<string, unknown>;
type Place = 'A' | 'B';

const userOf = (place: Place): Who => `user of partner ${place}`;

let made = 0;

export function planFields({ channel }: Planning, fields: Fields = {}, place: Place = 'A'): Fields {
  made += 1;
  const label = `2018-Q${made}`;
  const partner = channel.partners[place];
  return {
    Name: `Marketing of ${place}, ${label}`,
    OwnerId: channel.users[`manager of ${place}`].id,
    Partner__c: partner,
    Plan_Key__c: `${partner}:${label}`,
    Period_Label__c: label,
    Start_Date__c: '2018-01-01',
    End_Date__c: '2018-03-31',
    ...fields,
  };
}

/** A marketing plan of a partner, as its manager has begun it. */
export function newPlan(at: Planning, fields: Fields = {}, place: Place = 'A'): Promise<string> {
  return at.given(`manager of ${place}`, 'Marketing_Plan__c', planFields(at, fields, place));
}

export function tacticFields(plan: string, fields: Fields = {}): Fields {
  made += 1;
  return {
    Name: 'Breakfast for dealers',
    Marketing_Plan__c: plan,
    Tactic_Key__c: `${plan}:${made}`,
    Kind__c: 'Event',
    ...fields,
  };
}

export function newTactic(at: Planning, plan: string, fields: Fields = {}, place: Place = 'A') {
  return at.given(userOf(place), 'Marketing_Tactic__c', tacticFields(plan, fields));
}
