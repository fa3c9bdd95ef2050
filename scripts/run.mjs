// node scripts/run.mjs <command> [arguments …]: runs scripts/<command>.ts, from a bare clone too.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './setup/dependencies.mjs';
import { requireNode } from './setup/nodeVersion.mjs';

requireNode(20);
const here = dirname(fileURLToPath(import.meta.url));
const [command, ...words] = process.argv.slice(2);
try {
  // Standard output belongs to the command.
  installDependencies(join(here, '..'), (line) => console.error(line));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  ['--import', import.meta.resolve('tsx'), join(here, `${command}.ts`), ...words],
  {
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
