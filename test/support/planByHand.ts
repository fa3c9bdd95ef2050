import { asksTheOrg, type Answer } from './asksTheOrg.ts';
import type { Visit } from './visit.ts';

/** Whose records the tries are about. */
export interface PlanTargets {
  /** A partner with no plan. */
  readonly unplanned: string;
  /** A partner with a version that waits for a signature, and what hangs on its plan. */
  readonly partner: string;
  readonly plan: string;
  readonly offered: string;
  readonly customer: string;
  readonly list: string;
  /** A version that is being written, and a line of it with the revision it is at. */
  readonly draft: string;
  readonly line: { readonly Id: string; readonly Revision__c: number };
}

export type PlanAction = keyof typeof TRIES;

interface Try {
  readonly method: 'POST' | 'PATCH';
  readonly path: string;
  readonly body: object;
}

type Side = 'Partner' | 'Vendor';

/** What each button of a plan sends, as somebody could send it without the screen. */
const TRIES = {
  start: ({ unplanned }: PlanTargets): Try => ({
    method: 'POST',
    path: 'Account_Plan__c',
    body: {
      Name: 'By hand',
      Partner__c: unplanned,
      Plan_Key__c: `${unplanned}:By hand`,
      Period_Label__c: 'By hand',
      Start_Date__c: '2018-01-01',
      End_Date__c: '2018-03-31',
    },
  }),
  'edit a line': ({ line }: PlanTargets): Try => ({
    method: 'PATCH',
    path: `Plan_Line__c/${line.Id}`,
    body: { Amount__c: 1, Revision__c: line.Revision__c + 1 },
  }),
  offer: ({ draft }: PlanTargets, me: string, now: string): Try => ({
    method: 'PATCH',
    path: `Account_Plan_Version__c/${draft}`,
    body: { Status__c: 'Offered', Offered_By__c: me, Offered_At__c: now, Asked_For__c: '2017-11-30' },
  }),
  sign: ({ offered }: PlanTargets, me: string, now: string, side: Side): Try => ({
    method: 'PATCH',
    path: `Account_Plan_Version__c/${offered}`,
    body: {
      [`${side}_Signed_By__c`]: me,
      [`${side}_Signed_Name__c`]: 'By hand',
      [`${side}_Signed_At__c`]: now,
    },
  }),
  withdraw: ({ offered }: PlanTargets, me: string, now: string): Try => ({
    method: 'PATCH',
    path: `Account_Plan_Version__c/${offered}`,
    body: {
      Status__c: 'Withdrawn',
      Withdrawn_By__c: me,
      Withdrawn_At__c: now,
      Withdrawn_Reason__c: 'By hand',
    },
  }),
  'plan a deal': ({ customer }: PlanTargets): Try => ({
    method: 'POST',
    path: 'Planned_Opportunity__c',
    body: {
      Plan_Customer__c: customer,
      Cell_Key__c: `${customer}:By hand`,
      Product_Key__c: 'By hand',
      Product_Name__c: 'By hand',
      Status__c: 'Planned',
      Revision__c: 1,
    },
  }),
  register: ({ partner }: PlanTargets, _me: string, now: string): Try => ({
    method: 'POST',
    path: 'Deal_Registration__c',
    body: {
      Registration_Key__c: 'By hand',
      Partner__c: partner,
      Customer_Name__c: 'By hand',
      Submitted_At__c: now,
    },
  }),
  'agree to share a list': ({ list }: PlanTargets, me: string, now: string, side: Side): Try => ({
    method: 'PATCH',
    path: `Customer_List__c/${list}`,
    body: { [`${side}_Agreed_By__c`]: me, [`${side}_Agreed_At__c`]: now },
  }),
  'hold a review': ({ plan }: PlanTargets): Try => ({
    method: 'POST',
    path: 'Plan_Review__c',
    body: {
      Account_Plan__c: plan,
      Review_Key__c: `${plan}:By hand`,
      Planned_On__c: '2017-11-15',
      Held_On__c: '2017-11-15',
      Status__c: 'Held',
      Revision__c: 1,
    },
  }),
};

export const PLAN_ACTIONS = Object.keys(TRIES) as PlanAction[];

/** Tries a step of a plan past the screen, for oneself, with the session of the window, as either side. */
export async function triesByHand(
  visit: Visit,
  action: PlanAction,
  targets: PlanTargets,
  { me, now }: { me: string; now: string },
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const side of ['Partner', 'Vendor'] as const) {
    const { method, path, body } = TRIES[action](targets, me, now, side);
    answers.push(await asksTheOrg(visit.page, method, `sobjects/${path}`, body));
  }
  return answers;
}
