import { basename } from 'node:path';
import { readForceApp } from '../org/readForceApp.ts';
import { personOf } from '../org/rights/person.ts';
import { readPermissionSet } from '../org/rights/readPermissionSet.ts';
import type { Channel } from '../org/rights/fixtures/channel.ts';
import { partnerOf, type PersonName } from '../org/rights/fixtures/people.ts';
import { rightsOf } from '../org/rights/rights.ts';
import { childrenOf, flagOf, readXml, textOf, type Element } from '../org/schema/metadata/xml.ts';
import { readSite } from '../workbench/site/readSite.ts';
import { sitePageAt } from '../workbench/site/sitePageAt.ts';
import { SCREEN_DECISIONS, SCREEN_PEOPLE } from './screenDecisions.ts';

type Files = ReadonlyMap<string, Buffer>;
type Opens = (name: PersonName | 'guest') => boolean;

/** Screens that somebody opens and should not, or the other way round, and those that nobody has decided about. */
export function screenGaps(channel: Channel, files: Files = readForceApp()): string[] {
  const screens = screensOf(channel, files);
  const found = [...screens].map(([screen, opens]) => [
    screen,
    SCREEN_PEOPLE.map((name) => (opens(name) ? 'o' : '-')).join(''),
  ]);
  const gaps = found.flatMap(([screen = '', letters = '']) => {
    const decided = SCREEN_DECISIONS.get(screen);
    if (decided === undefined) return [`${screen}: no decision, found ${letters}`];
    return SCREEN_PEOPLE.flatMap((name, index) =>
      letters[index] === decided[index]
        ? []
        : [`${name}, ${screen}: ${letters[index]} for ${decided[index]}`],
    );
  });
  const gone = [...SCREEN_DECISIONS.keys()].filter((screen) => !screens.has(screen));
  return [...gaps, ...gone.map((screen) => `${screen}: decided, but not there`)];
}

/** Every application, tab and page of the metadata, and every page of the site, with who opens it. */
export function screensOf(channel: Channel, files: Files): Map<string, Opens> {
  const inApp = shownTo(channel, files);
  const reads = (name: PersonName | 'guest', object: string) =>
    name !== 'guest' && rightsOf(channel.org, channel.users[name])?.schema.find(object) !== undefined;
  const screens = new Map<string, Opens>();
  for (const [name] of filesOf(files, 'app'))
    screens.set(`app ${name}`, (who) => inApp(who, 'applicationVisibilities', 'application', name));
  const inAnyApp: Opens = (who) =>
    [...filesOf(files, 'app')].some(([name]) => screens.get(`app ${name}`)?.(who));
  for (const [name] of filesOf(files, 'tab'))
    screens.set(`tab ${name}`, (who) => inApp(who, 'tabSettings', 'tab', name) && reads(who, name));
  for (const [name, page] of filesOf(files, 'flexipage')) {
    const object = textOf(page, 'sobjectType');
    screens.set(`page ${name}`, (who) => inAnyApp(who) && (object === undefined || reads(who, object)));
  }
  const site = readSite();
  for (const { urlPrefix } of site.routes)
    screens.set(`site /${urlPrefix}`, (who) => {
      const address = new URL(`http://site${site.basePath}/${urlPrefix}`);
      const visitor = { isGuest: who === 'guest', isPartner: who !== 'guest' && partnerOf(who) !== null };
      return sitePageAt(address, site, visitor).kind === 'page';
    });
  return screens;
}

/** Whether a permission set of somebody's shows a tab or an application. */
function shownTo(channel: Channel, files: Files) {
  const sets = new Map(filesOf(files, 'permissionset'));
  return (who: PersonName | 'guest', list: string, key: string, value: string): boolean => {
    if (who === 'guest') return false;
    const { permissionSets } = personOf(channel.org, channel.users[who]);
    return permissionSets.some((name) => isShown(sets.get(name) ?? {}, list, key, value));
  };
}

function isShown(set: Element, list: string, key: string, value: string): boolean {
  if (list === 'tabSettings') return readPermissionSet(set).tabs.has(value);
  return childrenOf(set, list).some((part) => textOf(part, key) === value && flagOf(part, 'visible'));
}

function filesOf(files: Files, suffix: string): [name: string, element: Element][] {
  return [...files].flatMap(([path, content]) => {
    const end = `.${suffix}-meta.xml`;
    return path.endsWith(end) ? [[basename(path, end), readXml(content).element] as [string, Element]] : [];
  });
}
