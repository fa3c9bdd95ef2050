import { createReadStream, existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join, normalize } from 'node:path';
import type { WorkbenchBuild } from './build/buildWorkbench.ts';
import { ROOT } from './build/forceApp.ts';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** Name after /assets/ → folder that it is served from. */
export function assetFolders({ vendorFolder, appFolder }: WorkbenchBuild): Record<string, string> {
  const packageFolder = (name: string) =>
    dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  return {
    [basename(vendorFolder)]: vendorFolder,
    [basename(appFolder)]: appFolder,
    slds1: join(packageFolder('@salesforce-ux/design-system'), 'assets'),
    slds2: join(ROOT, 'node_modules/@salesforce-ux/design-system-2/dist/css'),
    axe: packageFolder('axe-core'),
    workbench: join(import.meta.dirname, 'assets'),
  };
}

export function sendAsset(path: string, folders: Record<string, string>, outgoing: ServerResponse): void {
  const [, , name = '', ...rest] = path.split('/');
  const folder = folders[name];
  const file = folder && normalize(join(folder, ...rest));
  if (!folder || !file?.startsWith(folder) || !existsSync(file)) {
    outgoing.writeHead(404);
    outgoing.end();
    return;
  }
  outgoing.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    // What the page brings itself may change under its name; all else has its version in its address or in the lock file.
    'cache-control': name === 'workbench' ? 'no-cache' : 'max-age=86400',
  });
  createReadStream(file).pipe(outgoing);
}
