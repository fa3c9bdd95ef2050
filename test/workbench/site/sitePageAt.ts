import type { Person } from '../people.ts';
import type { Route, Site, SiteComponent } from './site.ts';

export interface SitePage {
  readonly title: string;
  readonly layoutType: string;
  readonly layout: SiteComponent;
  readonly view: SiteComponent;
  readonly pageReference: {
    readonly type: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly state: Readonly<Record<string, string>>;
  };
}

export type SiteAnswer =
  | { readonly kind: 'page'; readonly page: SitePage }
  /** Whoever is not logged in is sent to the log-in page. */
  | { readonly kind: 'moved'; readonly to: string }
  /** Employees are no members of the partners' site. */
  | { readonly kind: 'notForEmployees' };

type Visitor = Pick<Person, 'isGuest' | 'isPartner'>;

/** What the site's metadata puts on the page at an address below its base path, for that person. */
export function sitePageAt(address: URL, site: Site, person: Visitor): SiteAnswer {
  const route = routeAt(address.pathname, site);
  if (person.isGuest && needsLogin(route, site)) {
    const login = site.routes.find(({ type }) => type === 'login-main')!;
    const startUrl = new URLSearchParams({ startURL: address.pathname + address.search });
    return { kind: 'moved', to: `${pathOf(login, site)}?${startUrl}` };
  }
  if (!person.isGuest && !person.isPartner && !site.letsEmployeesIn) return { kind: 'notForEmployees' };
  return { kind: 'page', page: pageOf(route, site, address) };
}

/** Page by its name → where it is below the base path: 'Plan__c' → '/plan'. */
export function pathsOf({ routes }: Site): Record<string, string> {
  return Object.fromEntries(routes.map(({ apiName, urlPrefix }) => [apiName, `/${urlPrefix}`]));
}

/** Address of a route: '/partners/plan'. */
export function pathOf({ urlPrefix }: Route, { basePath }: Site): string {
  return `${basePath}/${urlPrefix}`;
}

function routeAt(path: string, site: Site): Route {
  const prefix = path.slice(site.basePath.length).replace(/^\/|\/$/g, '');
  const found = site.routes.find(({ urlPrefix }) => urlPrefix === prefix);
  return found ?? site.routes.find(({ type }) => type === 'error')!;
}

/** Pages of logging in are open to everybody, whatever the site says. */
const ALWAYS_OPEN = new Set(['login-main', 'forgot-password', 'check-password', 'self-register']);

function needsLogin({ access, type }: Route, { isPrivate }: Site): boolean {
  if (ALWAYS_OPEN.has(type) || access === 'Public') return false;
  return access === 'RequiresLogin' || isPrivate;
}

function pageOf(route: Route, site: Site, address: URL): SitePage {
  const view = site.views.get(route.viewId)!;
  const isLogin = route.type === 'login-main';
  return {
    title: route.title,
    layoutType: view.layoutType,
    layout: site.layouts.get(view.layoutType)!,
    view: view.component,
    pageReference: {
      type: isLogin ? 'comm__loginPage' : 'comm__namedPage',
      attributes: isLogin ? { actionName: 'login' } : { name: route.apiName },
      state: Object.fromEntries(address.searchParams),
    },
  };
}
