import type { DeployPackage } from './deployPackage.ts';
import type { OrgUser } from '../user.ts';

export type DeployStatus =
  'Pending' | 'InProgress' | 'Succeeded' | 'SucceededPartial' | 'Failed' | 'Canceled';

export interface DeployOptions {
  readonly checkOnly: boolean;
  readonly ignoreWarnings: boolean;
  readonly rollbackOnError: boolean;
  readonly singlePackage: boolean;
  readonly testLevel: string | null;
}

/** One line of a deploy's report, as both APIs spell it. */
export interface DeployMessage {
  readonly changed: boolean;
  readonly columnNumber?: number;
  readonly componentType: string;
  readonly created: boolean;
  readonly createdDate: string;
  readonly deleted: boolean;
  readonly fileName: string;
  readonly fullName: string;
  readonly id?: string;
  readonly lineNumber?: number;
  readonly problem?: string;
  readonly problemType?: 'Error' | 'Warning';
  readonly success: boolean;
}

/** A deploy from its request to its end. */
export interface Deployment {
  readonly id: string;
  readonly options: DeployOptions;
  readonly user: OrgUser;
  readonly zip: Buffer;
  /** Of the check-only deploy whose quick deploy this is. */
  readonly validatedId: string | null;
  readonly createdDate: Date;
  pack: DeployPackage | null;
  startDate: Date | null;
  completedDate: Date | null;
  status: DeployStatus;
  successes: DeployMessage[];
  failures: DeployMessage[];
  /** Components without the line for package.xml. */
  total: number;
  errorStatusCode: string | null;
  errorMessage: string | null;
}

/** Names as in the API; what is missing has Salesforce's default, `rollbackOnError` a production org's. */
export function deployOptions(given: Record<string, unknown>): DeployOptions {
  const flag = (name: string, otherwise: boolean): boolean => {
    const value = given[name] ?? otherwise;
    return value === true || value === 'true';
  };
  return {
    checkOnly: flag('checkOnly', false),
    ignoreWarnings: flag('ignoreWarnings', false),
    rollbackOnError: flag('rollbackOnError', true),
    singlePackage: flag('singlePackage', false),
    testLevel: typeof given['testLevel'] === 'string' ? given['testLevel'] : null,
  };
}

/** The DeployResult of both APIs. Nulls are left out where SOAP would leave them out. */
export function deployResult(deployment: Deployment, withDetails: boolean): Record<string, unknown> {
  const { status, successes, failures, options, user } = deployment;
  const done = deployment.completedDate !== null;
  const deployed = successes.filter((message) => message.componentType !== '').length;
  return {
    checkOnly: options.checkOnly,
    completedDate: deployment.completedDate?.toISOString(),
    createdBy: user.id.slice(0, 15),
    createdByName: user.displayName,
    createdDate: deployment.createdDate.toISOString(),
    ...(withDetails ? { details: details(deployment) } : {}),
    done,
    errorMessage: deployment.errorMessage ?? undefined,
    errorStatusCode: deployment.errorStatusCode ?? undefined,
    id: deployment.id,
    ignoreWarnings: options.ignoreWarnings,
    lastModifiedDate: (
      deployment.completedDate ??
      deployment.startDate ??
      deployment.createdDate
    ).toISOString(),
    numberComponentErrors: failures.filter((failure) => failure.problemType === 'Error').length,
    numberComponentsDeployed: deployed,
    numberComponentsTotal: deployment.total,
    numberTestErrors: 0,
    numberTestsCompleted: 0,
    numberTestsTotal: 0,
    rollbackOnError: options.rollbackOnError,
    runTestsEnabled: false,
    startDate: deployment.startDate?.toISOString(),
    status,
    success: status === 'Succeeded' || status === 'SucceededPartial',
  };
}

function details(deployment: Deployment): Record<string, unknown> {
  return {
    componentFailures: deployment.failures,
    componentSuccesses: deployment.successes,
    runTestResult: { numFailures: 0, numTestsRun: 0, totalTime: 0 },
  };
}
