import type { Behaviour } from '../behaviours/behaviour.ts';
import { normaliseId } from '../ids.ts';
import type { Org } from '../org.ts';
import { OrgError } from '../orgError.ts';

/** A file hangs on a record once: a second link is refused, even with other rights. */
export const contentDocumentLinkBehaviour: Behaviour = {
  object: 'ContentDocumentLink',
  beforeInsert: (record, org) => {
    const documentId = idIn(record['ContentDocumentId']);
    const entityId = idIn(record['LinkedEntityId']);
    if (!documentId || !entityId || !isLinked(org, documentId, entityId)) return;
    throw new OrgError(
      400,
      'DUPLICATE_VALUE',
      `Document with ID: ${documentId} is already linked with the entity with ID: ${entityId}`,
    );
  },
};

function idIn(value: unknown): string | null {
  return typeof value === 'string' ? normaliseId(value) : null;
}

function isLinked(org: Org, documentId: string, entityId: string): boolean {
  const soql = `SELECT Id FROM ContentDocumentLink WHERE ContentDocumentId = '${documentId}' AND LinkedEntityId = '${entityId}'`;
  return org.as(org.administrator).query(soql).totalSize > 0;
}
