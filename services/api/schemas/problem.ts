import { z } from 'zod';

/** What every refusal looks like: for a person first, for a program in `code`. */
export const problemSchema = z
  .object({
    code: z.string().describe('Short and stable, for programs, e.g. notFound.'),
    message: z.string().describe('What is wrong, for a person.'),
    nextStep: z.string().describe('What to do about it, for a person.'),
    details: z.array(z.string()).describe('One line each, where more than one thing is wrong.'),
    requestId: z.string().describe('Finds this request in the log of the service.'),
  })
  .meta({ id: 'Problem' });

export type Problem = z.output<typeof problemSchema>;

/** The refusals that any keyed route may give. */
export const refusals = {
  401: problemSchema.describe('No API key, or one that is not known.'),
  403: problemSchema.describe('The API key may not do this.'),
  422: problemSchema.describe('Somebody must change something first; nextStep says what.'),
  429: problemSchema.describe('Too many requests; Retry-After says when to come back.'),
  503: problemSchema.describe('It does not work for the moment; Retry-After says when to come back.'),
};

export const notFound = { 404: problemSchema.describe('There is no such thing.') };
