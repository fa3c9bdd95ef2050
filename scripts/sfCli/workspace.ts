import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SmallOrg } from '../../test/org/startOrg.ts';

const REPOSITORY = join(import.meta.dirname, '../..');

/** A home of its own for the CLI, which the org answers. */
export interface Workspace {
  readonly org: SmallOrg;
  /** The folder with force-app, where the CLI runs. */
  readonly project: string;
  /** Runs a command with --json and returns its `result`, of the shape that the caller names; throws with the CLI's own words when it fails. */
  readonly sf: <Result>(words: string, options?: SfOptions) => Promise<Result>;
  /** The same for a command that has to fail; throws when it does not. */
  readonly sfRefused: (words: string, options?: SfOptions) => Promise<SfAnswer>;
  /** Writes a file into the home and returns its path. */
  readonly file: (name: string, content: string) => string;
  readonly close: () => void;
}

export interface SfOptions {
  /** Arguments that have spaces in them. */
  readonly more?: readonly string[];
  readonly environment?: Record<string, string>;
  readonly folder?: string;
}

/** What the CLI prints with --json. */
export interface SfAnswer {
  readonly status: number;
  readonly message?: string;
  readonly result?: unknown;
}

const QUIET = {
  SF_DISABLE_TELEMETRY: 'true',
  SF_AUTOUPDATE_DISABLE: 'true',
  SF_SKIP_NEW_VERSION_CHECK: 'true',
  SF_USE_GENERIC_UNIX_KEYCHAIN: 'true',
  SF_DISABLE_LOG_FILE: 'true',
  SF_ORG_METADATA_REST_DEPLOY: 'false',
};

export function openWorkspace(program: string, org: SmallOrg): Workspace {
  const cache = join(REPOSITORY, '.cache');
  mkdirSync(cache, { recursive: true });
  const home = mkdtempSync(join(cache, 'sf-home-'));

  const run = async (words: string, options: SfOptions = {}): Promise<SfAnswer> => {
    const child = spawn(process.execPath, [program, ...words.split(' '), ...(options.more ?? []), '--json'], {
      cwd: options.folder ?? REPOSITORY,
      env: { PATH: process.env['PATH'], HOME: home, ...QUIET, ...options.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let complaints = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    await new Promise((resolve) => child.on('close', resolve));
    try {
      return JSON.parse(output) as SfAnswer;
    } catch {
      return { status: 1, message: `no JSON from the CLI: ${output}${complaints}` };
    }
  };

  return {
    org,
    project: REPOSITORY,
    sf: async <Result>(words: string, options?: SfOptions) => {
      const answer = await run(words, options);
      if (answer.status === 0) return answer.result as Result;
      throw new Error(`${answer.message ?? ''} ${shorten(answer.result)}`);
    },
    sfRefused: async (words, options) => {
      const answer = await run(words, options);
      if (answer.status === 0) throw new Error('It went through, and should not have');
      return answer;
    },
    file: (name, content) => {
      const path = join(home, name);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    close: () => rmSync(home, { recursive: true, force: true }),
  };
}

function shorten(result: unknown): string {
  return result === undefined ? '' : JSON.stringify(result).slice(0, 1000);
}
