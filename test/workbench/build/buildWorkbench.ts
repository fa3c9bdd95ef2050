import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { buildOnce } from './buildOnce.ts';
import { compile, MODULES } from './compile.ts';
import { lwcBundles, ROOT } from './forceApp.ts';
import { removeOldBuilds } from './removeOldBuilds.ts';
import { sourceVersion } from './sourceVersion.ts';

export interface WorkbenchBuild {
  /** Served under /assets by their own names, which change with what is in them. */
  readonly vendorFolder: string;
  readonly appFolder: string;
  /** Address of what the page starts with. */
  readonly entry: string;
  readonly importMap: { readonly imports: Readonly<Record<string, string>> };
}

/** Exposed by the package, but leaning on parts of the platform that no package has. */
const NOT_BUILDABLE = ['lightning/barcodeScanner'];

const CACHE = join(ROOT, '.cache/workbench');

/**
 * Builds what the browser loads. Platform code (lwc and the base components) takes most of a minute and is kept in
 * the cache by its versions; our components, the stand-ins for `lightning/*` and the shell take a second or two, and
 * are kept by what they are made from.
 */
export async function buildWorkbench(log: (line: string) => void = () => {}): Promise<WorkbenchBuild> {
  const shims = ['lightning', 'experience'].flatMap((namespace) =>
    readdirSync(join(MODULES, namespace)).map((name) => `${namespace}/${name}`),
  );
  const vendor = vendorModules(shims);
  const own = [...shims, 'workbench/data'];
  const vendorFolder = join(CACHE, `vendor-${versionOf(vendor)}`);
  await buildOnce(vendorFolder, (folder) => {
    log('building the Lightning base components (once, about a minute)');
    const ownSet = new Set(own);
    return compile({ input: entries(vendor), folder, isExternal: (id) => ownSet.has(id) });
  });
  const appFolder = join(CACHE, `app-${sourceVersion()}`);
  const vendorSet = new Set(vendor);
  const components = [...lwcBundles()]
    .filter(([, path]) => path.endsWith('.js'))
    .map(([name]) => `c/${name}`);
  await buildOnce(appFolder, (folder) =>
    compile({
      input: entries([...own, ...components, 'workbench/entry']),
      folder,
      isExternal: (id) => vendorSet.has(id),
    }),
  );
  removeOldBuilds(CACHE, 'app', appFolder);
  const imports = Object.fromEntries([
    ...addresses(vendorFolder, vendor),
    ...addresses(appFolder, [...own, ...components]),
  ]);
  return { vendorFolder, appFolder, entry: addressIn(appFolder, 'workbench/entry'), importMap: { imports } };
}

function vendorModules(shims: readonly string[]): string[] {
  const require = createRequire(import.meta.url);
  const { lwc } = require('lightning-base-components/package.json') as { lwc: { expose: string[] } };
  const left = new Set([...shims, ...NOT_BUILDABLE]);
  const exposed = lwc.expose.filter((name) => !left.has(name) && !name.includes('iconSvgTemplates'));
  return ['lwc', '@lwc/synthetic-shadow', ...exposed];
}

function versionOf(vendor: readonly string[]): string {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  const versions = ['lwc', 'lightning-base-components', '@lwc/rollup-plugin', 'rollup'].map(
    (name) => lock.packages[`node_modules/${name}`]?.version,
  );
  return createHash('sha256')
    .update(JSON.stringify([versions, vendor]))
    .digest('hex')
    .slice(0, 12);
}

function entries(modules: readonly string[]): Record<string, string> {
  return Object.fromEntries(modules.map((name) => [fileName(name), name]));
}

function addresses(folder: string, modules: readonly string[]): [string, string][] {
  return modules.map((name) => [name, addressIn(folder, name)]);
}

function addressIn(folder: string, module: string): string {
  return `/assets/${basename(folder)}/${fileName(module)}.js`;
}

function fileName(module: string): string {
  return module.replace(/[@/]/g, '_');
}
