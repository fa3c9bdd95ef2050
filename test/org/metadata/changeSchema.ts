import { ComponentError } from '../schema/metadata/componentError.ts';
import { applyMetadata } from '../schema/metadata/applyMetadata.ts';
import { createSchema } from '../schema/schema.ts';
import type { Schema } from '../schema/schema.ts';
import type { Org } from '../org.ts';
import type { Problem } from './manifestProblems.ts';

/** Puts objects, fields and rules into the org's schema, or tries it on a copy; says what was refused. */
export function changeSchema(
  files: Map<string, Buffer>,
  org: Org,
  { onlyTry }: { onlyTry: boolean },
): Problem[] {
  try {
    if (onlyTry) applyMetadata(copyOf(org.schema), files);
    else org.applyMetadata(files);
    return [];
  } catch (error) {
    if (!(error instanceof ComponentError)) throw error;
    return [{ type: error.type, fullName: error.fullName, fileName: error.path, problem: error.message }];
  }
}

function copyOf(schema: Schema): Schema {
  const copy = createSchema();
  for (const object of schema.all()) copy.add(object);
  return copy;
}
