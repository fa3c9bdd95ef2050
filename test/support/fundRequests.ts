import type { Connection } from 'jsforce';
import { asksTheOrg } from './asksTheOrg.ts';
import type { Visit } from './visit.ts';

type Fields = Record<string, unknown>;

/**
 * What somebody asks of a fund, written and sent as the planner does it.
 * @param of the plan it is asked for
 * @returns id of the activity
 */
export async function askFor(
  visit: Visit,
  fund: string,
  name: string,
  fields: Fields = {},
  of: Fields = {},
): Promise<string> {
  const request = await asked(visit, 'Fund_Request__c', {
    Marketing_Fund__c: fund,
    Request_Key__c: `${fund}:${name}`,
    Forecast_Case__c: 'Bleak',
    Forecast_Leads__c: 57,
    Forecast_Opportunities__c: 4.1,
    Forecast_Won_Amount__c: 32_000,
    Forecast_Return__c: 0.38,
    ...of,
  });
  const activity = await asked(visit, 'Fund_Activity__c', {
    Fund_Request__c: request,
    Activity_Key__c: `${request}:${name}`,
    Name: name,
    Kind__c: 'Event',
    Total_Cost__c: 8_000,
    Asked_Amount__c: 4_000,
    Starts_On__c: '2017-11-20',
    Ends_On__c: '2017-11-22',
    Claim_By__c: '2018-01-31',
    Revision__c: 1,
    ...fields,
  });
  await asked(visit, 'Fund_Step__c', {
    Fund_Activity__c: activity,
    Step_Key__c: `${activity}:1`,
    Number__c: 1,
    Kind__c: 'Sent',
    By_Name__c: 'Darcel Schlecht',
  });
  return activity;
}

async function asked({ page }: Visit, object: string, fields: Fields): Promise<string> {
  const { status, body } = await asksTheOrg(page, 'POST', `sobjects/${object}`, fields);
  if (status !== 201) throw new Error(`${object}: ${JSON.stringify(body)}`);
  return (body as { id: string }).id;
}

export interface StepTaken {
  readonly kind: string;
  readonly by: string;
  readonly approved: number | null;
  readonly paid: number | null;
}

/** What was done about an activity, in turn. */
export async function stepsOf(connection: Connection, activity: string): Promise<StepTaken[]> {
  const { records } = await connection.query<Fields>(
    `SELECT Kind__c, By_Name__c, Approved_Delta__c, Paid_Delta__c FROM Fund_Step__c
     WHERE Fund_Activity__c = '${activity}' ORDER BY Number__c`,
  );
  return records.map((step) => ({
    kind: String(step['Kind__c']),
    by: String(step['By_Name__c']),
    approved: step['Approved_Delta__c'] as number | null,
    paid: step['Paid_Delta__c'] as number | null,
  }));
}

/** A step that somebody takes past the screen, with nothing but their own rights. */
export async function takeByHand(
  { page }: Visit,
  who: string,
  activity: string,
  kind: string,
  fields: Fields = {},
): Promise<{ taken: boolean; said: string }> {
  const path = `sobjects/Fund_Activity__c/${activity}`;
  const { body: found } = await asksTheOrg(page, 'GET', `${path}?fields=Step_Count__c`);
  const number = Number((found as Fields)['Step_Count__c'] ?? 0) + 1;
  const { status, body } = await asksTheOrg(page, 'POST', 'sobjects/Fund_Step__c', {
    Fund_Activity__c: activity,
    Step_Key__c: `${activity}:${number}`,
    Number__c: number,
    Kind__c: kind,
    By_Name__c: who,
    ...fields,
  });
  return { taken: status === 201, said: JSON.stringify(body) };
}
