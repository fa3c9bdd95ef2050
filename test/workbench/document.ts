import type { WorkbenchBuild } from './build/buildWorkbench.ts';
import type { Person } from './people.ts';
import { brandingStyles } from './site/branding.ts';
import type { Site } from './site/site.ts';
import { pathsOf } from './site/sitePageAt.ts';

const STYLES = {
  1: '/assets/slds1/styles/salesforce-lightning-design-system.min.css',
  2: '/assets/slds2/bundled/slds2.cosmos.css',
};

/** The HTML page that everything is shown in. */
export function documentOf({
  build,
  person,
  now,
  slds,
  formFactor,
  site,
}: {
  build: WorkbenchBuild;
  person: Person;
  /** What the org's clock shows. */
  now: string;
  slds: 1 | 2;
  formFactor: 'Large' | 'Small';
  /** The site that the page belongs to; null in Lightning Experience. */
  site: Site | null;
}): string {
  const workbench = {
    userId: person.userId,
    isGuest: person.isGuest,
    permissions: person.permissions,
    basePath: site?.basePath ?? '',
    formFactor,
    now,
    locale: 'en-US',
    site: site && {
      label: site.label,
      basePath: site.basePath,
      pages: pathsOf(site),
      menus: Object.fromEntries(site.menus),
    },
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${site?.label ?? 'Cadence'}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STYLES[slds]}">
<link rel="stylesheet" href="/assets/workbench/page.css">
${site ? `<style>${brandingStyles(site.branding)}</style>` : ''}
<script>globalThis.workbench=${inScript(workbench)};globalThis.process={env:{NODE_ENV:'production'}};</script>
<script src="/assets/workbench/orgClock.js"></script>
<script type="importmap">${inScript(build.importMap)}</script>
<script>globalThis.workbench.load=(module)=>import(module);</script>
</head>
<body class="slds-scope"><script type="module" src="${build.entry}"></script></body>
</html>`;
}

/** JSON that cannot end the script element that it stands in. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
