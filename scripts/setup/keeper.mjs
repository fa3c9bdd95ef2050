// Runs a program that cannot know when its starter is gone, and ends it then: also after a SIGKILL of the starter.
// node keeper.mjs <command> [arguments …], started with an IPC channel.
import { spawn } from 'node:child_process';

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
const end = () => child.kill('SIGTERM');

process.once('disconnect', end);
if (!process.connected) end();
process.once('SIGTERM', end);
process.on('SIGINT', () => {});
child.once('error', (error) => {
  console.error(`${command}: ${error.message}`);
  process.exit(127);
});
child.once('exit', (code, signal) => process.exit(signal ? 1 : code));
