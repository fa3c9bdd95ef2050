import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { ROOT } from '../build/forceApp.ts';
import { readReplacements, replaced, WORKBENCH_VALUES } from './replacements.ts';
import type { MenuItem, Route, Site, SiteComponent, View } from './site.ts';

const MAIN = join(ROOT, 'force-app/site/main/default');
const LISTS = new Set(['navigationMenuItem']);
const parser = new XMLParser({ isArray: (name) => LISTS.has(name), parseTagValue: false });

interface Content<Body> {
  readonly title: string;
  readonly contentBody: Body;
}

interface Described {
  readonly DigitalExperienceConfig: { label: string; site: { urlPathPrefix: string }; space: string };
  readonly Network: { allowInternalUserLogin: string };
  readonly NavigationMenu: {
    navigationMenuItem: { label: string; target: string; type: string; publiclyAvailable: string }[];
  };
}

/** Reads the site as it is deployed, with the values of this org in place of the placeholders. */
export function readSite(main = MAIN, values = WORKBENCH_VALUES): Site {
  const replacements = readReplacements();
  const text = (file: string) =>
    replaced(relative(ROOT, file), readFileSync(file, 'utf8'), values, replacements);
  const described = <Kind extends keyof Described>(kind: Kind, file: string) =>
    (parser.parse(text(file)) as Described)[kind];

  const [configFile = ''] = filesIn(join(main, 'digitalExperienceConfigs'));
  const config = described('DigitalExperienceConfig', configFile);
  const [networkFile = ''] = filesIn(join(main, 'networks'));
  const bundle = join(main, 'digitalExperiences', config.space);
  const all = <Body>(type: string): [string, Content<Body>][] =>
    readdirSync(join(bundle, type)).map((apiName) => [
      apiName,
      JSON.parse(text(join(bundle, type, apiName, 'content.json'))) as Content<Body>,
    ]);
  const only = <Body>(type: string): Body => all<Body>(type)[0]![1].contentBody;

  const page = only<{ currentThemeId: string; headMarkup: string }>('sfdc_cms__appPage');
  const themes = new Map(all<Theme>('sfdc_cms__theme'));
  const theme = themes.get(page.currentThemeId)!.contentBody;
  const layouts = new Map(all<{ component: SiteComponent }>('sfdc_cms__themeLayout'));
  const sets = new Map(all<{ values: Record<string, string> }>('sfdc_cms__brandingSet'));
  return {
    basePath: `/${config.site.urlPathPrefix}`,
    label: config.label,
    isPrivate: only<{ authenticationType: string }>('sfdc_cms__site').authenticationType === 'AUTHENTICATED',
    letsEmployeesIn: described('Network', networkFile).allowInternalUserLogin === 'true',
    routes: all<RouteBody>('sfdc_cms__route').map(routeOf),
    views: new Map(all<ViewBody>('sfdc_cms__view').map(([apiName, content]) => [apiName, viewOf(content)])),
    layouts: new Map(
      theme.layouts.map(({ layoutId, layoutType }) => [
        layoutType,
        layouts.get(layoutId)!.contentBody.component,
      ]),
    ),
    branding: sets.get(theme.activeBrandingSetId)!.contentBody.values,
    menus: new Map(
      filesIn(join(main, 'navigationMenus')).map((file) => [
        /([^/]+)\.navigationMenu-meta\.xml$/.exec(file)?.[1] ?? '',
        described('NavigationMenu', file).navigationMenuItem.map(menuItemOf),
      ]),
    ),
    slds: page.headMarkup.includes('salesforce-lightning-design-system') ? 1 : 2,
  };
}

interface Theme {
  activeBrandingSetId: string;
  layouts: { layoutId: string; layoutType: string }[];
}
interface RouteBody {
  activeViewId: string;
  pageAccess: Route['access'];
  routeType: string;
  urlPrefix: string;
}
interface ViewBody {
  component: SiteComponent;
  themeLayoutType: string;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}

function routeOf([apiName, { title, contentBody }]: [string, Content<RouteBody>]): Route {
  const { activeViewId, pageAccess, routeType, urlPrefix } = contentBody;
  return { apiName, title, type: routeType, urlPrefix, viewId: activeViewId, access: pageAccess };
}

function viewOf({ contentBody: { component, themeLayoutType } }: Content<ViewBody>): View {
  return { component, layoutType: themeLayoutType };
}

function menuItemOf(item: Described['NavigationMenu']['navigationMenuItem'][number]): MenuItem {
  return { ...item, publiclyAvailable: item.publiclyAvailable === 'true' };
}
