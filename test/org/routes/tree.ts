import type { Org } from '../org.ts';
import { OrgError } from '../orgError.ts';
import type { OrgReply, OrgRequest, Route } from '../route.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import type { InputRecord, SaveError } from '../store/results.ts';
import { requireObject } from '../write/createRecords.ts';

const MOST_RECORDS = 200;

/** Parents with their children, all of them or none. */
export const treeRoutes: Route[] = [
  { method: 'POST', pattern: '/composite/tree/:object', handle: createTree },
];

interface TreeRecord extends InputRecord {
  attributes?: { type?: string; referenceId?: string };
}

interface TreeResult {
  referenceId: string;
  id?: string;
  errors?: SaveError[];
}

async function createTree(
  request: OrgRequest,
  org: Org,
  { object = '' }: Record<string, string>,
): Promise<OrgReply> {
  const body = (await request.readJson()) as { records?: TreeRecord[] };
  const results: TreeResult[] = [];
  const attempt = org.store.journal.open();
  try {
    insertTree(request, org, requireObject(org, object), body.records ?? [], {}, results);
  } catch (error) {
    attempt.takeBack();
    throw error;
  }
  const failures = results.filter((result) => result.errors);
  if (failures.length > 0) {
    attempt.takeBack();
    return { status: 400, json: { hasErrors: true, results: failures } };
  }
  attempt.keep();
  return { status: 201, json: { hasErrors: false, results } };
}

function insertTree(
  request: OrgRequest,
  org: Org,
  object: ObjectDefinition,
  records: TreeRecord[],
  parent: InputRecord,
  results: TreeResult[],
): void {
  for (const record of records) {
    if (results.length >= MOST_RECORDS) {
      throw new OrgError(400, 'LIMIT_EXCEEDED', `The number of records exceeds the limit of ${MOST_RECORDS}`);
    }
    const referenceId = record.attributes?.referenceId;
    if (!referenceId) throw new OrgError(400, 'INVALID_INPUT', 'Include a reference ID for each record');
    const { own, children } = split(org, object, record);
    const [saved] = org.as(request.user).insert(object.name, [{ ...own, ...parent }]);
    const { id, success, errors } = saved!;
    results.push(success && id ? { referenceId, id } : { referenceId, errors });
    if (!id) continue;
    for (const { child, link, list } of children)
      insertTree(request, org, child, list, { [link]: id }, results);
  }
}

/** Fields of the record itself, and the lists of children under their relationship's name. */
function split(org: Org, object: ObjectDefinition, record: TreeRecord) {
  const own: InputRecord = {};
  const children: { child: ObjectDefinition; link: string; list: TreeRecord[] }[] = [];
  for (const [name, value] of Object.entries(record)) {
    const nested = (value as { records?: TreeRecord[] } | null)?.records;
    if (name === 'attributes') continue;
    if (!Array.isArray(nested)) {
      own[name] = value;
      continue;
    }
    const link = org.schema
      .childrenOf(object.name)
      .find(({ field }) => field.childRelationshipName?.toLowerCase() === name.toLowerCase());
    if (!link)
      throw new OrgError(400, 'INVALID_FIELD', `No such column '${name}' on sobject of type ${object.name}`);
    children.push({ child: link.child, link: link.field.name, list: nested });
  }
  return { own, children };
}
