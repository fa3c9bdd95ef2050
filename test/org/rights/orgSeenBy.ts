import type { Org } from '../org.ts';
import type { OrgUser } from '../user.ts';
import { createRecords } from '../write/createRecords.ts';
import { rightsOf } from './rights.ts';

/**
 * The org as one user sees it: objects, fields and records that the user may not read are not there. It is the org
 * itself where nothing is withheld. Requests are answered from here, so that no route has to think of rights.
 */
export function orgSeenBy(org: Org, user: OrgUser): Org {
  const rights = rightsOf(org, user);
  if (!rights) return org;
  const seen: Org = {
    ...org,
    schema: rights.schema,
    rights,
    store: {
      ...org.store,
      find: (id) => {
        const place = org.store.find(id);
        const object = place && rights.schema.find(place.object.name);
        if (!object || rights.rowsSeen(object)?.(place.row) === false) return null;
        return { ...place, object };
      },
    },
    as: (other) => (other.id === user.id ? createRecords(org, user, seen) : org.as(other)),
  };
  return seen;
}
