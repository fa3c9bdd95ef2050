import type { Component } from './component.ts';
import { componentKey } from './component.ts';
import type { DeployPackage } from './deployPackage.ts';
import type { MetadataState } from './deployments.ts';
import { findMetadataType } from './metadataTypes.ts';

/** A component that cannot be deployed, and why. */
export type Problem = Pick<Component, 'type' | 'fullName' | 'fileName'> & { readonly problem: string };

/** Where package.xml and the files of a package disagree. */
export function manifestProblems(
  pack: DeployPackage,
  components: readonly Component[],
  state: MetadataState,
): Problem[] {
  const present = new Set(components.map((component) => componentKey(component)));
  return [
    ...unknownTypes(pack),
    ...notInFiles(pack, present, state),
    ...notInManifest(pack, components),
    ...destructions(pack),
  ];
}

function unknownTypes(pack: DeployPackage): Problem[] {
  return [...pack.members.keys()]
    .filter((type) => !findMetadataType(type))
    .map((type) => inManifest(type, 'package.xml', `Unknown type name '${type}' specified in package.xml`));
}

function notInFiles(pack: DeployPackage, present: Set<string>, state: MetadataState): Problem[] {
  const problems: Problem[] = [];
  for (const [type, names] of pack.members) {
    if (!findMetadataType(type)) continue;
    for (const fullName of names) {
      const key = componentKey({ type, fullName });
      const isInOrg = type === 'CustomObject' && state.components.has(key);
      if (fullName === '*' || present.has(key) || isInOrg || isStandardObject(type, fullName)) continue;
      const problem = `An object '${fullName}' of type ${type} was named in package.xml, but was not found in zipped directory`;
      problems.push(inManifest(type, fullName, problem));
    }
  }
  return problems;
}

function notInManifest(pack: DeployPackage, components: readonly Component[]): Problem[] {
  return components
    .filter((component) => component.problem === null && component.paths.length > 0)
    .filter(({ type, fullName }) => {
      const members = pack.members.get(type) ?? [];
      if (members.includes(fullName) || members.includes('*')) return false;
      return !childTypesOf(type).some((child) => pack.members.has(child));
    })
    .map((component) => ({ ...component, problem: 'Not in package.xml' }));
}

function childTypesOf(type: string): string[] {
  return Object.values(findMetadataType(type)?.type.children ?? {});
}

function destructions(pack: DeployPackage): Problem[] {
  return [...pack.destroyed].flatMap(([type, names]) =>
    names.map((fullName) => ({
      type,
      fullName,
      fileName: 'destructiveChanges.xml',
      problem: 'The small Salesforce does not delete metadata',
    })),
  );
}

/** The object file of a standard object holds its custom fields alone, and may be missing. */
function isStandardObject(type: string, fullName: string): boolean {
  return type === 'CustomObject' && !fullName.includes('__');
}

function inManifest(type: string, fullName: string, problem: string): Problem {
  return { type, fullName, fileName: 'package.xml', problem };
}
