import type { Org } from '../org.ts';
import { fieldOf } from '../schema/schema.ts';
import type { IngestJob } from './ingestJob.ts';

/** What a column of an upload fills: a field, or a parent named by one of its own external ids. */
export interface Column {
  readonly field: string;
  readonly relationship: string;
  readonly parentField: string | null;
}

/** Throws an Error with the job's `errorMessage` at the first column that the object does not have. */
export function readColumns(job: IngestJob, org: Org): Column[] {
  if (job.operation === 'delete' || job.operation === 'hardDelete') {
    const [id, ...others] = job.header;
    if (id?.toLowerCase() !== 'id' || others.length > 0) {
      throw new Error('InvalidBatch : Delete batch must only contain ids');
    }
  }
  return job.header.map((name) => {
    const column = readColumn(name, job.object, org);
    if (!column) throw new Error(`InvalidBatch : Field name not found : ${name}`);
    return column;
  });
}

function readColumn(name: string, objectName: string, org: Org): Column | null {
  const object = org.schema.find(objectName);
  if (!object) return null;
  const [first = '', parentField] = name.split('.');
  if (parentField === undefined) {
    const field = fieldOf(object, first);
    return field ? { field: field.name, relationship: '', parentField: null } : null;
  }
  for (const field of object.fields.values()) {
    if (field.relationshipName?.toLowerCase() !== first.toLowerCase()) continue;
    const parents = field.referenceTo.map((parent) => org.schema.find(parent));
    if (parents.some((parent) => parent && fieldOf(parent, parentField))) {
      return { field: field.name, relationship: field.relationshipName, parentField };
    }
  }
  return null;
}
