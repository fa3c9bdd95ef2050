import type { Connection } from 'jsforce';
import { keyOf } from '../rules/keys.ts';
import { rows, textOf, type Row } from '../salesforce/rows.ts';
import { marketingActs } from './marketingStories.ts';
import { KEY_FIELDS, type Made, type MadeObject, type MarketingAct } from './story.ts';

/** What of the stories stands in the org already, and the ids that acts need. */
export interface MarketingBook {
  isDone(act: MarketingAct): boolean;
  /** The record that was made under a name; undefined while it is not there. */
  made(name: string): Row | undefined;
  /** Puts ids in the place of names in braces. @returns null when one of them is not there (yet) */
  filled(text: string): string | null;
  /** How many steps of an activity there are. */
  stepsOf(activity: string): number;
  /** Name of the user who acts. */
  actor(act: MarketingAct): string;
  /** undefined where the org had no licence for somebody. */
  userId(name: string): string | undefined;
  remember(object: MadeObject, row: Row): void;
  rememberStep(activityId: string, kind: string): void;
}

interface Known {
  readonly object: MadeObject;
  readonly record: Made;
}

/** What acts ask about a record beside its key. */
const ASKED_ABOUT: Partial<Record<MadeObject, string>> = {
  Marketing_Plan__c: 'Status__c, Revision__c',
  Marketing_Tactic__c: 'State__c, Revision__c',
  Fund_Request__c: 'Sent_At__c',
  Fund_Allocation__c: 'Fund__c',
  Deal_Registration__c: 'Status__c',
};
/** Of registrations only those of these stories and of their leads: the sample has thousands. */
const OBJECTS = Object.keys(KEY_FIELDS) as MadeObject[];

export async function readBook(connection: Connection): Promise<MarketingBook> {
  const stories = new Map<string, Known>();
  for (const act of marketingActs())
    if (act.does === 'makes')
      for (const record of act.records) stories.set(record.as, { object: act.object, record });
  const linked = [...stories.values()].flatMap(
    ({ record }) => /^\{registration:(.+)\}$/.exec(String(record.fields.Registration__c))?.[1] ?? [],
  );

  const ask = (soql: string) => rows(connection, soql);
  const [steps, users, partners, periods, plans, registrations, ...found] = await Promise.all([
    ask('SELECT Fund_Activity__c, Kind__c FROM Fund_Step__c'),
    ask('SELECT Id, Name FROM User WHERE IsActive = true'),
    ask(
      "SELECT Id, Owner.Name, Cadence_Key__c FROM Account WHERE Channel_Partner__c = true AND Cadence_Key__c LIKE 'partner:%'",
    ),
    ask("SELECT Id, Name FROM Operating_Period__c WHERE Calendar__c = 'Vendor' AND Kind__c = 'Quarter'"),
    ask('SELECT Id, Partner__c FROM Account_Plan__c'),
    ask(
      `SELECT Id, Registration_Key__c FROM Deal_Registration__c WHERE Registration_Key__c IN (${linked.map((key) => `'${key}'`).join(', ')})`,
    ),
    ...OBJECTS.map((object) => {
      const fields = ['Id', KEY_FIELDS[object], ASKED_ABOUT[object]].filter(Boolean).join(', ');
      const mine = object === 'Deal_Registration__c' ? " WHERE Registration_Key__c LIKE 'made-for-%'" : '';
      return ask(`SELECT ${fields} FROM ${object}${mine}`);
    }),
  ]);
  const byKey = new Map(
    OBJECTS.map((object, index) => [
      object,
      new Map(found[index]!.map((row) => [String(row[KEY_FIELDS[object]]), row])),
    ]),
  );
  const idNamed = (list: readonly Row[], field: string, value: string) =>
    list.find((row) => row[field] === value)?.Id as string | undefined;
  const partner = (agent: string) =>
    partners.find(({ Cadence_Key__c }) => Cadence_Key__c === keyOf.partner(agent));
  const userId = (name: string) => idNamed(users, 'Name', name);

  const idOf = (name: string): string | undefined => {
    const [kind = '', rest = ''] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];
    switch (kind) {
      case 'user':
        return userId(rest);
      case 'partner':
        return partner(rest)?.Id as string | undefined;
      case 'period':
        return idNamed(periods, 'Name', rest);
      case 'account-plan':
        return idNamed(plans, 'Partner__c', String(partner(rest)?.Id));
      case 'registration':
        return idNamed(registrations, 'Registration_Key__c', rest);
      case 'fund':
        return (made(`allocation:${rest}`)?.Fund__c as string | null) ?? undefined;
      default:
        return made(name)?.Id as string | undefined;
    }
  };
  function filled(text: string): string | null {
    let whole = true;
    const result = text.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
      const id = idOf(name);
      whole &&= id !== undefined;
      return id ?? '';
    });
    return whole ? result : null;
  }
  function made(name: string): Row | undefined {
    const known = stories.get(name);
    if (!known) throw new Error(`Nothing is made as ${name}.`);
    const key = filled(known.record.key);
    return key === null ? undefined : byKey.get(known.object)?.get(key);
  }
  const kindsOf = (activity: string) => {
    const id = made(activity)?.Id;
    return steps.filter((step) => step.Fund_Activity__c === id).map(({ Kind__c }) => Kind__c);
  };

  return {
    made,
    filled,
    userId,
    stepsOf: (activity) => kindsOf(activity).length,
    isDone(act) {
      if (act.does === 'makes') return act.records.every(({ as }) => made(as) !== undefined);
      if (act.does === 'changes') {
        const row = made(act.record);
        return row === undefined
          ? false
          : Object.entries(act.when).some(([name, value]) => (row[name] ?? null) !== value);
      }
      const before = marketingActs().filter(
        (other) =>
          other.does === 'takes a step' && other.activity === act.activity && other.kind === act.kind,
      );
      return kindsOf(act.activity).filter((kind) => kind === act.kind).length > before.indexOf(act);
    },
    actor({ by, agent }) {
      if (by === 'chief') return 'Channel Chief';
      if (by === 'finance') return 'Channel Finance';
      if (by === 'operations') return 'Channel Operations';
      if (by === 'partner') return agent!;
      return textOf(partner(agent!)?.Owner as Row, 'Name');
    },
    remember(object, row) {
      const rowsOfObject = byKey.get(object)!;
      const known = [...rowsOfObject.values()].find(({ Id }) => Id === row.Id);
      const key = String((known ?? row)[KEY_FIELDS[object]]);
      rowsOfObject.set(key, { ...known, ...row });
    },
    rememberStep: (activityId, kind) => void steps.push({ Fund_Activity__c: activityId, Kind__c: kind }),
  };
}
