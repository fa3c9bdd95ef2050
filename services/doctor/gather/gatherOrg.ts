import type { FieldMapping } from '../../fieldMapping.ts';
import type { Inspection, InspectedObject, Told } from '../../salesforce/inspection.ts';
import type { Expected } from '../expected.ts';
import type { OrgFacts } from '../facts.ts';
import { currencyOf } from './currency.ts';
import { mappingProblems } from './mappingProblems.ts';
import { readRecords } from './readRecords.ts';
import { readSetUp } from './readSetUp.ts';
import { incompleteObjects } from './incompleteObjects.ts';
import { told } from './told.ts';

export interface OrgToGather {
  /** Signed in as the service; null when that was not possible. */
  readonly service: Inspection | null;
  /** Signed in as who looks at the set-up: somebody else, or the service too. */
  readonly looker: Inspection | null;
  readonly expected: Expected;
  readonly mapping: FieldMapping;
  readonly machineTime: () => Date | Promise<Date>;
}

const STANDARD = ['Account', 'Contact', 'Opportunity'];

/** What the org tells; null where nobody could sign in. */
export async function gatherOrg({
  service,
  looker,
  expected,
  mapping,
  machineTime: readMachineTime,
}: OrgToGather): Promise<OrgFacts | null> {
  const reader = service ?? looker;
  if (reader === null || looker === null) return null;
  const newestVersion = await reader.newestVersion();
  const orgTime = reader.answeredAt();
  const machineTime = await readMachineTime();
  const ours = expected.objects.map(({ name }) => name);
  const described = [...new Set([...STANDARD, ...ours, ...registrationObject(mapping)])];
  const seen = await reader.describe(described);
  const records = await readRecords(reader, mapping);
  const setUp = await readSetUp(looker, service, ours);
  const objects: OrgFacts['objects'] =
    service === null ? { known: false, because: 'Nobody is signed in as the service.' } : seen;
  const facts = {
    newestVersion,
    orgTime,
    machineTime,
    ...records,
    ...setUp,
    objects,
    fullObjects: await fullObjects(looker, reader, seen, expected),
    mappingProblems: await mappingProblems(reader, seen, mapping),
    currency: await currencyOf(reader, seen),
  };
  const calls = [...new Set([reader, looker])].reduce((sum, each) => sum + each.usage().calls, 0);
  return { ...facts, usage: looker.usage(), calls };
}

function registrationObject({ registration }: FieldMapping): string[] {
  return registration === null ? [] : [registration.object];
}

/** What one user misses may be missing for everybody: somebody who sees more tells. */
async function fullObjects(
  looker: Inspection,
  reader: Inspection,
  seen: Told<ReadonlyMap<string, InspectedObject | null>>,
  expected: Expected,
): Promise<Told<ReadonlyMap<string, InspectedObject | null>>> {
  if (looker === reader || !seen.known) return seen;
  const incomplete = incompleteObjects(seen.value, expected);
  if (incomplete.length === 0) return seen;
  return told(await looker.describe(incomplete), (more) => new Map([...seen.value, ...more]));
}
