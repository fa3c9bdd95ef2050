import type { VisibilityRule } from './flexiPage.ts';

/** What visibility rules may ask about: the person's permissions, the form factor, fields of the record. */
export interface VisibilityFacts {
  readonly permissions: readonly string[];
  readonly formFactor: string;
  readonly record: Readonly<Record<string, string | number | boolean | null>>;
}

/** @throws Error for a rule that the workbench cannot decide: better no page than a wrong one. */
export function isVisible(rule: VisibilityRule, facts: VisibilityFacts): boolean {
  const holds = rule.criteria.map(({ left, operator, right }) =>
    compare(valueOf(left, facts), operator, right),
  );
  return everyAlternative(rule.booleanFilter, holds);
}

function valueOf(left: string, { permissions, formFactor, record }: VisibilityFacts): string {
  const path = left.replace(/^\{!|\}$/g, '');
  const permission = /^\$Permission\.(?:CustomPermission\.)?(\w+)$/.exec(path)?.[1];
  if (permission) return String(permissions.includes(permission));
  if (path === '$Client.FormFactor') return formFactor;
  const field = /^Record\.(\w+)$/.exec(path)?.[1];
  if (field) return String(record[field] ?? '');
  throw new Error(`The workbench cannot decide a visibility rule on ${left}.`);
}

function compare(value: string, operator: string, right: string): boolean {
  switch (operator) {
    case 'EQUAL':
      return value.toLowerCase() === right.toLowerCase();
    case 'NE':
      return value.toLowerCase() !== right.toLowerCase();
    case 'CONTAINS':
      return value.toLowerCase().includes(right.toLowerCase());
    default:
      throw new Error(`The workbench knows no visibility operator ${operator}.`);
  }
}

/** "1 AND 2 OR 3": AND binds tighter than OR, as in Salesforce's own filters without brackets. */
function everyAlternative(filter: string, holds: readonly boolean[]): boolean {
  if (/[()]|NOT/i.test(filter)) throw new Error(`The workbench reads no brackets in "${filter}".`);
  return filter
    .split(/\s+OR\s+/i)
    .some((part) => part.split(/\s+AND\s+/i).every((number) => holds[Number(number) - 1] ?? false));
}
