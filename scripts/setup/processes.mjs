import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const endWithParent = pathToFileURL(join(here, 'endWithParent.mjs')).href;
const STOP_WITHIN_MS = 10_000;

/**
 * Child processes that never outlive the one that started them: each in a process group of its own, stopped
 * politely and then by force, and told by a closed channel when the starter was killed.
 * @param {string} logFolder what they print goes to `<name>.log` there
 * @param {(name: string, how: string) => void} onCrash called when one ends that nobody stopped
 */
export function processGroup(logFolder, onCrash) {
  mkdirSync(logFolder, { recursive: true });
  const running = new Map();
  let stopping = false;

  function start(name, args, env = {}) {
    const logFile = join(logFolder, `${name}.log`);
    const log = openSync(logFile, 'w');
    const child = spawn(process.execPath, args, {
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
      env: { ...process.env, ...env },
    });
    closeSync(log);
    const ended = new Promise((resolve) => {
      child.once('exit', (code, signal) => {
        running.delete(name);
        resolve(code ?? 1);
        if (!stopping && code !== 0) onCrash(name, describeEnd(signal ?? `code ${code}`, logFile));
      });
    });
    running.set(name, { child, ended });
    return { child, ended, logFile };
  }

  return {
    /** A TypeScript file of ours. */
    startScript: (name, file, args = [], env = {}) =>
      start(name, ['--import', endWithParent, '--import', import.meta.resolve('tsx'), file, ...args], env),
    /** A foreign program, kept by a process of ours. */
    startProgram: (name, command, args, env = {}) =>
      start(name, [join(here, 'keeper.mjs'), command, ...args], env),
    /** Stops all but those named, the last started first. */
    async stop(except = []) {
      stopping = true;
      for (const [name, { child, ended }] of [...running].reverse()) {
        if (!except.includes(name)) await stopOne(child, ended);
      }
    },
  };
}

async function stopOne(child, ended) {
  signalGroup(child.pid, 'SIGTERM');
  const force = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), STOP_WITHIN_MS);
  await ended;
  clearTimeout(force);
  // A grandchild that ignored the polite signal would be all that is left of the group.
  signalGroup(child.pid, 'SIGKILL');
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

function describeEnd(how, logFile) {
  const lastLines = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
  return `ended with ${how}. The end of ${logFile}:\n${lastLines}`;
}
