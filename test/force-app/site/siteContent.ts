import { z } from 'zod';

/** What each kind of content of an LWR site holds. Nothing else is taken by an org. */
const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const apiName = z.string().regex(/^[A-Za-z]\w*$/);
const urlName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export interface ComponentContent {
  readonly id: string;
  readonly type: 'component';
  readonly definition: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly children?: readonly RegionContent[];
}

export interface RegionContent {
  readonly id: string;
  readonly type: 'region';
  readonly name: string;
  readonly title?: string;
  readonly children?: readonly ComponentContent[];
}

const region: z.ZodType<RegionContent> = z.lazy(() =>
  z.strictObject({
    id: uuid,
    type: z.literal('region'),
    name: z.string().min(1),
    title: z.string().optional(),
    children: z.array(component).optional(),
  }),
);

const component: z.ZodType<ComponentContent> = z.lazy(() =>
  z.strictObject({
    id: uuid,
    type: z.literal('component'),
    definition: z.string().regex(/^\w+:\w+$/),
    attributes: z.record(z.string(), z.unknown()).optional(),
    children: z.array(region).optional(),
  }),
);

const language = z.strictObject({
  locale: z.string().regex(/^[a-z]{2}(_[A-Z]{2})?$/),
  label: z.string().min(1),
  isActive: z.literal(true),
  isAuthoringOnly: z.boolean(),
  fallbackLocale: z.string().optional(),
});

export const BODIES = {
  sfdc_cms__site: z.strictObject({
    authenticationType: z.enum([
      'AUTHENTICATED',
      'AUTHENTICATED_WITH_PUBLIC_ACCESS_ENABLED',
      'UNAUTHENTICATED',
    ]),
  }),
  sfdc_cms__appPage: z.strictObject({
    currentThemeId: apiName,
    headMarkup: z.string(),
    isLockerServiceEnabled: z.boolean(),
    isRelaxedCSPLevel: z.boolean(),
    templateName: z.literal('talon-template-byo'),
  }),
  sfdc_cms__theme: z.strictObject({
    activeBrandingSetId: apiName,
    definitionName: z.literal('byo'),
    layouts: z.array(z.strictObject({ layoutId: apiName, layoutType: z.string().min(1) })),
  }),
  sfdc_cms__themeLayout: z.strictObject({ component }),
  sfdc_cms__brandingSet: z.strictObject({
    brandingSetType: z.enum(['APP', 'SCOPED']),
    definitionName: z.literal('talon-template-byo:branding'),
    values: z.record(z.string(), z.string()),
  }),
  sfdc_cms__route: z.strictObject({
    activeViewId: apiName,
    configurationTags: z.array(z.enum(['allow-in-static-site', 'too-many-requests'])),
    pageAccess: z.enum(['UseParent', 'Public', 'RequiresLogin']),
    routeType: z.string().min(1),
    urlPrefix: z.string().regex(/^[\w-]*$/),
  }),
  sfdc_cms__view: z.strictObject({
    component,
    dataProviders: z.array(z.unknown()),
    themeLayoutType: z.string().min(1),
    viewType: z.string().min(1),
  }),
  sfdc_cms__languageSettings: z.strictObject({
    languages: z.array(language).min(1),
    defaultLocale: z.string(),
  }),
  sfdc_cms__mobilePublisherConfig: z.strictObject({
    nativeTabMenu: z.object({ menuItems: z.array(z.object({ name: z.string(), targetUrl: z.string() })) }),
    nativeMobileNavConfig: z.object({}),
    mobilePublisherAppUpdateConfig: z.object({ enableAppUpdate: z.boolean(), forceAppUpdate: z.boolean() }),
  }),
} as const;

export type ContentType = keyof typeof BODIES;

/** Folder, within the bundle's own tree, that `_meta.json` names for each kind. */
export const PATHS: Readonly<Record<ContentType, string>> = {
  sfdc_cms__site: '',
  sfdc_cms__appPage: '',
  sfdc_cms__theme: 'themes',
  sfdc_cms__themeLayout: 'themeLayouts',
  sfdc_cms__brandingSet: 'brandingSets',
  sfdc_cms__route: 'routes',
  sfdc_cms__view: 'views',
  sfdc_cms__languageSettings: '_settings',
  sfdc_cms__mobilePublisherConfig: '_settings',
};

export function contentSchema(type: ContentType) {
  return z.strictObject({
    type: z.literal(type),
    title: z.string().min(1).max(80),
    contentBody: BODIES[type] as z.ZodType,
    urlName,
  });
}

export type BodyOf<Type extends ContentType> = z.infer<(typeof BODIES)[Type]>;
