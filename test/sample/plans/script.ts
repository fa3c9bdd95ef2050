import type { Connection } from 'jsforce';
import { keyOf } from '../rules/keys.ts';
import { rows, textOf, type Row } from '../salesforce/rows.ts';
import type { ToldAct } from './planStories.ts';

/** What of the plans stands in the org already, and the ids that acts need. */
export interface Script {
  isDone(told: ToldAct): boolean;
  partner(agent: string): Row;
  /** Id of the user who acts for a side. */
  userName(agent: string, side: 'Partner' | 'Vendor'): string;
  userId(name: string): string;
  templateId(): string | null;
  templateLine(key: string): Row | undefined;
  periodId(label: string): string | null;
  plan(agent: string): Row | undefined;
  version(agent: string, number: number): Row | undefined;
  customer(agent: string, name: string): Row | undefined;
  /** By its key. */
  found(kind: 'planned' | 'reviews' | 'actions', key: string): Row | undefined;
  remember(kind: Remembered, row: Row): void;
}

export type Remembered = keyof Awaited<ReturnType<typeof everything>>;

const QUERIES = {
  partners:
    "SELECT Id, Name, OwnerId, Owner.Name, Cadence_Key__c FROM Account WHERE Channel_Partner__c = true AND Cadence_Key__c LIKE 'partner:%'",
  users: 'SELECT Id, Name FROM User WHERE IsActive = true',
  templates: "SELECT Id FROM Plan_Template__c WHERE Template_Key__c = 'account-plan'",
  templateLines:
    "SELECT Line_Key__c, Section__c, Label__c, Kind__c, Sort_Order__c FROM Plan_Template_Line__c WHERE Plan_Template__r.Template_Key__c = 'account-plan'",
  periods: "SELECT Id, Name FROM Operating_Period__c WHERE Calendar__c = 'Vendor'",
  plans: 'SELECT Id, Plan_Key__c, Partner__c, OwnerId FROM Account_Plan__c',
  versions:
    'SELECT Id, Version_Key__c, Status__c, Partner_Signed_At__c, Vendor_Signed_At__c FROM Account_Plan_Version__c',
  customers: 'SELECT Id, Name, Account_Plan__c, Revision__c, Size__c, Priorities__c FROM Plan_Customer__c',
  planned: 'SELECT Id, Cell_Key__c, Product_Key__c, Plan_Customer__c, Amount__c FROM Planned_Opportunity__c',
  players: 'SELECT Name, Plan_Customer__c FROM Decision_Player__c',
  reviews: 'SELECT Id, Review_Key__c, Status__c, Revision__c FROM Plan_Review__c',
  absences: 'SELECT Name, Account_Plan__c, Start_Date__c FROM Plan_Absence__c',
  notes: 'SELECT Note__c, Account_Plan__c FROM Plan_Note__c',
  actions:
    'SELECT Id, Action_Key__c, Status__c, Due_Date__c FROM Partner_Action__c WHERE Account_Plan__c != null',
  registrations:
    'SELECT Id, Planned_Opportunity__c FROM Deal_Registration__c WHERE Planned_Opportunity__c != null',
};

export async function readScript(connection: Connection): Promise<Script> {
  const all = await everything(connection);
  const partner = (agent: string) =>
    all.partners.find(({ Cadence_Key__c }) => Cadence_Key__c === keyOf.partner(agent))!;
  const plan = (agent: string) => all.plans.find(({ Partner__c }) => Partner__c === partner(agent)?.Id);
  const version = (agent: string, number: number) =>
    all.versions.find(({ Version_Key__c }) => Version_Key__c === `${plan(agent)?.Id}:v${number}`);
  const customer = (agent: string, name: string) =>
    all.customers.find((row) => row.Name === name && row.Account_Plan__c === plan(agent)?.Id);
  const found: Script['found'] = (kind, key) => {
    const field = { planned: 'Cell_Key__c', reviews: 'Review_Key__c', actions: 'Action_Key__c' }[kind];
    return all[kind].find((row) => row[field] === key);
  };

  const isDone = ({ story: { agent }, act }: ToldAct): boolean => {
    const planId = plan(agent)?.Id;
    switch (act.does) {
      case 'starts the plan':
        return planId !== undefined;
      case 'drafts':
        return version(agent, act.version) !== undefined;
      case 'offers':
        return version(agent, act.version)?.Status__c !== 'Draft';
      case 'signs':
        return Boolean(version(agent, act.version)?.[`${act.by}_Signed_At__c`]);
      case 'gets to know':
        return Object.keys(act.fields).some((name) => customer(agent, act.customer)?.[name]);
      case 'names a customer':
        return customer(agent, act.customer.name) !== undefined;
      case 'meets':
        return all.players.some(
          ({ Name, Plan_Customer__c }) =>
            Name === act.name && Plan_Customer__c === customer(agent, act.customer)?.Id,
        );
      case 'plans a deal':
        return found('planned', `${customer(agent, act.customer)?.Id}:${act.product}`) !== undefined;
      case 'registers':
        return all.registrations.some(
          ({ Planned_Opportunity__c }) =>
            Planned_Opportunity__c ===
            found('planned', `${customer(agent, act.customer)?.Id}:${act.product}`)?.Id,
        );
      case 'reviews': {
        const review = found('reviews', `${planId}:${act.day}`);
        return review?.Status__c === act.fields.Status__c || review?.Status__c === 'Held';
      }
      case 'is away':
        return all.absences.some(
          (row) => row.Name === act.name && row.Start_Date__c === act.from && row.Account_Plan__c === planId,
        );
      case 'writes':
        return all.notes.some(
          ({ Note__c, Account_Plan__c }) => Note__c === act.note && Account_Plan__c === planId,
        );
      case 'promises':
        return found('actions', actionKey(planId, act.promise.key)) !== undefined;
      case 'settles': {
        const action = found('actions', actionKey(planId, act.key));
        return Object.entries(act.fields).every(
          ([name, value]) => name === 'Done_On__c' || action?.[name] === value,
        );
      }
    }
  };

  return {
    isDone,
    partner,
    userName: (agent, side) => (side === 'Partner' ? agent : textOf(partner(agent).Owner as Row, 'Name')),
    userId: (name) =>
      textOf(
        all.users.find(({ Name }) => Name === name),
        'Id',
      ),
    templateId: () => (all.templates[0]?.Id as string | undefined) ?? null,
    templateLine: (key) => all.templateLines.find(({ Line_Key__c }) => Line_Key__c === key),
    periodId: (label) => (all.periods.find(({ Name }) => Name === label)?.Id as string | undefined) ?? null,
    plan,
    version,
    customer,
    found,
    remember: (kind, row) => {
      const list = all[kind];
      const known = list.findIndex(({ Id }) => Id === row.Id && Id !== undefined);
      if (known < 0) list.push(row);
      else list[known] = { ...list[known], ...row };
    },
  };
}

export function actionKey(planId: unknown, key: string): string {
  return `sample:plan:${String(planId)}:${key}`;
}

async function everything(connection: Connection) {
  const answers = await Promise.all(
    Object.entries(QUERIES).map(async ([kind, soql]) => [kind, await rows(connection, soql)] as const),
  );
  return Object.fromEntries(answers) as Record<keyof typeof QUERIES, Row[]>;
}
