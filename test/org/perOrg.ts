import type { Org } from './org.ts';

/** Something that every org has one of, made when it is first asked for: its bulk jobs, its deploys. */
export function perOrg<T>(create: (org: Org) => T): (org: Org) => T {
  const kept = new WeakMap<Org, T>();
  return (org) => {
    let value = kept.get(org);
    if (value === undefined) {
      value = create(org);
      kept.set(org, value);
    }
    return value;
  };
}
