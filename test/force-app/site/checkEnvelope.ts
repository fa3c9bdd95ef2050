import { all, textOf, textsWithin, type Element } from '../source/element.ts';
import type { Source, SourceFile } from '../source/sourceFile.ts';
import type { SiteContents } from './readContents.ts';

/** Network, site, configuration and menu name each other, the pages, and permission sets of the core. */
export function checkEnvelope(contents: SiteContents, site: Source, core: Source): string[] {
  const file = (suffix: string) => site.files.find((each) => each.suffix === suffix && each.root);
  const network = file('network');
  const customSite = file('site');
  const config = file('digitalExperienceConfig');
  const bundle = file('digitalExperience');
  if (!network || !customSite || !config || !bundle)
    return ['the site lacks its network, its site, its configuration or its bundle'];
  const text = (from: SourceFile, element: string) => textOf(from.root as Element, element) ?? '';
  const same = (from: SourceFile, element: string, expected: string) =>
    text(from, element) === expected ? [] : [`${from.path}: its ${element} is not ${expected}`];
  const prefix = textsWithin(config.root as Element, 'urlPathPrefix')[0] ?? '';
  return [
    ...same(network, 'site', customSite.name),
    ...same(network, 'picassoSite', bundle.name),
    ...same(config, 'space', `site/${bundle.name}`),
    ...same(config, 'label', network.name),
    ...same(bundle, 'label', bundle.name),
    ...same(network, 'urlPathPrefix', `${prefix}vforcesite`),
    ...same(customSite, 'urlPathPrefix', `${prefix}vforcesite`),
    ...same(network, 'selfRegistration', 'false'),
    ...same(network, 'enableGuestFileAccess', 'false'),
    ...checkMembers(network, core),
    ...site.files
      .filter(({ suffix }) => suffix === 'navigationMenu')
      .flatMap((menu) => [...same(menu, 'container', network.name), ...checkMenu(menu, contents)]),
    ...checkMenusOfLayouts(contents, site),
  ];
}

function checkMembers({ path, root }: SourceFile, core: Source): string[] {
  const sets = new Set(core.files.filter(({ suffix }) => suffix === 'permissionset').map(({ name }) => name));
  const members = textsWithin(root as Element, 'permissionSet');
  return [
    ...members.filter((name) => !sets.has(name)).map((name) => `${path}: there is no permission set ${name}`),
    ...(members.length > 0 ? [] : [`${path}: nobody but administrators is a member`]),
  ];
}

function checkMenu({ path, root }: SourceFile, { items }: SiteContents): string[] {
  const addresses = new Set(items.sfdc_cms__route.map(({ body }) => `/${body.urlPrefix}`));
  const entries = all(root as Element, 'navigationMenuItem');
  const positions = entries.map((entry) => textOf(entry, 'position'));
  return [
    ...entries
      .filter((entry) => textOf(entry, 'type') === 'InternalLink')
      .map((entry) => textOf(entry, 'target') ?? '')
      .filter((target) => !addresses.has(target))
      .map((target) => `${path}: there is no page ${target}`),
    ...(positions.every((position, index) => position === String(index))
      ? []
      : [`${path}: its positions are not 0, 1, 2 …`]),
  ];
}

function checkMenusOfLayouts({ items }: SiteContents, { files }: Source): string[] {
  const menus = new Set(files.filter(({ suffix }) => suffix === 'navigationMenu').map(({ name }) => name));
  return items.sfdc_cms__themeLayout.flatMap(({ path, body }) => {
    const menu = body.component.attributes?.['menu'];
    return typeof menu !== 'string' || menus.has(menu) ? [] : [`${path}: there is no menu ${menu}`];
  });
}
