import { replaced, type Fault } from '../faults/fault.ts';

const BUNDLE = 'digitalExperiences/site/Cadence_Partners1';
const PLAN_VIEW = `${BUNDLE}/sfdc_cms__view/plan/content.json`;
const PLAN_ROUTE = `${BUNDLE}/sfdc_cms__route/Plan__c/content.json`;
const THEME = `${BUNDLE}/sfdc_cms__theme/Cadence_Partners/content.json`;
const FRAME = `${BUNDLE}/sfdc_cms__themeLayout/partnerFrame/content.json`;
const NETWORK = 'networks/Cadence Partners.network-meta.xml';
const MENU = 'navigationMenus/Cadence_Partners.navigationMenu-meta.xml';

/** Mistakes that somebody could make in the site, and what the check must say of them. */
export const SITE_FAULTS: readonly Fault[] = [
  {
    title: 'a route to a view that is not there',
    path: PLAN_ROUTE,
    change: replaced('"activeViewId": "plan"', '"activeViewId": "plans"'),
    found: 'there is no view plans',
  },
  {
    title: 'a route of another type than its view',
    path: PLAN_ROUTE,
    change: replaced('custom-plan', 'custom-plans'),
    found: 'its routeType is not the viewType of plan',
  },
  {
    title: 'two pages at one address',
    path: PLAN_ROUTE,
    change: replaced('"urlPrefix": "plan"', '"urlPrefix": "deals"'),
    found: 'the address "deals" is another one',
  },
  {
    title: 'a view that no route leads to',
    path: PLAN_ROUTE,
    change: () => null,
    found: 'no route leads to it',
  },
  {
    title: 'a missing page that every site needs',
    path: `${BUNDLE}/sfdc_cms__route/Error/content.json`,
    change: () => null,
    found: 'the site has no page of the type error',
  },
  {
    title: 'a content without its description',
    path: `${BUNDLE}/sfdc_cms__view/plan/_meta.json`,
    change: () => null,
    found: 'plan/_meta.json: is missing',
  },
  {
    title: 'a description of another content',
    path: `${BUNDLE}/sfdc_cms__view/plan/_meta.json`,
    change: replaced('"plan"', '"deals"'),
    found: 'plan/_meta.json: is not',
  },
  {
    title: 'a property that content does not have',
    path: `${BUNDLE}/sfdc_cms__site/Cadence_Partners1/content.json`,
    change: replaced('"authenticationType"', '"isOpen": true, "authenticationType"'),
    found: 'Unrecognized key: "isOpen"',
  },
  {
    title: 'a content that is cut off',
    path: PLAN_VIEW,
    change: (text) => text.slice(0, 300),
    found: 'plan/content.json',
  },
  {
    title: 'an id that is no UUID',
    path: PLAN_VIEW,
    change: (text) => text.replace(/"id": "[0-9a-f]{8}/, '"id": "page'),
    found: 'contentBody.component.id',
  },
  {
    title: 'an id that another page has',
    path: PLAN_VIEW,
    change: (text) => text.replace(/("id": ")[0-9a-f-]{36}/g, '$1b3c4a1de-0c5f-4b1e-9d6a-0a1b2c3d4e5f'),
    found: 'the id b3c4a1de-0c5f-4b1e-9d6a-0a1b2c3d4e5f is in',
  },
  {
    title: 'a section that describes other columns than it has',
    path: PLAN_VIEW,
    change: replaced('\\"columnKey\\":\\"col1\\"', '\\"columnKey\\":\\"col2\\"'),
    found: 'has a sectionConfig that is not what is in it',
  },
  {
    title: 'a layout that the theme does not have',
    path: PLAN_VIEW,
    change: replaced('"themeLayoutType": "Inner"', '"themeLayoutType": "Wide"'),
    found: 'the theme has no layout of the type Wide',
  },
  {
    title: 'a theme with a layout that is not there',
    path: THEME,
    change: replaced('partnerFrame', 'partnersFrame'),
    found: 'there is no theme layout partnersFrame',
  },
  {
    title: 'a theme with a branding that is not there',
    path: THEME,
    change: replaced('"activeBrandingSetId": "Cadence_Partners"', '"activeBrandingSetId": "Cadence"'),
    found: 'there is no branding set Cadence',
  },
  {
    title: 'a component that does not exist',
    path: PLAN_VIEW,
    change: replaced('c:myPartner', 'c:ourPartner'),
    found: 'there is no component c:ourPartner',
  },
  {
    title: 'a component that may not stand on a page of a site',
    path: PLAN_VIEW,
    change: replaced('c:myPartner', 'c:camHome'),
    found: 'c:camHome does not declare the target lightningCommunity__Page',
  },
  {
    title: 'a page component where a theme layout belongs',
    path: FRAME,
    change: replaced('c:siteFrame', 'c:myPartner'),
    found: 'c:myPartner does not declare the target lightningCommunity__Theme_Layout',
  },
  {
    title: 'an attribute that the component does not declare',
    path: PLAN_VIEW,
    change: replaced('"vendorName"', '"vendor"'),
    found: 'c:myPartner declares no property vendor',
  },
  {
    title: 'an attribute of another type',
    path: PLAN_VIEW,
    change: replaced('"screen": "plan"', '"screen": 4'),
    found: 'c:myPartner takes a String for screen, not 4',
  },
  {
    title: 'a choice that the component does not offer',
    path: PLAN_VIEW,
    change: replaced('"screen": "plan"', '"screen": "plans"'),
    found: 'c:myPartner offers no screen "plans"',
  },
  {
    title: 'an attribute that a component of the platform does not have',
    path: `${BUNDLE}/sfdc_cms__view/login/content.json`,
    change: replaced('"loginButtonLabel"', '"buttonLabel"'),
    found: 'community_login:loginForm has no buttonLabel',
  },
  {
    title: 'a layout with a menu that is not there',
    path: FRAME,
    change: replaced('"menu": "Cadence_Partners"', '"menu": "Default_Navigation"'),
    found: 'there is no menu Default_Navigation',
  },
  {
    title: 'a menu item that leads nowhere',
    path: MENU,
    change: replaced('<target>/plan<', '<target>/plans<'),
    found: 'there is no page /plans',
  },
  {
    title: 'a menu of another site',
    path: MENU,
    change: replaced('<container>Cadence Partners<', '<container>Cadence<'),
    found: 'its container is not Cadence Partners',
  },
  {
    title: 'members by a permission set that does not exist',
    path: NETWORK,
    change: replaced('Cadence_Partner_User', 'Cadence_Partner'),
    found: 'there is no permission set Cadence_Partner',
  },
  {
    title: 'a network of another bundle',
    path: NETWORK,
    change: replaced('<picassoSite>Cadence_Partners1<', '<picassoSite>Cadence_Partners<'),
    found: 'its picassoSite is not Cadence_Partners1',
  },
  {
    title: 'a site that registers strangers',
    path: NETWORK,
    change: replaced('<selfRegistration>false', '<selfRegistration>true'),
    found: 'its selfRegistration is not false',
  },
  {
    title: 'somebody’s own address',
    path: NETWORK,
    change: replaced('%CADENCE_SITE_EMAIL%', 'jo@example.com'),
    found: 'jo@example.com is somebody',
  },
];
