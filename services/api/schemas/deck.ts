import { z } from 'zod';

const salesforceId = z.string().regex(/^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/, 'must be a Salesforce id');

export const requestDecksSchema = z
  .object({
    partnerId: salesforceId.optional().describe('Account of one partner. Give this or managerId.'),
    managerId: salesforceId.optional().describe('User: a deck for each partner that this manager owns.'),
    period: z.string().min(4).max(80).describe('Name of the operating period, e.g. 2017-Q4.'),
  })
  .refine(({ partnerId, managerId }) => (partnerId === undefined) !== (managerId === undefined), {
    path: ['partnerId'],
    error: 'give either partnerId or managerId',
  })
  .meta({ id: 'RequestDecks' });

export const requestedDeckSchema = z
  .object({
    requestId: z.string().describe('The request in Salesforce; its status tells how far the deck is.'),
    partnerId: z.string(),
    jobId: z.string(),
  })
  .meta({ id: 'RequestedDeck' });

export const requestedDeckListSchema = z
  .object({ requests: z.array(requestedDeckSchema) })
  .meta({ id: 'RequestedDeckList' });
