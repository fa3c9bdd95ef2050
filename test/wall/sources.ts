import type { Org } from '../org/org.ts';
import type { FieldDefinition, ObjectDefinition } from '../org/schema/definition.ts';
import { fieldOf } from '../org/schema/schema.ts';

interface Source {
  readonly object: string;
  readonly field: string;
}

/** The fields of our own that a formula or a roll-up takes its value from, those behind other formulas too. */
export function sourcesOf(org: Org, object: ObjectDefinition, field: FieldDefinition): Source[] {
  const direct = field.rollUp ? summed(org, field.rollUp) : namedIn(org, object, field.formula ?? '');
  return direct.flatMap((source) => {
    const from = org.schema.find(source.object)!;
    return [source, ...sourcesOf(org, from, fieldOf(from, source.field)!)];
  });
}

function summed(org: Org, rollUp: NonNullable<FieldDefinition['rollUp']>): Source[] {
  const child = org.schema.find(rollUp.childObject)!;
  const names = [rollUp.foreignKey, rollUp.field ?? '', ...rollUp.filters.map(({ field }) => field)];
  return names.flatMap((name) => {
    const field = fieldOf(child, name);
    return field?.custom ? [{ object: child.name, field: field.name }] : [];
  });
}

/** 'Fund_Request__r.Marketing_Fund__r.Use_By__c' is a field of the last object on the way. */
function namedIn(org: Org, object: ObjectDefinition, formula: string): Source[] {
  const paths = formula.replaceAll(/"[^"]*"|'[^']*'/g, '').match(/[A-Za-z]\w*(?:\.\w+)*/g) ?? [];
  return paths.flatMap((path) => {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const owner = steps.reduce<ObjectDefinition | undefined>((at, step) => parentOf(org, at, step), object);
    const field = owner && fieldOf(owner, last);
    return owner && field?.custom ? [{ object: owner.name, field: field.name }] : [];
  });
}

function parentOf(
  org: Org,
  object: ObjectDefinition | undefined,
  step: string,
): ObjectDefinition | undefined {
  const lookup = [...(object?.fields.values() ?? [])].find(
    ({ relationshipName }) => relationshipName === step,
  );
  return org.schema.find(lookup?.referenceTo[0] ?? '');
}
