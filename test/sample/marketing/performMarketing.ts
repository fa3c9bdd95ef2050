import type { Connection } from 'jsforce';
import { CASES, type Case, type Rates } from '#lwc/funnelRates';
import { leadWaterfall } from '#lwc/leadWaterfall';
import { momentOf, type Stage } from '../plans/stage.ts';
import type { Fields } from '../plans/story.ts';
import { createRecords, mustBeTaken, updateRecords } from '../salesforce/writeRecords.ts';
import type { MarketingBook } from './book.ts';
import { KEY_FIELDS, type Forecast, type Made, type MadeObject, type MarketingAct } from './story.ts';

type Doing<Does extends MarketingAct['does']> = Extract<MarketingAct, { does: Does }>;

/** Somebody with rights of their own. */
interface Person {
  readonly name: string;
  readonly id: string;
  readonly connection: Connection;
  readonly now: string;
}

/**
 * Lets a person do one thing, with that person's rights.
 * @returns false when something that it needs is not there yet
 */
export async function performMarketing(
  stage: Stage,
  book: MarketingBook,
  act: MarketingAct,
): Promise<boolean> {
  const name = book.actor(act);
  const self = await stage.as(name);
  // Where nobody can be signed in as, whoever seeds sets the program up; nothing is asked, decided or claimed.
  if (self === null && act.by !== 'operations' && act.by !== 'finance') return true;
  const connection = self ?? stage.connection;
  const now = await nowIn(connection, momentOf(act.at));
  const person = { name, id: book.userId(name) ?? '', connection, now };
  switch (act.does) {
    case 'makes':
      return make(person, book, act);
    case 'changes':
      return change(person, book, act);
    case 'takes a step':
      return takeStep(person, book, act);
  }
}

/** What the org fills in. */
const BORN_WITH: Partial<Record<MadeObject, Fields>> = { Deal_Registration__c: { Status__c: 'Pending' } };

async function make(person: Person, book: MarketingBook, { object, records }: Doing<'makes'>) {
  const missing = records.filter(({ as }) => book.made(as) === undefined);
  const wanted: Fields[] = [];
  for (const record of missing) {
    const fields = await fieldsOf(person, book, record, KEY_FIELDS[object]);
    if (fields === null) return false;
    wanted.push(fields);
  }
  const written = await createRecords(person.connection, object, wanted);
  mustBeTaken(object, written);
  wanted.forEach((fields, index) =>
    book.remember(object, { ...BORN_WITH[object], ...fields, Id: written.ids[index]! }),
  );
  return true;
}

async function fieldsOf(
  person: Person,
  book: MarketingBook,
  { key, fields, forecast }: Made,
  keyField: string,
): Promise<Fields | null> {
  const filledKey = book.filled(key);
  const rest = filledIn(person, book, fields);
  if (filledKey === null || rest === null) return null;
  const expected = forecast ? await forecastFields(person, book, forecast) : {};
  return { ...rest, ...expected, [keyField]: filledKey };
}

async function change(person: Person, book: MarketingBook, { record, fields }: Doing<'changes'>) {
  const row = book.made(record);
  const filled = filledIn(person, book, fields);
  if (row === undefined || filled === null) return false;
  // So that nobody's change is lost: each counts on from the one that was read.
  const counted: Fields = 'Revision__c' in row ? { Revision__c: Number(row.Revision__c ?? 0) + 1 } : {};
  const object = objectOf(record);
  const changed = { Id: String(row.Id), ...filled, ...counted };
  mustBeTaken(object, await updateRecords(person.connection, object, [changed]));
  book.remember(object, changed);
  return true;
}

async function takeStep(person: Person, book: MarketingBook, act: Doing<'takes a step'>) {
  const activityId = book.made(act.activity)?.Id as string | undefined;
  const fields = filledIn(person, book, act.fields ?? {});
  if (activityId === undefined || fields === null) return false;
  const number = book.stepsOf(act.activity) + 1;
  const step = {
    Fund_Activity__c: activityId,
    Step_Key__c: `${activityId}:${number}`,
    Number__c: number,
    Kind__c: act.kind,
    By_Name__c: person.name,
    ...fields,
  };
  mustBeTaken('Fund_Step__c', await createRecords(person.connection, 'Fund_Step__c', [step]));
  book.rememberStep(activityId, act.kind);
  return true;
}

function filledIn({ id, now }: Person, book: MarketingBook, fields: Fields): Fields | null {
  const entries = Object.entries(fields).map(([name, value]) => {
    if (typeof value !== 'string') return [name, value] as const;
    if (value === '{now}') return [name, now] as const;
    if (value === '{me}') return [name, id] as const;
    return [name, book.filled(value)] as const;
  });
  // Not everybody who plans marketing has an account plan.
  const isMissing = entries.some(
    ([name, value]) => value === null && fields[name] !== null && name !== 'Account_Plan__c',
  );
  return isMissing ? null : (Object.fromEntries(entries) as Fields);
}

/** What the planner stamps on a request: the bleak case of what is asked for, with the rates of the plan. */
async function forecastFields(
  { connection }: Person,
  book: MarketingBook,
  { plan, tactics, dealSize, margin }: Forecast,
): Promise<Fields> {
  const planId = String(book.made(plan)?.Id);
  const { Rates__c } = await connection.sobject('Marketing_Plan__c').retrieve(planId);
  const stamped = JSON.parse(String(Rates__c)) as {
    cases: Record<Case, Rates> & { kinds: Record<string, Record<Case, Rates> | undefined> };
  };
  const ratesOf = (name: Case) => (tactic: { kind?: string | null }) =>
    stamped.cases.kinds[tactic.kind ?? '']?.[name] ?? stamped.cases[name];
  const { cases } = leadWaterfall({
    tactics: tactics.map(({ key, kind, audience, response, cost }) => ({
      ...{ key, kind, audience, cost },
      response: response === undefined ? null : response / 100,
    })),
    rates: Object.fromEntries(CASES.map((name) => [name, ratesOf(name)])),
    dealSize,
    margin,
  });
  const { counts, revenue, backPerDollar } = cases.Bleak;
  return {
    Forecast_Leads__c: Math.round(counts.leads),
    Forecast_Opportunities__c: Number(counts.opportunities.toFixed(2)),
    Forecast_Won_Amount__c: revenue === null ? null : Number(revenue.toFixed(2)),
    Forecast_Return__c: backPerDollar === null ? null : Number(backPerDollar.toFixed(4)),
  };
}

function objectOf(record: string) {
  const [kind = ''] = record.split(':', 1);
  const objects = {
    plan: 'Marketing_Plan__c',
    tactic: 'Marketing_Tactic__c',
    request: 'Fund_Request__c',
    registered: 'Deal_Registration__c',
  } as const;
  return objects[kind as keyof typeof objects];
}

/** Where the clock stands, if it has come past the moment. */
async function nowIn(connection: Connection, moment: Date): Promise<string> {
  const answer = await fetch(new URL('/services/data', connection.instanceUrl));
  const clock = new Date(answer.headers.get('date') ?? Date.now());
  return (clock > moment ? clock : moment).toISOString();
}
