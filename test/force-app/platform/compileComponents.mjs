// node compileComponents.mjs <folder of components> …: what Salesforce's own compiler refuses of each, as JSON.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compiler from '@lwc/sfdc-lwc-compiler';

/** Fatal mistakes and errors; what lies above is advice. */
const REFUSED = 1;

const refusals = {};
for (const folder of process.argv.slice(2)) {
  const bundles = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of bundles) refusals[name] = await refusalsOf(folder, name);
}
process.stdout.write(JSON.stringify(refusals));

async function refusalsOf(folder, name) {
  const { success, diagnostics, results } = await compiler.compile({
    bundle: {
      type: 'platform',
      name,
      namespace: 'c',
      namespaceMapping: { c: 'c' },
      files: filesOf(join(folder, name)),
      options: { apiVersion: 66 },
    },
    compilerConfigs: [{ outputConfig: { minify: false } }],
  });
  const all = [...diagnostics, ...(results ?? []).flatMap((result) => result.diagnostics)];
  const refused = all
    .filter(({ level }) => level <= REFUSED)
    .map(({ filename, message }) => `${filename ?? name}: ${message}`);
  return success || refused.length > 0 ? refused : ['It was refused without a reason.'];
}

function filesOf(bundle) {
  const files = readdirSync(bundle, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map(({ name }) => [name, readFileSync(join(bundle, name), 'utf8')]));
}
