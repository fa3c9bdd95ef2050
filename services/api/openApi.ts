import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';

type Transform = NonNullable<FastifyDynamicSwaggerOptions['transformObject']>;

const withSchemas: Transform = createJsonSchemaTransformObject({});

/**
 * OpenAPI 3.0, held to what Salesforce External Services takes: each operation has an id and each object a name, both
 * fit for Apex; no schema is one of several. Security is left out: External Services takes it from its Named
 * Credential.
 */
export const openApi: FastifyDynamicSwaggerOptions = {
  openapi: {
    openapi: '3.0.3',
    info: {
      title: 'Cadence',
      description: 'Syncs partner performance and builds QBR decks.',
      version: '1.0.0',
    },
    servers: [{ url: '/' }],
  },
  transform: createJsonSchemaTransform({}),
  transformObject: (document) => {
    const described = withSchemas(document);
    dropUnused(described);
    return described;
  },
};

type OpenApiDocument = { paths?: unknown; components?: { schemas?: Record<string, unknown> } };

/** Each named schema comes once as it is sent and once as it is received; those that no route refers to go. */
function dropUnused(document: OpenApiDocument): void {
  const schemas = document.components?.schemas ?? {};
  const used = new Set<string>();
  const follow = (part: unknown) => {
    for (const [, name = ''] of JSON.stringify(part ?? {}).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      follow(schemas[name]);
    }
  };
  follow(document.paths);
  for (const name of Object.keys(schemas)) if (!used.has(name)) delete schemas[name];
}
