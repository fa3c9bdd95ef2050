import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import type { Plugin } from 'rollup';

const BASE_COMPONENTS = dirname(
  createRequire(import.meta.url).resolve('lightning-base-components/package.json'),
);
const OURS = /^@salesforce\/(schema|user|community|customPermission|userPermission|client|gate)(\/|$)/;
const LABEL = '@salesforce/label/c.';
const PREFIX = '\0platform:';

/**
 * The `@salesforce/*` modules that the platform makes up for a page: labels and schema are known when the page is
 * built, the person and the form factor when it is opened (they are read from `globalThis.workbench`).
 */
export function platformModules(labels: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'platform-modules',
    resolveId(id) {
      if (id === '@salesforce/i18n/locale' || OURS.test(id) || id.startsWith(LABEL)) return PREFIX + id;
      if (id.startsWith('@salesforce/i18n/')) {
        return join(BASE_COMPONENTS, 'scopedImports', `${id.replaceAll('/', '-')}.js`);
      }
      return null;
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const name = id.slice(PREFIX.length);
      if (!name.startsWith(LABEL)) return `export default ${valueOf(name)};`;
      const label = labels.get(name.slice(LABEL.length));
      // An org would refuse the component, and the metadata checks do; here the gap shows on the screen.
      return `export default ${JSON.stringify(label ?? `[${name.slice(LABEL.length)}]`)};`;
    },
    // The base components ask whether they are rendered on a server.
    resolveImportMeta: (property) => (property === 'env' ? '({ SSR: false })' : null),
  };
}

function valueOf(name: string): string {
  const [, kind = '', ...rest] = name.split('/');
  const member = rest.join('/');
  switch (kind) {
    case 'schema':
      return JSON.stringify(schemaReference(member));
    case 'user':
      return member === 'isGuest' ? 'globalThis.workbench.isGuest' : 'globalThis.workbench.userId';
    case 'community':
      return member === 'basePath' ? 'globalThis.workbench.basePath' : 'undefined';
    case 'customPermission':
    case 'userPermission':
      return `globalThis.workbench.permissions.includes(${JSON.stringify(member)}) || undefined`;
    case 'client':
      return 'globalThis.workbench.formFactor';
    case 'i18n':
      return 'globalThis.workbench.locale';
    case 'gate':
      return '{ isOpen: () => false }';
    default:
      throw new Error(`No platform module ${name}.`);
  }
}

function schemaReference(member: string): { objectApiName: string; fieldApiName?: string } {
  const [objectApiName = '', ...fields] = member.split('.');
  return fields.length > 0 ? { objectApiName, fieldApiName: fields.join('.') } : { objectApiName };
}
