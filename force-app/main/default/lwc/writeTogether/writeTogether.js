import { executeMutation, gql } from 'lightning/graphql';
import { apiNames } from 'c/planShapes';
import { inCurrency } from 'c/recordCurrency';

/**
 * @typedef {object} Write
 * @property {string} object API name
 * @property {string} [id] of the record that is changed; none makes a new one
 * @property {Record<string, any>} fields by their names here; blank ones of a new record are left out
 */

/**
 * Writes several records in one request: all of them, or none.
 * @param {readonly Write[]} writes
 * @param {string | null} [currency] of what new records belong to
 * @returns {Promise<string[]>} ids, in the order of the writes
 * @throws what the org said, as a list of errors
 */
export async function writeTogether(writes, currency) {
  if (writes.length === 0) return [];
  const inputs = await Promise.all(writes.map((write) => inputOf(write, currency)));
  const { data, errors } = await executeMutation({
    query: documentOf(writes),
    variables: Object.fromEntries(inputs.map((input, index) => [`input${index}`, input])),
  });
  if (errors?.length) throw errors;
  return writes.map((_, index) => data.uiapi[`write${index}`].Record.Id);
}

/** Only the names of objects are in the text: they are ours. What people typed is in the variables. */
function documentOf(writes) {
  const action = ({ id }) => (id ? 'Update' : 'Create');
  const inputs = writes.map((write, index) => `$input${index}: ${write.object}${action(write)}Input!`);
  const parts = writes.map((write, index) => {
    return `write${index}: ${write.object}${action(write)}(input: $input${index}) { Record { Id } }`;
  });
  return gql`mutation writeTogether(${inputs.join(', ')}) {
    uiapi(input: { allOrNone: true }) {
      ${parts.join('\n      ')}
    }
  }`;
}

async function inputOf({ object, id, fields }, currency) {
  if (id) return { Id: id, [object]: apiNames(fields) };
  return { [object]: await inCurrency(apiNames(filled(fields)), currency) };
}

function filled(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => (value ?? '') !== ''));
}
