import type { Connection } from 'jsforce';
import { textOf, type Row } from '../salesforce/rows.ts';
import { createRecords, mustBeTaken, updateRecords } from '../salesforce/writeRecords.ts';
import { linesOf } from './linesOf.ts';
import type { ToldAct } from './planStories.ts';
import { actionKey, type Remembered, type Script } from './script.ts';
import { momentOf, type Stage } from './stage.ts';
import type { Fields, PlanAct } from './story.ts';

export type { Script } from './script.ts';

/** Lets a person do one thing, with that person's rights. */
export async function perform(stage: Stage, script: Script, told: ToldAct): Promise<void> {
  const { story, act } = told;
  const name = script.userName(story.agent, act.by);
  const self = await stage.as(name);
  const { agent } = story;
  const person = { name, id: script.userId(name), connection: self ?? stage.connection };
  const { create, update } = writing(person.connection, script);
  const planId = script.plan(agent)?.Id as string;
  const now = momentOf(act.at);

  switch (act.does) {
    case 'starts the plan': {
      const partner = script.partner(agent);
      const [row] = await create('plans', 'Account_Plan__c', [
        {
          Name: `${textOf(partner, 'Name')} ${story.periodLabel}`,
          Plan_Key__c: `${textOf(partner, 'Id')}:${story.periodLabel}`,
          Partner__c: textOf(partner, 'Id'),
          OwnerId: textOf(partner, 'OwnerId'),
          Plan_Template__c: script.templateId(),
          Period__c: script.periodId(story.periodLabel),
          Period_Label__c: story.periodLabel,
          Start_Date__c: story.start,
          End_Date__c: story.end,
          Currency_Code__c: 'USD',
          Review_Every_Days__c: 30,
        },
      ]);
      return void row;
    }
    case 'drafts': {
      const key = `${planId}:v${act.version}`;
      const [version] = await create('versions', 'Account_Plan_Version__c', [
        { Account_Plan__c: planId, Number__c: act.version, Version_Key__c: key, Status__c: 'Draft' },
      ]);
      const versionId = textOf(version, 'Id');
      await create(null, 'Plan_Line__c', linesOf(act.lines, versionId, script));
      const initiatives = act.initiatives.map((initiative) => ({
        Account_Plan_Version__c: versionId,
        Name: initiative.name,
        Initiative_Key__c: initiative.key,
        Plan_Initiative_Key__c: `${versionId}:${initiative.key}`,
        Revision__c: 1,
        ...initiative.fields,
      }));
      return void (await create(null, 'Plan_Initiative__c', initiatives));
    }
    case 'offers': {
      if (self === null) return;
      const version = script.version(agent, act.version)!;
      const offered = { Offered_By__c: person.id, Offered_At__c: await nowIn(self, now) };
      return update('versions', 'Account_Plan_Version__c', version, {
        Status__c: 'Offered',
        Asked_For__c: act.askedFor,
        ...offered,
      });
    }
    case 'signs': {
      if (self === null) return;
      const version = script.version(agent, act.version)!;
      const other = act.by === 'Partner' ? 'Vendor' : 'Partner';
      return update('versions', 'Account_Plan_Version__c', version, {
        [`${act.by}_Signed_By__c`]: person.id,
        [`${act.by}_Signed_Name__c`]: person.name,
        [`${act.by}_Signed_At__c`]: await nowIn(self, now),
        ...(version[`${other}_Signed_At__c`] ? { Status__c: 'Signed' } : {}),
      });
    }
    case 'gets to know': {
      const customer = script.customer(agent, act.customer)!;
      return update('customers', 'Plan_Customer__c', customer, counted(customer, act.fields));
    }
    case 'names a customer': {
      const { name: customer, domain, country, size } = act.customer;
      const key = `${planId}:${domain}`;
      const fields = { Name: customer, Domain__c: domain, Country__c: country, Size__c: size };
      return void (await create('customers', 'Plan_Customer__c', [
        { Account_Plan__c: planId, Customer_Key__c: key, Kind__c: 'New', Revision__c: 1, ...fields },
      ]));
    }
    case 'meets': {
      const customerId = textOf(script.customer(agent, act.customer), 'Id');
      const player = { Plan_Customer__c: customerId, Name: act.name, Revision__c: 1, ...act.fields };
      return void (await create('players', 'Decision_Player__c', [player]));
    }
    case 'plans a deal':
      return void (await create('planned', 'Planned_Opportunity__c', [plannedFields(told, act, script)]));
    case 'registers':
      return void (await create('registrations', 'Deal_Registration__c', [
        await registrationFields(told, act, script, await nowIn(person.connection, now)),
      ]));
    case 'reviews': {
      const key = `${planId}:${act.day}`;
      const known = script.found('reviews', key);
      if (known) return update('reviews', 'Plan_Review__c', known, counted(known, act.fields));
      return void (await create('reviews', 'Plan_Review__c', [
        {
          Account_Plan__c: planId,
          Review_Key__c: key,
          Planned_On__c: act.day,
          Revision__c: 1,
          ...act.fields,
        },
      ]));
    }
    case 'is away':
      return void (await create('absences', 'Plan_Absence__c', [
        {
          Account_Plan__c: planId,
          Name: act.name,
          Side__c: act.by,
          Start_Date__c: act.from,
          End_Date__c: act.to,
          Revision__c: 1,
        },
      ]));
    case 'writes':
      return void (await create('notes', 'Plan_Note__c', [
        { Account_Plan__c: planId, Side__c: act.by, Kind__c: act.kind, Note__c: act.note },
      ]));
    case 'promises':
      return void (await create('actions', 'Partner_Action__c', [actionFields(told, act, script)]));
    case 'settles': {
      const action = script.found('actions', actionKey(planId, act.key))!;
      return update('actions', 'Partner_Action__c', action, act.fields);
    }
  }
}

