import swagger from '@fastify/swagger';
import { fastify, LogController, type FastifyBaseLogger } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Logger } from 'pino';
import type { JobQueue } from '../../jobs/queue.ts';
import type { ApiKey } from '../config/apiKeys.ts';
import type { Services } from '../index.ts';
import { authenticate } from './authenticate.ts';
import { openApi } from './openApi.ts';
import { answerProblems } from './problems.ts';
import { rateLimit } from './rateLimit.ts';
import { answerRoutes } from './routes/answers.ts';
import { accountPlanRoutes } from './routes/accountPlans.ts';
import { deckRoutes } from './routes/decks.ts';
import { healthRoutes } from './routes/health.ts';
import { jobRoutes } from './routes/jobs.ts';
import { openApiRoutes } from './routes/openApi.ts';
import { syncRoutes } from './routes/syncs.ts';
import { withoutTokens } from './withoutTokens.ts';

/** What the routes work with. */
export interface ApiDependencies {
  readonly services: Services;
  readonly queue: JobQueue;
  readonly apiKeys: readonly ApiKey[];
  readonly log: Logger;
}

export type Api = Awaited<ReturnType<typeof buildApp>>;

const BODY_LIMIT = 64 * 1024;
/** A link's token has some 250 characters. */
const LONGEST_TOKEN = 600;
/** Salesforce waits two minutes for an answer; a person less. */
const ANSWER_WITHIN_MS = 60_000;

/** The API, ready to be asked by `inject` or to listen. */
export async function buildApp(dependencies: ApiDependencies) {
  const loggerInstance: FastifyBaseLogger = withoutTokens(dependencies.log);
  const app = fastify({
    loggerInstance,
    genReqId: () => crypto.randomUUID(),
    logController: new LogController({ requestIdLogLabel: 'requestId' }),
    bodyLimit: BODY_LIMIT,
    requestTimeout: 30_000,
    handlerTimeout: ANSWER_WITHIN_MS,
    forceCloseConnections: 'idle',
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: LONGEST_TOKEN },
  })
    .setValidatorCompiler(validatorCompiler)
    .setSerializerCompiler(serializerCompiler)
    .withTypeProvider<ZodTypeProvider>();

  answerProblems(app);
  authenticate(
    app,
    dependencies.apiKeys,
    rateLimit(() => performance.now()),
  );
  await app.register(swagger, openApi);
  healthRoutes(app, dependencies);
  syncRoutes(app, dependencies);
  deckRoutes(app, dependencies);
  accountPlanRoutes(app, dependencies);
  jobRoutes(app, dependencies);
  answerRoutes(app, dependencies);
  openApiRoutes(app);
  await app.ready();
  return app;
}
