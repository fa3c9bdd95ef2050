import { checkFieldMapping } from '../../checkFieldMapping.ts';
import type { FieldMapping } from '../../fieldMapping.ts';
import type { ObjectDescribe } from '../../salesforce/client.ts';
import { SalesforceError } from '../../salesforce/errors.ts';
import type { InspectedObject, Inspection, Told } from '../../salesforce/inspection.ts';

/** Sentences about what the field mapping names and the org does not have. */
export async function mappingProblems(
  org: Inspection,
  seen: Told<ReadonlyMap<string, InspectedObject | null>>,
  mapping: FieldMapping,
): Promise<Told<readonly string[]>> {
  if (!seen.known) return seen;
  const known = new Map(seen.value);
  const describe = async (object: string): Promise<ObjectDescribe> => {
    if (!known.has(object)) {
      const answer = await org.describe([object]);
      known.set(object, (answer.known && answer.value.get(object)) || null);
    }
    const found = known.get(object);
    if (!found) throw new SalesforceError('NOT_FOUND', `${object} cannot be seen.`);
    return found;
  };
  return { known: true, value: await checkFieldMapping({ salesforce: { describe } }, mapping) };
}
