import type { Connection } from 'jsforce';
import { make } from './fundProgram.ts';

type Fields = Record<string, unknown>;

/** Stands for a presentation: only that it arrives whole is looked at. */
export const DECK = 'The deck of the fourth quarter';
const PARTNER = 'Darcel Schlecht Group';

/**
 * What a partner finds on a Wednesday in November: news since last week, something to celebrate, a question, a promise
 * that nobody has taken yet, a deal whose protection ends, and a review with a deck in two weeks.
 */
export async function seedPartnersWeek(connection: Connection): Promise<void> {
  const partner = await idOf(connection, 'Account', PARTNER);
  const create = (object: string, fields: Fields) => make(connection, object, fields);
  const news = (key: string, fields: Fields) =>
    create('Partner_News__c', {
      News_Key__c: `week:${key}`,
      Partner__c: partner,
      Side__c: 'Partner',
      ...fields,
    });

  await news('won', {
    Kind__c: 'Deal won',
    Happened_At__c: '2017-11-09T10:00:00.000Z',
    Subject__c: 'Harbour Bank',
    Amount__c: 96_000,
    By_Name__c: 'Darcel Schlecht',
    Celebrated__c: true,
    Note_Kind__c: 'Largest yet',
    Product__c: 'GTX Pro',
  });
  await news('certificate', {
    Kind__c: 'Certificate earned',
    Happened_At__c: '2017-11-10T10:00:00.000Z',
    Subject__c: 'Jonas Weber',
    Becomes__c: 'GTX Engineer',
    Celebrated__c: true,
  });
  await news('moved', {
    Kind__c: 'Deal moved',
    Happened_At__c: '2017-11-14T10:00:00.000Z',
    Subject__c: 'Delmar Insurance',
    Becomes__c: 'Engaging',
    Amount__c: 72_000,
    By_Name__c: 'Darcel Schlecht',
  });
  await news('funds', {
    Kind__c: 'Funds approved',
    Happened_At__c: '2017-11-13T15:00:00.000Z',
    Subject__c: 'Autumn webinar',
    Amount__c: 6_000,
    By_Name__c: 'Melvin Marxen',
    Side__c: 'Vendor',
  });
  await news('promise', {
    Kind__c: 'Promise kept',
    Happened_At__c: '2017-11-12T09:00:00.000Z',
    Subject__c: 'Lend a demonstration system',
    By_Name__c: 'Melvin Marxen',
    Side__c: 'Vendor',
  });
  await news('close', {
    Kind__c: 'Closing date moved',
    Happened_At__c: '2017-11-11T09:00:00.000Z',
    Subject__c: 'Fenwick Retail',
    Was__c: '2017-11-30',
    Becomes__c: '2017-12-15',
    Amount__c: 48_000,
    By_Name__c: 'Darcel Schlecht',
  });
  const deal = await create('Deal_Registration__c', {
    Partner__c: partner,
    OwnerId: await idOf(connection, 'User', 'Melvin Marxen'),
    Customer_Name__c: 'Delmar Insurance',
    Product__c: 'GTX Pro',
    Status__c: 'Approved',
    Led_By__c: 'Partner',
    Expected_Amount__c: 72_000,
    Submitted_At__c: '2017-09-01T09:00:00.000Z',
    Decided_At__c: '2017-09-03T09:00:00.000Z',
    Protected_Until__c: '2017-12-12',
  });
  await create('Partner_Question__c', {
    Question_Key__c: 'week:deal',
    Partner__c: partner,
    Kind__c: 'Deal still on',
    Registration__c: deal,
    Subject__c: 'Delmar Insurance',
    Amount__c: 72_000,
    Ask_From__c: '2017-11-13',
    Ask_Until__c: '2017-11-20',
  });
  await create('Partner_Action__c', {
    Name: 'Bring two customers to a product demonstration',
    Partner__c: partner,
    Side__c: 'Partner',
    Status__c: 'Open',
    Due_Date__c: '2017-11-24',
  });
  const review = await create('QBR__c', {
    QBR_Key__c: 'week:review',
    OwnerId: await idOf(connection, 'User', 'Melvin Marxen'),
    Partner__c: partner,
    Period__c: await idOf(connection, 'Operating_Period__c', '2017-Q4'),
    Period_Label__c: '2017-Q4',
    Status__c: 'Planned',
    Meeting_Date__c: '2017-12-05',
    Attendees__c: 'Melvin Marxen, Darcel Schlecht',
  });
  const version = await create('ContentVersion', {
    Title: 'Review of 2017-Q4',
    PathOnClient: 'review-2017-Q4.pptx',
    VersionData: Buffer.from(DECK).toString('base64'),
  });
  const file = await connection.sobject('ContentVersion').retrieve(version);
  const document = file['ContentDocumentId'] as string;
  await create('ContentDocumentLink', {
    ContentDocumentId: document,
    LinkedEntityId: review,
    ShareType: 'V',
    Visibility: 'AllUsers',
  });
  await connection.sobject('QBR__c').update({
    Id: review,
    Deck_Document_Id__c: document,
    Deck_Version__c: 1,
    Deck_Built_At__c: '2017-11-15T08:00:00.000Z',
  });
}

async function idOf(connection: Connection, object: string, name: string): Promise<string> {
  const record = await connection.sobject(object).findOne({ Name: name }, ['Id']);
  if (!record?.Id) throw new Error(`There is no ${object} called ${name}.`);
  return record.Id;
}
