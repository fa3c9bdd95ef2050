import type { Org } from '../org.ts';
import type { Component } from './component.ts';
import { componentKey } from './component.ts';
import type { DeployPackage } from './deployPackage.ts';
import type { MetadataState } from './deployments.ts';

/** Remembers what was deployed, for references of later deploys, lists and retrieves. */
export function keepComponents(
  components: readonly Component[],
  pack: DeployPackage,
  org: Org,
  state: MetadataState,
): void {
  const now = org.clock.now();
  for (const component of components) {
    const key = componentKey(component);
    const earlier = state.components.get(key);
    state.components.set(key, {
      id: earlier?.id ?? state.nextId(PREFIXES[component.type] ?? '00X'),
      component,
      files: new Map(component.paths.map((path) => [path, pack.files.get(path) ?? Buffer.alloc(0)])),
      createdDate: earlier?.createdDate ?? now,
      lastModifiedDate: now,
    });
  }
}

/** What a component says, to see whether a deploy changes it. */
export function bytesOf(component: Component, { files }: Pick<DeployPackage, 'files'>): Buffer {
  if (component.paths.length === 0) return Buffer.from(JSON.stringify(component.content));
  return Buffer.concat(component.paths.map((path) => files.get(path) ?? Buffer.alloc(0)));
}

/** First characters of the ids of some kinds; the others share one that belongs to no object. */
const PREFIXES: Record<string, string> = {
  CustomApplication: '02u',
  CustomField: '00N',
  CustomObject: '01I',
  CustomTab: '01r',
  FlexiPage: '0M0',
  Layout: '00h',
  LightningComponentBundle: '0Rb',
  ListView: '00B',
  PermissionSet: '0PS',
  Role: '00E',
  ValidationRule: '03d',
};
