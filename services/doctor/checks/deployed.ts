import { given, inOrg, isServiceAssigned, listed, NOT_ASSIGNED, type Check } from '../check.ts';
import type { Expected, ExpectedRights } from '../expected.ts';
import type { OrgFacts } from '../facts.ts';
import { ok, problem } from '../finding.ts';
import type { InspectedObject } from '../../salesforce/inspection.ts';

const DEPLOY = 'Deploy it: sf project deploy start --source-dir force-app/main.';

type Seen = ReadonlyMap<string, InspectedObject | null>;

export const objects: Check = inOrg(({ sharingModels, fullObjects, seesSetUp }, { expected }) =>
  given(fullObjects, (full) => {
    const defined = sharingModels.known && seesSetUp ? sharingModels.value : null;
    const lost = expected.objects
      .filter(({ name, custom }) => custom && !(defined ? defined.has(name) : isSeen(full, name)))
      .map(({ name }) => name);
    if (lost.length === 0) return ok(`All ${expected.objects.length} objects are there.`);
    if (seesSetUp) return problem(`The org has no ${listed(lost)}.`, DEPLOY);
    return problem(
      `The org has no ${listed(lost)}, or hides it from the user of the service.`,
      `${DEPLOY} See that Cadence Integration is assigned, too.`,
    );
  }),
);

export const fields: Check = inOrg(({ fullObjects, seesSetUp }, { expected }) =>
  given(fullObjects, (full) => {
    const lost = expected.objects.flatMap(({ name, fields: names }) => {
      const object = full.get(name);
      // An object that is not there as a whole is another check's.
      if (!object) return [];
      const known = new Set(object.fields.map((field) => field.name));
      return names.filter((field) => !known.has(field)).map((field) => `${name}.${field}`);
    });
    if (lost.length === 0) return ok('All their fields are there.');
    const hidden = seesSetUp ? '' : ', or hides it from the user of the service';
    return problem(`The org has no ${listed(lost)}${hidden}.`, DEPLOY);
  }),
);

export const rights: Check = inOrg((org, { expected }) => {
  if (!isServiceAssigned(org)) return NOT_ASSIGNED;
  return given(
    org.objects,
    (seen) => {
      const lacks = missingRights(seen, expected, org);
      if (lacks.length === 0) return ok('The service may read and write what it has to, field by field.');
      return problem(
        `The service lacks rights: ${listed(lacks)}.`,
        'Deploy force-app/main and force-app/org-setup again, which brings the permission sets Cadence Integration and Cadence Integration Standard Objects, and see that both are assigned.',
      );
    },
    'Run it with the variables of the service set, so that it signs in as the service.',
  );
});

function missingRights(seen: Seen, { rights: wanted, objects: all }: Expected, org: OrgFacts): string[] {
  const full = org.fullObjects.known ? org.fullObjects.value : seen;
  const standard = all.filter(({ custom }) => !custom).map(({ name }) => name);
  const unread = standard.filter((name) => !seen.get(name)).map((name) => `reading ${name}`);
  return [
    ...unread,
    ...wanted.flatMap((right) => {
      const object = seen.get(right.object);
      if (!object)
        return isSeen(full, right.object) && right.object.endsWith('__c') ? [`reading ${right.object}`] : [];
      return [...objectRights(right, object), ...fieldRights(right, object, full.get(right.object))];
    }),
  ];
}

function objectRights({ object, create, edit }: ExpectedRights, found: InspectedObject): string[] {
  const lacks: string[] = [];
  if (create && !found.createable) lacks.push(`creating ${object}`);
  if (edit && !found.updateable) lacks.push(`editing ${object}`);
  return lacks;
}

/** A field that nobody sees is not deployed, which is another check's. */
function fieldRights(
  { object, create, edit, fields: wanted }: ExpectedRights,
  found: InspectedObject,
  full: InspectedObject | null | undefined,
): string[] {
  const seen = new Map(found.fields.map((field) => [field.name, field]));
  const there = new Set(full?.fields.map((field) => field.name));
  return wanted.flatMap(({ name, editable }) => {
    const field = seen.get(name);
    if (field === undefined) return there.has(name) ? [`reading ${object}.${name}`] : [];
    const mayWrite =
      (!create || !found.createable || field.createable) && (!edit || !found.updateable || field.updateable);
    return editable && !mayWrite ? [`writing ${object}.${name}`] : [];
  });
}

function isSeen(seen: Seen, name: string): boolean {
  return (seen.get(name) ?? null) !== null;
}
