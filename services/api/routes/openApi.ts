import type { TypedApp } from '../typedApp.ts';

/** The description that Salesforce External Services registers. */
export function openApiRoutes(app: TypedApp): void {
  app.get('/openapi.json', { config: { scope: 'read' }, schema: { hide: true } }, async (_request, reply) =>
    reply.type('application/json').serializer(JSON.stringify).send(app.swagger()),
  );
}