function writing(connection: Connection, script: Script) {
  return {
    create: async (kind: Remembered | null, object: string, records: Fields[]): Promise<Row[]> => {
      const written = await createRecords(connection, object, records);
      mustBeTaken(object, written);
      const made = records.map((record, index): Row => ({ ...record, Id: written.ids[index]! }));
      if (kind !== null) for (const row of made) script.remember(kind, row);
      return made;
    },
    update: async (kind: Remembered, object: string, before: Row, fields: Fields): Promise<void> => {
      const Id = textOf(before, 'Id');
      mustBeTaken(object, await updateRecords(connection, object, [{ Id, ...fields }]));
      script.remember(kind, { Id, ...fields });
    },
  };
}

/** So that nobody's change is lost: each counts on from the one that was read. */
function counted(before: Row, fields: Fields): Fields {
  return { ...fields, Revision__c: Number(before.Revision__c ?? 0) + 1 };
}

/** Where the clock stands, if it has come past the moment. */
async function nowIn(connection: Connection, moment: Date): Promise<string> {
  const answer = await fetch(new URL('/services/data', connection.instanceUrl));
  const clock = new Date(answer.headers.get('date') ?? Date.now());
  return (clock > moment ? clock : moment).toISOString();
}

type Doing<Deed extends PlanAct['does']> = Extract<PlanAct, { does: Deed }>;

function plannedFields({ story }: ToldAct, act: Doing<'plans a deal'>, script: Script): Fields {
  const customerId = textOf(script.customer(story.agent, act.customer), 'Id');
  return {
    Plan_Customer__c: customerId,
    Cell_Key__c: `${customerId}:${act.product}`,
    Product_Key__c: act.product,
    Product_Name__c: act.product,
    Status__c: 'Planned',
    Led_By__c: 'Nobody yet',
    Revision__c: 1,
    ...act.fields,
  };
}

async function registrationFields(
  { story }: ToldAct,
  act: Doing<'registers'>,
  script: Script,
  now: string,
): Promise<Fields> {
  const customerId = textOf(script.customer(story.agent, act.customer), 'Id');
  const planned = script.found('planned', `${customerId}:${act.product}`)!;
  return {
    Partner__c: textOf(script.partner(story.agent), 'Id'),
    Planned_Opportunity__c: textOf(planned, 'Id'),
    Customer_Name__c: act.customer,
    Product__c: act.product,
    Product_Key__c: act.product,
    Expected_Amount__c: (planned.Amount__c as number | undefined) ?? null,
    Submitted_At__c: now,
    Led_By__c: act.by,
  };
}

function actionFields({ story }: ToldAct, { promise }: Doing<'promises'>, script: Script): Fields {
  const planId = textOf(script.plan(story.agent), 'Id');
  const owner = script.userName(story.agent, promise.side);
  return {
    Action_Key__c: actionKey(planId, promise.key),
    Partner__c: textOf(script.partner(story.agent), 'Id'),
    Account_Plan__c: planId,
    Name: promise.subject,
    Side__c: promise.side,
    Owner__c: script.userId(owner),
    Owner_Name__c: owner,
    Due_Date__c: promise.due,
    First_Due_Date__c: promise.due,
    Status__c: 'Open',
    Measure__c: promise.measure,
    Source__c: 'Sample',
  };
}
