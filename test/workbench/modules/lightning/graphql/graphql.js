import { ask, refreshEverything, wireAdapter } from 'workbench/data';

export const gql = (strings, ...parts) => Object.freeze({ text: String.raw({ raw: strings }, ...parts) });

export const graphql = wireAdapter(
  'graphql',
  ({ query, variables, operationName } = {}) =>
    query && { load: () => post({ query, variables, operationName }) },
  ({ data, error }, answer) => ({
    data,
    errors: asErrors(error),
    refresh: answer && (() => answer.refresh()),
  }),
);

/** Resolves with `errors` instead of rejecting, as the platform does. */
export async function executeMutation(mutation) {
  try {
    const data = await post(mutation);
    await refreshEverything();
    return { data, errors: undefined };
  } catch (error) {
    return { data: undefined, errors: asErrors(error) };
  }
}

async function post({ query, variables, operationName }) {
  const { data, errors } = await ask('POST', 'graphql', { query: query.text, variables, operationName });
  if (errors?.length) throw errors;
  return data;
}

function asErrors(error) {
  if (!error) return undefined;
  return Array.isArray(error) ? error : [{ message: error.body?.message ?? error.message ?? String(error) }];
}
