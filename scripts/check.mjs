// Types, lint and format in one go. Prints only what is wrong, ends with 1 if anything is.
import { spawnSync } from 'node:child_process';

const checks = [
  ['types', ['node_modules/typescript-native/bin/tsc', '-p', '.']],
  ['lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']],
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
];

let failed = 0;
for (const [name, args] of checks) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  console.log(`${name}: ${status === 0 ? 'clean' : 'see above'}`);
  if (status !== 0) failed = 1;
}
process.exit(failed);
