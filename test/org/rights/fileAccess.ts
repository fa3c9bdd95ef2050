import type { Org } from '../org.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import type { NumericColumn } from '../store/columns/column.ts';
import { packId, prefixOf, serialIn } from '../store/idPacking.ts';
import { LIVE } from '../store/table.ts';
import { EDIT, NONE, READ } from './access.ts';
import type { Access, AccessTo } from './access.ts';
import { accessThrough } from './controlledByParent.ts';
import type { Rights } from './rights.ts';

/** A file is read by its owner and by who reads a record that it hangs on; users outside need a link for all users. */
export function documentAccess(org: Org, rights: Rights): AccessTo[] {
  let documents: Map<number, Access> | null = null;
  return [
    (row) => {
      documents ??= linkedDocuments(org, rights);
      return documents.get(row) ?? NONE;
    },
  ];
}

/** A version goes with its file. */
export function versionAccess(org: Org, rights: Rights, version: ObjectDefinition): AccessTo[] {
  return [accessThrough(org, rights, version, fieldOf(version, 'ContentDocumentId')!)];
}

/** A link is seen from the record, and by who owns the file. */
export function linkAccess(org: Org, rights: Rights, link: ObjectDefinition): AccessTo[] {
  const toDocument = accessThrough(org, rights, link, fieldOf(link, 'ContentDocumentId')!);
  const toEntity = entityAccess(org, rights);
  return [(row) => (toEntity(row) >= READ ? toDocument(row) : NONE)];
}

function linkedDocuments(org: Org, rights: Rights): Map<number, Access> {
  const link = org.schema.find('ContentDocumentLink')!;
  const table = org.store.tableOf(link);
  const document = table.column(fieldOf(link, 'ContentDocumentId')!) as NumericColumn;
  const shareType = fieldOf(link, 'ShareType')!;
  const toEntity = entityAccess(org, rights);
  const documents = new Map<number, Access>();
  for (let row = 1; row <= table.last; row++) {
    if (table.stateOf(row) !== LIVE) continue;
    const access = toEntity(row);
    if (access < READ) continue;
    const given = access >= EDIT && table.get(row, shareType) !== 'V' ? EDIT : READ;
    const serial = serialIn(document.numberAt(row));
    if (given > (documents.get(serial) ?? NONE)) documents.set(serial, given);
  }
  return documents;
}

/** The access, through a link, to the record that a file hangs on. */
function entityAccess(org: Org, rights: Rights): AccessTo {
  const link = org.schema.find('ContentDocumentLink')!;
  const table = org.store.tableOf(link);
  const entity = table.column(fieldOf(link, 'LinkedEntityId')!) as NumericColumn;
  const visibility = fieldOf(link, 'Visibility')!;
  const me = packId(rights.person.userId);
  const isInternal = rights.person.kind === 'internal';
  return (row) => {
    const packed = entity.numberAt(row);
    if (packed === me) return EDIT;
    if (!isInternal && table.get(row, visibility) !== 'AllUsers') return NONE;
    const target = org.schema.findByKeyPrefix(prefixOf(packed));
    // A link to a person or to the whole org opens nothing to others.
    if (!target || target.name === 'User' || target.name === 'Organization') return NONE;
    return rights.accessTo(target)(serialIn(packed));
  };
}
