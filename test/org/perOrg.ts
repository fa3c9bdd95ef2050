import type { Org } from './org.ts';

/**
 * Something that every org has one of, made when it is first asked for: its bulk jobs, its deploys. What users see
 * of the org shares its settings, by which it is known again.
 */
export function perOrg<T>(create: (org: Org) => T): (org: Org) => T {
  const kept = new WeakMap<Org['settings'], T>();
  return (org) => {
    let value = kept.get(org.settings);
    if (value === undefined) {
      value = create(org);
      kept.set(org.settings, value);
    }
    return value;
  };
}
