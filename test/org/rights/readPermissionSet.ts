import { childrenOf, flagOf, textOf } from '../schema/metadata/xml.ts';
import type { Element } from '../schema/metadata/xml.ts';
import type { FieldGrant, Grants, ObjectGrant } from './grants.ts';

/** What a permission set grants, from its XML. */
export function readPermissionSet(element: Element): Grants {
  return {
    objects: new Map(
      childrenOf(element, 'objectPermissions').map((part) => [keyIn(part, 'object'), objectGrant(part)]),
    ),
    fields: new Map(
      childrenOf(element, 'fieldPermissions').map((part) => [keyIn(part, 'field'), fieldGrant(part)]),
    ),
    customPermissions: enabledIn(element, 'customPermissions'),
    userPermissions: enabledIn(element, 'userPermissions'),
    tabs: new Set(
      childrenOf(element, 'tabSettings')
        .filter((part) => textOf(part, 'visibility') === 'Visible')
        .flatMap((part) => textOf(part, 'tab') ?? []),
    ),
  };
}

/** Each right brings the smaller ones along, as Setup ticks them. */
function objectGrant(part: Element): ObjectGrant {
  const modifyAll = flagOf(part, 'modifyAllRecords');
  const viewAll = modifyAll || flagOf(part, 'viewAllRecords');
  const remove = modifyAll || flagOf(part, 'allowDelete');
  const edit = remove || flagOf(part, 'allowEdit');
  const create = flagOf(part, 'allowCreate');
  const read = viewAll || edit || create || flagOf(part, 'allowRead');
  return { create, read, edit, delete: remove, viewAll, modifyAll };
}

function fieldGrant(part: Element): FieldGrant {
  const edit = flagOf(part, 'editable');
  return { read: edit || flagOf(part, 'readable'), edit };
}

function enabledIn(element: Element, list: string): Set<string> {
  const enabled = childrenOf(element, list).filter((part) => flagOf(part, 'enabled'));
  return new Set(enabled.flatMap((part) => textOf(part, 'name') ?? []));
}

function keyIn(part: Element, name: string): string {
  return (textOf(part, name) ?? '').toLowerCase();
}
