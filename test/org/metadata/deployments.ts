import { idOf, normaliseId } from '../ids.ts';
import { OrgError } from '../orgError.ts';
import type { Org } from '../org.ts';
import { perOrg } from '../perOrg.ts';
import type { OrgUser } from '../user.ts';
import type { Component } from './component.ts';
import type { DeployOptions, Deployment } from './deployment.ts';
import { runDeployment } from './runDeployment.ts';

/** A component that is in the org, with the files that it came in. */
export interface DeployedComponent {
  readonly id: string;
  readonly component: Component;
  readonly files: Map<string, Buffer>;
  readonly createdDate: Date;
  readonly lastModifiedDate: Date;
}

/** What was deployed to an org, and the deploys that did it. */
export interface MetadataState {
  readonly deployments: Map<string, Deployment>;
  /** By componentKey. */
  readonly components: Map<string, DeployedComponent>;
  nextId(prefix: string): string;
}

export const metadataOf = perOrg((): MetadataState => {
  let serial = 0;
  return {
    deployments: new Map(),
    components: new Map(),
    nextId: (prefix) => {
      serial += 1;
      return idOf(prefix, serial);
    },
  };
});

/** Begins a deploy; it runs on by itself. */
export function startDeployment(org: Org, user: OrgUser, zip: Buffer, options: DeployOptions): Deployment {
  return start(org, user, { zip, options, validatedId: null });
}

/** Deploys what a check-only deploy has found good, without checking it again on the caller's side. */
export function startQuickDeployment(org: Org, user: OrgUser, validatedId: string): Deployment {
  const validated = findDeployment(org, validatedId);
  if (!validated.options.checkOnly || validated.status !== 'Succeeded') {
    throw new OrgError(
      400,
      'INVALID_ID_FIELD',
      `No recent validation with the ID ${validatedId} can be deployed`,
    );
  }
  const options = { ...validated.options, checkOnly: false };
  return start(org, user, { zip: validated.zip, options, validatedId: validated.id });
}

export function findDeployment(org: Org, id: string): Deployment {
  const found = metadataOf(org).deployments.get(normaliseId(id) ?? id);
  if (!found) throw new OrgError(404, 'INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
  return found;
}

/** Takes effect only before the deploy begins. */
export function cancelDeployment(org: Org, id: string): Deployment {
  const deployment = findDeployment(org, id);
  if (deployment.completedDate) {
    throw new OrgError(400, 'INVALID_ID_FIELD', 'Deployment already completed');
  }
  deployment.status = 'Canceled';
  deployment.completedDate = org.clock.now();
  return deployment;
}

function start(
  org: Org,
  user: OrgUser,
  parts: Pick<Deployment, 'zip' | 'options' | 'validatedId'>,
): Deployment {
  const state = metadataOf(org);
  const deployment: Deployment = {
    ...parts,
    id: state.nextId('0Af'),
    user,
    createdDate: org.clock.now(),
    pack: null,
    startDate: null,
    completedDate: null,
    status: 'Pending',
    successes: [],
    failures: [],
    total: 0,
    errorStatusCode: null,
    errorMessage: null,
  };
  state.deployments.set(deployment.id, deployment);
  void runDeployment(deployment, org, state);
  return deployment;
}
