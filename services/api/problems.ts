import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Rejected, Retryable } from '../errors.ts';
import type { Problem } from './schemas/problem.ts';

/** A refusal that only HTTP knows: the rest are Rejected and Retryable. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly nextStep: string;
  readonly retryAfterSeconds: number | null;

  constructor(
    status: number,
    code: string,
    message: string,
    nextStep: string,
    retryAfterSeconds: number | null = null,
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.nextStep = nextStep;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** The API's door for errors: what people can mend is told, what only we can mend goes to the log alone. */
export function answerProblems(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => {
    send(request, reply, 404, 'notFound', 'There is no such route.', 'GET /openapi.json lists the routes.');
  });

  app.setErrorHandler<FastifyError | Error>((error, request, reply) => {
    if (error instanceof HttpProblem) {
      if (error.retryAfterSeconds !== null) reply.header('retry-after', error.retryAfterSeconds);
      return send(request, reply, error.status, error.code, error.message, error.nextStep);
    }
    if (error instanceof Rejected) {
      return send(request, reply, 422, 'rejected', error.message, error.hint, error.details);
    }
    if (error instanceof Retryable) {
      reply.header('retry-after', Math.max(1, Math.ceil(error.afterMs / 1000)));
      return send(
        request,
        reply,
        503,
        'unavailable',
        error.message,
        'Try again after the time that Retry-After names.',
      );
    }
    if ('validation' in error && error.validation) {
      const details = error.validation.map(
        ({ instancePath, message }) =>
          `${instancePath.slice(1).replaceAll('/', '.') || error.validationContext}: ${message}`,
      );
      return send(
        request,
        reply,
        422,
        'invalid',
        'The request is not as expected.',
        'Correct what details names.',
        details,
      );
    }
    return answerFrameworkError(error, request, reply);
  });
}

function answerFrameworkError(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply) {
  const { code = '', statusCode = 500 } = error as FastifyError;
  if (code === 'FST_ERR_HANDLER_TIMEOUT') {
    reply.header('retry-after', 30);
    return send(request, reply, 503, 'unavailable', 'It took too long.', 'Try again in half a minute.');
  }
  if (statusCode >= 400 && statusCode < 500) {
    // Fastify's own refusals (a body too large, no JSON …) are written for the caller.
    return send(request, reply, statusCode, 'invalid', error.message, 'Correct the request.');
  }
  request.log.error({ err: error }, 'failed in a way that nobody expected');
  return send(request, reply, 500, 'internal', 'Something went wrong on our side.', 'Tell us the requestId.');
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
  nextStep: string,
  details: readonly string[] = [],
): void {
  const problem: Problem = { code, message, nextStep, details: [...details], requestId: request.id };
  void reply.status(status).type('application/json').serializer(JSON.stringify).send(problem);
}
