import type { Planning, Who } from '../accountPlan/planning.ts';

type Fields = Record<string, unknown>;
type Place = 'A' | 'B';

export const NEWS = 'Partner_News__c';
export const APPLAUSE = 'Applause__c';
export const VISIT = 'Home_Visit__c';
export const QUESTION = 'Partner_Question__c';
export const LINK = 'Answer_Link__c';

let made = 0;

/** What the service tells of a partner; it belongs to the manager. */
export function newNews(at: Planning, fields: Fields = {}, place: Place = 'A'): Promise<string> {
  made += 1;
  return at.given('service', NEWS, {
    News_Key__c: `news:${made}`,
    Partner__c: at.channel.partners[place],
    OwnerId: at.idOf(`manager of ${place}`),
    Kind__c: 'Deal won',
    Happened_At__c: at.time(),
    Subject__c: 'Alder Dental',
    ...fields,
  });
}

export function questionFields(at: Planning, fields: Fields = {}, place: Place = 'A'): Fields {
  made += 1;
  return {
    Question_Key__c: `question:${made}`,
    Partner__c: at.channel.partners[place],
    Kind__c: 'Anything we should do',
    Ask_From__c: '2017-11-01',
    Ask_Until__c: '2017-12-31',
    ...fields,
  };
}

export function newQuestion(at: Planning, fields: Fields = {}, place: Place = 'A'): Promise<string> {
  return at.given(`manager of ${place}`, QUESTION, questionFields(at, fields, place));
}

/** The names of the channel's people are their last names. */
export function answerOf(at: Planning, who: Who, fields: Fields = {}): Fields {
  return {
    Answer__c: 'Yes',
    Answered_At__c: at.time(),
    Answered_By_Name__c: who,
    Answered_Through__c: 'Home',
    ...fields,
  };
}

export function contactOf(at: Planning, place: Place = 'A'): string {
  const { org, partners } = at.channel;
  const soql = `SELECT Id FROM Contact WHERE AccountId = '${partners[place]}'`;
  return String(org.as(org.administrator).query(soql).records(0, 1, '66.0')[0]?.['Id']);
}

export function linkFields(question: string, contact: string, fields: Fields = {}): Fields {
  return {
    Partner_Question__c: question,
    Contact__c: contact,
    Link_Key__c: `${question}:${contact}`,
    ...fields,
  };
}

/** A link that the account manager asked for. */
export async function newLink(at: Planning, question?: string): Promise<string> {
  const of = question ?? (await newQuestion(at));
  return at.given('manager of A', LINK, linkFields(of, contactOf(at)));
}

/** What the service writes when it makes a link, and when somebody has clicked it. */
export const ready = (at: Planning, fields: Fields = {}): Fields => ({
  Status__c: 'Ready',
  Url__c: 'https://cadence.example/answers/token',
  Expires_At__c: at.time(14 * 1440),
  ...fields,
});

export const used = (at: Planning, fields: Fields = {}): Fields => ({
  Status__c: 'Used',
  Used_At__c: at.time(),
  Given_Answer__c: 'Yes',
  Claimed_By__c: `click ${(made += 1)}`,
  ...fields,
});

export async function readyLink(at: Planning, question?: string): Promise<string> {
  const link = await newLink(at, question);
  const outcome = await at.update('service', LINK, link, ready(at));
  if ('code' in outcome) throw new Error(outcome.message);
  return link;
}
