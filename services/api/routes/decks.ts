import { buildQbrDeck } from '../../../jobs/build-qbr-deck.ts';
import type { ApiDependencies } from '../app.ts';
import { requestDecksSchema, requestedDeckListSchema } from '../schemas/deck.ts';
import { refusals } from '../schemas/problem.ts';
import type { TypedApp } from '../typedApp.ts';

/** Ask for QBR decks: of one partner, or of all that a manager owns. */
export function deckRoutes(app: TypedApp, { services, queue }: ApiDependencies): void {
  app.post(
    '/qbr-decks',
    {
      config: { scope: 'decks' },
      schema: {
        operationId: 'requestQbrDecks',
        summary: 'Asks for the QBR deck of one partner, or of every partner of a manager.',
        body: requestDecksSchema,
        response: { ...refusals, 202: requestedDeckListSchema },
      },
    },
    async ({ body: { partnerId, managerId, period }, caller }, reply) => {
      const requested = await services.requestQbrDecks({
        ...(partnerId === undefined ? { managerId: managerId! } : { partnerIds: [partnerId] }),
        periodLabel: period,
        requestedBy: caller,
      });
      const requests = [];
      for (const { requestId, partnerId: partner } of requested) {
        const { jobId } = await queue.add(buildQbrDeck, { requestId });
        requests.push({ requestId, partnerId: partner, jobId });
      }
      return reply.status(202).send({ requests });
    },
  );
}
