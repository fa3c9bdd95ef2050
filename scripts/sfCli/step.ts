import type { Workspace } from './workspace.ts';

/** One thing to try. `run` says in a few words what it found, or throws. */
export interface Step {
  readonly name: string;
  run(workspace: Workspace): Promise<string>;
}
