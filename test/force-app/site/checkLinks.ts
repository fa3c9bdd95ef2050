import type { SiteContents, SiteItem } from './readContents.ts';
import type { ContentType } from './siteContent.ts';

/** Pages that every LWR site with logging in has. */
const NEEDED = ['home', 'login-main', 'error', 'service-not-available', 'too-many-requests'];

/** Routes, views, layouts, theme and branding name each other as they are. */
export function checkLinks({ items }: SiteContents): string[] {
  const names = (type: ContentType) => new Set(items[type].map(({ apiName }) => apiName));
  const views = new Map(items.sfdc_cms__view.map((view) => [view.apiName, view]));
  const layouts = names('sfdc_cms__themeLayout');
  const layoutTypes = new Set(
    items.sfdc_cms__theme.flatMap(({ body }) => body.layouts.map(({ layoutType }) => layoutType)),
  );
  const routes = items.sfdc_cms__route;
  return [
    ...routes.flatMap(({ path, apiName, body }) => {
      const view = views.get(body.activeViewId);
      const isCustom = body.routeType.startsWith('custom-');
      return [
        ...(view ? [] : [`${path}: there is no view ${body.activeViewId}`]),
        ...(view && view.body.viewType !== body.routeType
          ? [`${path}: its routeType is not the viewType of ${view.apiName}`]
          : []),
        ...(isCustom === apiName.endsWith('__c')
          ? []
          : [`${path}: custom pages, and only they, end with __c`]),
      ];
    }),
    ...items.sfdc_cms__view.flatMap(({ path, apiName, body }) => [
      ...(layoutTypes.has(body.themeLayoutType)
        ? []
        : [`${path}: the theme has no layout of the type ${body.themeLayoutType}`]),
      ...(routes.some((route) => route.body.activeViewId === apiName)
        ? []
        : [`${path}: no route leads to it`]),
    ]),
    ...items.sfdc_cms__theme.flatMap(({ path, body }) => [
      ...body.layouts
        .filter(({ layoutId }) => !layouts.has(layoutId))
        .map(({ layoutId }) => `${path}: there is no theme layout ${layoutId}`),
      ...(names('sfdc_cms__brandingSet').has(body.activeBrandingSetId)
        ? []
        : [`${path}: there is no branding set ${body.activeBrandingSetId}`]),
      ...(layoutTypes.has('Inner') ? [] : [`${path}: has no layout of the type Inner`]),
    ]),
    ...items.sfdc_cms__appPage
      .filter(({ body }) => !names('sfdc_cms__theme').has(body.currentThemeId))
      .map(({ path, body }) => `${path}: there is no theme ${body.currentThemeId}`),
    ...items.sfdc_cms__languageSettings
      .filter(({ body }) => !body.languages.some(({ locale }) => locale === body.defaultLocale))
      .map(({ path, body }) => `${path}: ${body.defaultLocale} is none of its languages`),
    ...twice(routes, ({ body }) => body.urlPrefix, 'the address'),
    ...twice(routes, ({ body }) => body.routeType, 'the routeType'),
    ...twice(items.sfdc_cms__view, ({ body }) => body.viewType, 'the viewType'),
    ...NEEDED.filter((type) => !routes.some(({ body }) => body.routeType === type)).map(
      (type) => `the site has no page of the type ${type}`,
    ),
    ...(['sfdc_cms__site', 'sfdc_cms__appPage', 'sfdc_cms__theme', 'sfdc_cms__languageSettings'] as const)
      .filter((type) => items[type].length !== 1)
      .map((type) => `the site has ${items[type].length} contents of the type ${type}, not one`),
  ];
}

function twice<Type extends ContentType>(
  list: readonly SiteItem<Type>[],
  valueOf: (item: SiteItem<Type>) => string,
  what: string,
): string[] {
  const values = list.map(valueOf);
  return list
    .filter((item, index) => values.indexOf(valueOf(item)) < index)
    .map((item) => `${item.path}: ${what} "${valueOf(item)}" is another one's already`);
}
