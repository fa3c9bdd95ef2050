// Starts a script of ours and a foreign program, says which, and waits. Run with a folder for the logs.
import { join } from 'node:path';
import { processGroup } from '../../scripts/setup/processes.mjs';

const [folder] = process.argv.slice(2);
const processes = processGroup(folder, (name, how) => {
  console.log(JSON.stringify({ crashed: name, how }));
  void processes.stop().then(() => process.exit(1));
});
const script = processes.startScript('script', join(import.meta.dirname, 'processes.sleeper.ts'));
const program = processes.startProgram('program', process.execPath, ['-e', 'setInterval(() => {}, 1e9)']);
process.on('SIGTERM', () => void processes.stop().then(() => process.exit(0)));
console.log(JSON.stringify({ script: script.child.pid, program: program.child.pid }));
setInterval(() => {}, 1e9);
