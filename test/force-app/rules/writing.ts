import { startOrg, type SmallOrg } from '../../org/startOrg.ts';

type Fields = Record<string, unknown>;

/** What became of a write: the record's id, or why it was refused. */
export type Outcome = { readonly id: string } | { readonly code: string; readonly message: string };

export interface WritingOrg {
  readonly create: (object: string, fields: Fields) => Promise<Outcome>;
  readonly update: (object: string, id: string, fields: Fields) => Promise<Outcome>;
  /** The id of a new record. @throws Error when it was refused. */
  readonly given: (object: string, fields: Fields) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** A small Salesforce with our metadata, written to by its administrator. */
export async function startWritingOrg(): Promise<WritingOrg> {
  const org = await startOrg({ now: '2017-11-15T09:00:00Z' });
  const create = async (object: string, fields: Fields) => send(org, 'POST', object, fields);
  return {
    create,
    update: async (object, id, fields) => {
      const outcome = await send(org, 'PATCH', `${object}/${id}`, fields);
      return 'code' in outcome ? outcome : { id };
    },
    given: async (object, fields) => {
      const outcome = await create(object, fields);
      if ('code' in outcome) throw new Error(`${object}: ${outcome.message}`);
      return outcome.id;
    },
    close: org.close,
  };
}

async function send(org: SmallOrg, method: string, path: string, fields: Fields): Promise<Outcome> {
  const response = await fetch(`${org.url}/services/data/v66.0/sobjects/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${org.credentials.accessToken}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(fields),
  });
  if (response.status === 204) return { id: '' };
  const body: unknown = await response.json();
  if (response.ok) return { id: (body as { id: string }).id };
  const [error] = body as { errorCode: string; message: string }[];
  return { code: error?.errorCode ?? '', message: error?.message ?? '' };
}
