import type { FastifyError, FastifyReply } from 'fastify';
import { z } from 'zod';
import { laterPage, noGoodPage, PAGE_HEADERS, questionPage, thanksPage } from '../answers/answerPage.ts';
import type { ApiDependencies } from '../app.ts';
import { HttpProblem } from '../problems.ts';
import type { TypedApp } from '../typedApp.ts';

/** What the form sends; a text that is too long was not typed into it. */
const formSchema = z.object({
  answer: z.enum(['Yes', 'No', 'Not sure']),
  comment: z
    .string()
    .transform((text) => text.replace(/\s+/g, ' ').trim() || null)
    .refine((text) => text === null || text.length <= 255)
    .nullish()
    .transform((text) => text ?? null),
});

const paramsSchema = z.object({ token: z.string() });
const FORM = 'application/x-www-form-urlencoded';
const FORM_LIMIT = 4 * 1024;

/**
 * Answers without logging in, by links that are good for one question and once. Looking changes nothing: scanners of
 * mail look, too. Only sending the form answers. Neither is described in the OpenAPI document: nobody calls them but
 * browsers.
 */
export function answerRoutes(app: TypedApp, { services }: ApiDependencies): void {
  app.register(async (scope) => {
    const answers = scope as unknown as TypedApp;
    answers.removeAllContentTypeParsers();
    answers.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: FORM_LIMIT }, (_request, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    answers.setErrorHandler<FastifyError | Error>((error, request, reply) => {
      const { statusCode = 500 } = error as FastifyError;
      if (!(error instanceof HttpProblem) && statusCode >= 400 && statusCode < 500) {
        return send(reply, statusCode, noGoodPage());
      }
      // What went wrong inside is nobody's business outside.
      const isTooMany = error instanceof HttpProblem && error.status === 429;
      if (!isTooMany) request.log.error({ err: error }, 'an answer could not be taken');
      reply.header('retry-after', isTooMany ? error.retryAfterSeconds : 60);
      return send(reply, isTooMany ? 429 : 503, laterPage());
    });
    const options = { config: { scope: 'answer' as const }, schema: { hide: true, params: paramsSchema } };

    answers.get('/answers/:token', options, async ({ params: { token } }, reply) => {
      const question = await services.openLink(token);
      return question === null
        ? send(reply, 404, noGoodPage())
        : send(reply, 200, questionPage(question, null));
    });

    answers.post('/answers/:token', options, async ({ params: { token }, body, id }, reply) => {
      const form = formSchema.safeParse(body);
      if (!form.success) {
        const question = await services.openLink(token);
        if (question === null) return send(reply, 404, noGoodPage());
        return send(reply, 422, questionPage(question, 'Choose one of the three answers.'));
      }
      const isNoted = await services.answerThroughLink(token, { ...form.data, clickId: id });
      return isNoted ? send(reply, 200, thanksPage(form.data.answer)) : send(reply, 404, noGoodPage());
    });
  });
}

function send(reply: FastifyReply, status: number, page: string) {
  return reply.status(status).headers(PAGE_HEADERS).serializer(asIs).send(page);
}

function asIs(page: unknown): string {
  return String(page);
}
