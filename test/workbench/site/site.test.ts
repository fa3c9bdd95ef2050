import { describe, expect, test } from '@jest/globals';
import { siteAddress } from '../modules/lightning/navigation/siteAddress.js';
import { brandingStyles } from './branding.ts';
import { readSite } from './readSite.ts';
import { replaced, WORKBENCH_VALUES } from './replacements.ts';
import { pathsOf, sitePageAt, type SiteAnswer } from './sitePageAt.ts';
import type { SiteComponent } from './site.ts';

const site = readSite();
const PARTNER = { isGuest: false, isPartner: true };
const GUEST = { isGuest: true, isPartner: false };
const EMPLOYEE = { isGuest: false, isPartner: false };

const at = (path: string, who = PARTNER): SiteAnswer =>
  sitePageAt(new URL(path, 'http://workbench'), site, who);

function pageAt(path: string, who = PARTNER) {
  const answer = at(path, who);
  if (answer.kind !== 'page') throw new Error(`${path} is no page but ${answer.kind}.`);
  return answer.page;
}

/** Definitions of the components that somebody sees, from the outside in. */
function seen({ definition, children = [] }: SiteComponent): string[] {
  const within = children.filter(({ name }) => name !== 'sfdcHiddenRegion');
  return [definition, ...within.flatMap(({ children: placed = [] }) => placed.flatMap(seen))];
}

describe('the site', () => {
  test('begins where its configuration says, and lets no employee in', () => {
    expect([site.basePath, site.letsEmployeesIn, site.isPrivate]).toEqual(['/partners', false, true]);
  });

  test('has the menu of its metadata, in that order', () => {
    expect(
      site.menus
        .get('Cadence_Partners')
        ?.slice(0, 4)
        .map(({ label, target }) => [label, target]),
    ).toEqual([
      ['Home', '/'],
      ['Performance', '/performance'],
      ['Capabilities', '/capabilities'],
      ['Account plan', '/plan'],
    ]);
  });

  test('has its branding as custom properties', () => {
    expect(brandingStyles(site.branding)).toContain('--dxp-g-brand:#0250d9');
    expect(brandingStyles({ PrimaryAccentColor: '#fff}</style><script>' })).toBe(
      ':root{--dxp-g-brand:#fff/stylescript}',
    );
  });

  test('is not read without a value for each of its placeholders', () => {
    const values = Object.entries(WORKBENCH_VALUES).filter(([name]) => name !== 'CADENCE_SITE_PREFIX');
    expect(() => readSite(undefined, Object.fromEntries(values))).toThrow(
      /needs the environment variable CADENCE_SITE_PREFIX/,
    );
  });

  test('replaces only in the files that a replacement names', () => {
    const rule = [{ glob: 'a/**/*.xml', stringToReplace: '%X%', replaceWithEnv: 'X' }];
    expect([
      replaced('a/b/c.xml', '%X%', { X: '1' }, rule),
      replaced('a/c.xml', '%X%', { X: '1' }, rule),
      replaced('b/c.xml', '%X%', { X: '1' }, rule),
    ]).toEqual(['1', '1', '%X%']);
  });
});

describe('a page', () => {
  test('is what the route at its address shows', () => {
    const page = pageAt('/partners/plan?recordId=a01');
    expect(seen(page.view)).toEqual([
      'community_layout:sldsFlexibleLayout',
      'community_layout:section',
      'c:myPartner',
    ]);
    expect(page.pageReference).toEqual({
      type: 'comm__namedPage',
      attributes: { name: 'Plan__c' },
      state: { recordId: 'a01' },
    });
    expect(page.title).toBe('Account plan');
  });

  test.each(['/partners', '/partners/'])('at %s is the home page', (path) => {
    expect(pageAt(path).pageReference.attributes).toEqual({ name: 'Home' });
  });

  test('stands in the theme layout that its view names, with the vendor’s name of the org', () => {
    const { layout } = pageAt('/partners/plan');
    expect(layout.definition).toBe('c:siteFrame');
    expect(layout.attributes).toMatchObject({ vendorName: 'Northbeam', menu: 'Cadence_Partners' });
  });

  test('that there is not is the error page', () => {
    expect(pageAt('/partners/nowhere').pageReference.attributes).toEqual({ name: 'Error' });
  });
});

describe('whoever is not logged in', () => {
  test('is sent to the log-in page, and from there back', () => {
    expect(at('/partners/plan?recordId=a01', GUEST)).toEqual({
      kind: 'moved',
      to: '/partners/login?startURL=%2Fpartners%2Fplan%3FrecordId%3Da01',
    });
  });

  test.each(['/partners/login', '/partners/ForgotPassword', '/partners/CheckPasswordResetEmail'])(
    'may open %s',
    (path) => {
      expect(at(path, GUEST).kind).toBe('page');
    },
  );
});

test('an employee is told whose site it is', () => {
  expect(at('/partners/plan', EMPLOYEE).kind).toBe('notForEmployees');
});

describe('a page reference', () => {
  const where = { basePath: site.basePath, pages: pathsOf(site) };

  test.each([
    [{ type: 'comm__namedPage', attributes: { name: 'Home' } }, '/partners/'],
    [
      { type: 'comm__namedPage', attributes: { name: 'Plan__c' }, state: { recordId: 'a01' } },
      '/partners/plan?recordId=a01',
    ],
    [{ type: 'standard__webPage', attributes: { url: '/deals' } }, '/partners/deals'],
    [{ type: 'standard__webPage', attributes: { url: 'https://example.com' } }, 'https://example.com'],
    [{ type: 'comm__loginPage', attributes: { actionName: 'login' } }, '/partners/login'],
  ])('%j leads to %s', (reference, address) => {
    expect(siteAddress(reference, where)).toBe(address);
  });

  test('of a kind that such sites do not know fails', () => {
    expect(() => siteAddress({ type: 'standard__navItemPage', attributes: {} }, where)).toThrow(
      'LWR sites know no page of type standard__navItemPage.',
    );
  });

  test('to a page that is not there fails', () => {
    expect(() => siteAddress({ type: 'comm__namedPage', attributes: { name: 'Plans__c' } }, where)).toThrow(
      'The site has no page Plans__c.',
    );
  });
});
