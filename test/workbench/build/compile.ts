import { join } from 'node:path';
import lwc from '@lwc/rollup-plugin';
import { rollup, type Plugin } from 'rollup';
import { customLabels, lwcBundles, ROOT } from './forceApp.ts';
import { platformModules } from './platformModules.ts';

export const MODULES = join(ROOT, 'test/workbench/modules');

interface Compilation {
  /** Output file name (without ending) → module to start from. */
  readonly input: Readonly<Record<string, string>>;
  readonly folder: string;
  /** Modules that the import map provides. */
  readonly isExternal: (id: string) => boolean;
}

/** Compiles LWC modules to ES modules that a browser loads through the import map. */
export async function compile({ input, folder, isExternal }: Compilation): Promise<void> {
  const bundle = await rollup({
    input: { ...input },
    preserveEntrySignatures: 'strict',
    plugins: [
      leaveToImportMap(isExternal),
      platformModules(customLabels()),
      lwc({
        rootDir: MODULES,
        apiVersion: 66,
        enableDynamicComponents: true,
        enableLwcOn: true,
        modules: [
          ...[...lwcBundles()].map(([name, path]) => ({ name: `c/${name}`, path })),
          { dir: MODULES },
          { npm: 'lightning-base-components' },
        ],
      }),
    ],
    onwarn({ code, exporter, id, ids, message }) {
      // A few base components lean on parts of the platform that no package has; they fail only where they are used.
      const ofThePlatform =
        [exporter, id, ...(ids ?? [])].join().includes('node_modules') || message.includes('node_modules');
      if ((code === 'UNRESOLVED_IMPORT' || code === 'MISSING_EXPORT') && !ofThePlatform)
        throw new Error(message);
    },
  });
  await bundle.write({
    dir: folder,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  });
  await bundle.close();
}

function leaveToImportMap(isExternal: (id: string) => boolean): Plugin {
  const importer = join(MODULES, 'workbench/entry/entry.js');
  return {
    name: 'leave-to-import-map',
    async resolveId(id, from) {
      if (!from) return id.startsWith('/') ? null : this.resolve(id, importer, { skipSelf: true });
      // Right-to-left icon sets double the size of the page and are never asked for.
      if (/iconSvgTemplates\w*Rtl$/.test(id)) return '\0no-icons';
      return isExternal(id) ? { id, external: true } : null;
    },
    load: (id) => (id === '\0no-icons' ? 'export default {};' : null),
  };
}
