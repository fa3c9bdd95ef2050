import type { Org } from '../org.ts';
import { fieldOf } from '../schema/schema.ts';
import { bytesOf } from './keepComponents.ts';
import type { Component } from './component.ts';
import { componentKey } from './component.ts';
import type { DeployPackage } from './deployPackage.ts';
import type { DeployMessage, Deployment } from './deployment.ts';
import type { MetadataState } from './deployments.ts';
import type { Problem } from './manifestProblems.ts';

export function reportSuccess(
  component: Component,
  pack: DeployPackage,
  deployment: Deployment,
  org: Org,
  state: MetadataState,
): DeployMessage {
  const existing = state.components.get(componentKey(component));
  const created = !existing && !isInSchema(component, org);
  const changed = !existing || !bytesOf(component, pack).equals(bytesOf(existing.component, existing));
  return {
    ...line(component, deployment),
    ...(existing ? { id: existing.id } : {}),
    changed,
    created,
    success: true,
  };
}

export function reportFailure(problem: Problem, pack: DeployPackage, deployment: Deployment): DeployMessage {
  return {
    ...line(problem, deployment),
    ...placeOf(problem, pack),
    changed: false,
    created: false,
    problem: problem.problem,
    problemType: 'Error',
    success: false,
  };
}

/** The manifest's own line, which every report has. */
export function reportPackage(deployment: Deployment): DeployMessage {
  const manifest = { type: '', fullName: 'package.xml', fileName: 'package.xml' };
  return { ...line(manifest, deployment), changed: true, created: false, success: true };
}

function line(
  component: Pick<Component, 'type' | 'fullName' | 'fileName'>,
  deployment: Deployment,
): Pick<DeployMessage, 'componentType' | 'createdDate' | 'deleted' | 'fileName' | 'fullName'> {
  return {
    componentType: component.type,
    createdDate: (deployment.startDate ?? deployment.createdDate).toISOString(),
    deleted: false,
    fileName: component.fileName,
    fullName: component.fullName,
  };
}

function isInSchema(component: Component, org: Org): boolean {
  const [objectName = '', part = ''] = component.fullName.split('.');
  const object = org.schema.find(objectName);
  if (component.type === 'CustomObject') return object !== undefined;
  return component.type === 'CustomField' && object !== undefined && fieldOf(object, part) !== undefined;
}

/** The line of the element that the problem names, where it names one. */
function placeOf(problem: Problem, pack: DeployPackage): { lineNumber?: number; columnNumber?: number } {
  const element = /Element \{[^}]*\}(\w+)/.exec(problem.problem)?.[1];
  const text = pack.files.get(problem.fileName)?.toString('utf8');
  const at = element && text ? text.indexOf(`<${element}>`) : -1;
  if (!text || at < 0) return {};
  const before = text.slice(0, at).split('\n');
  return { lineNumber: before.length, columnNumber: (before.at(-1) ?? '').length + 1 };
}
