/** What may be done with an object's records in general; which records, sharing decides. */
export interface ObjectGrant {
  readonly create: boolean;
  readonly read: boolean;
  readonly edit: boolean;
  readonly delete: boolean;
  readonly viewAll: boolean;
  readonly modifyAll: boolean;
}

export interface FieldGrant {
  readonly read: boolean;
  readonly edit: boolean;
}

/** What one permission set or profile gives, or several of them together. Keys are lower-case API names. */
export interface Grants {
  readonly objects: ReadonlyMap<string, ObjectGrant>;
  /** By 'partner_goal__c.amount__c'. */
  readonly fields: ReadonlyMap<string, FieldGrant>;
  readonly customPermissions: ReadonlySet<string>;
  readonly userPermissions: ReadonlySet<string>;
  readonly tabs: ReadonlySet<string>;
}

export const NOTHING: ObjectGrant = grantOf('');

/** 'CREDVM': create, read, edit, delete, view all, modify all. */
export function grantOf(letters: string): ObjectGrant {
  return {
    create: letters.includes('C'),
    read: letters.includes('R'),
    edit: letters.includes('E'),
    delete: letters.includes('D'),
    viewAll: letters.includes('V'),
    modifyAll: letters.includes('M'),
  };
}

/** Permissions only ever add up: nothing takes one away. */
export function together(all: readonly Grants[]): Grants {
  return {
    objects: merged(all.map(({ objects }) => objects)),
    fields: merged(all.map(({ fields }) => fields)),
    customPermissions: new Set(all.flatMap(({ customPermissions }) => [...customPermissions])),
    userPermissions: new Set(all.flatMap(({ userPermissions }) => [...userPermissions])),
    tabs: new Set(all.flatMap(({ tabs }) => [...tabs])),
  };
}

function merged<T extends object>(maps: readonly ReadonlyMap<string, T>[]): Map<string, T> {
  const sum = new Map<string, T>();
  for (const map of maps) {
    for (const [name, grant] of map) {
      const before = sum.get(name) as Record<string, boolean> | undefined;
      const flags = Object.entries(grant).map(([flag, given]) => [flag, Boolean(given) || !!before?.[flag]]);
      sum.set(name, Object.fromEntries(flags) as T);
    }
  }
  return sum;
}
