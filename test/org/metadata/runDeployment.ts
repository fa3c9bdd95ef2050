import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Org } from '../org.ts';
import { OrgError } from '../orgError.ts';
import { checkReferences } from './references/checkReferences.ts';
import { knownNames } from './references/knownNames.ts';
import type { Component } from './component.ts';
import { componentKey } from './component.ts';
import { openPackage } from './deployPackage.ts';
import type { DeployPackage } from './deployPackage.ts';
import type { Deployment } from './deployment.ts';
import type { MetadataState } from './deployments.ts';
import { findComponents } from './findComponents.ts';
import { manifestProblems } from './manifestProblems.ts';
import type { Problem } from './manifestProblems.ts';
import { changeSchema } from './changeSchema.ts';
import { reportFailure, reportPackage, reportSuccess } from './report.ts';
import { keepComponents } from './keepComponents.ts';

/** Checks everything in the package and, when nothing is wrong (or errors need no roll-back), puts it in. */
export async function runDeployment(deployment: Deployment, org: Org, state: MetadataState): Promise<void> {
  await nextTurn();
  if (deployment.completedDate) return;
  deployment.status = 'InProgress';
  deployment.startDate = org.clock.now();
  await nextTurn();
  try {
    const pack = openPackage(deployment.zip);
    deployment.pack = pack;
    deploy(deployment, pack, org, state);
  } catch (error) {
    deployment.status = 'Failed';
    deployment.errorStatusCode = error instanceof OrgError ? error.errorCode : 'UNKNOWN_EXCEPTION';
    deployment.errorMessage = (error as Error).message;
  }
  deployment.completedDate = org.clock.now();
}

function deploy(deployment: Deployment, pack: DeployPackage, org: Org, state: MetadataState): void {
  const { checkOnly, rollbackOnError } = deployment.options;
  const components = findComponents(pack);
  const problems = [
    ...manifestProblems(pack, components, state),
    ...problemsIn(components, org, state),
    ...changeSchema(pack.files, org, { onlyTry: true }),
  ];
  const bad = new Map(problems.map((problem) => [componentKey(problem).toLowerCase(), problem]));
  const good = components.filter((component) => !bad.has(componentKey(component).toLowerCase()));
  deployment.total = good.length + bad.size;
  deployment.failures = [...bad.values()].map((problem) => reportFailure(problem, pack, deployment));
  deployment.successes = [
    ...good.map((component) => reportSuccess(component, pack, deployment, org, state)),
    reportPackage(deployment),
  ];
  deployment.status = bad.size === 0 ? 'Succeeded' : rollbackOnError ? 'Failed' : 'SucceededPartial';
  if (checkOnly || deployment.status === 'Failed') return;
  const refused = new Set([...bad.values()].map((problem) => problem.fileName));
  const files = new Map([...pack.files].filter(([path]) => !refused.has(path)));
  changeSchema(files, org, { onlyTry: false });
  keepComponents(good, pack, org, state);
}

function problemsIn(components: Component[], org: Org, state: MetadataState): Problem[] {
  const known = knownNames(org, state.components, components);
  return components.flatMap((component) => {
    const problem = component.problem ?? checkReferences(component, known);
    return problem === null ? [] : [{ ...component, problem }];
  });
}
