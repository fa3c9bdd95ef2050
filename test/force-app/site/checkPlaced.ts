import { all, textsWithin, type Element } from '../source/element.ts';
import type { Source } from '../source/sourceFile.ts';
import { idsWithin, placedComponents, type PlacedComponent } from './componentTree.ts';
import type { SiteContents } from './readContents.ts';

/** Components of the platform that the site uses, with their attributes. */
const PLATFORM: Readonly<Record<string, RegExp>> = {
  'community_layout:sldsFlexibleLayout': /^$/,
  'community_layout:simpleThemeLayout': /^$/,
  'community_layout:section':
    /^(backgroundImage(Config|Overlay)|componentSpacerSize|layoutDirection(Desktop|Mobile|Tablet)|maxContentWidth|section(ColumnGutterWidth|Config|MinHeight|VerticalAlign))$/,
  'community_builder:richTextEditor': /^(richTextValue|imageInfos)$/,
  'community_builder:seoAssistant': /^(customHeadTags|description|pageTitle|recordId)$/,
  'community_login:loginForm':
    /^((forgotPassword|selfRegister)(Label|Url)|(loginButton|password|username)Label|startUrl)$/,
  'community_login:forgotPassword':
    /^((cancelButton|instructions|submitButton|title|username)Label|checkEmailUrl)$/,
  'community_login:checkEmail': /^(checkEmailMessage|returnButtonLabel|titleLabel)$/,
  'experience_availability:autoRefresh': /^$/,
};

/** Value that a property of a type takes. */
const TYPES: Readonly<Record<string, string>> = { String: 'string', Integer: 'number', Boolean: 'boolean' };

/** Components on pages exist, may stand there, and are given what they declare; ids are unique. */
export function checkPlaced(contents: SiteContents, components: Source): string[] {
  const placed = placedComponents(contents);
  return [...placed.flatMap((each) => checkOne(each, components)), ...checkIds(contents)];
}

function checkOne(placed: PlacedComponent, components: Source): string[] {
  const { definition, attributes = {} } = placed.component;
  const given = Object.entries(attributes).filter(([name]) => name !== 'dxpStyle');
  const say = (text: string) => `${placed.path}: ${definition} ${text}`;
  const known = PLATFORM[definition];
  if (known) {
    const strange = given.filter(([name]) => !known.test(name)).map(([name]) => say(`has no ${name}`));
    return definition === 'community_layout:section' ? [...strange, ...checkSection(placed, say)] : strange;
  }
  const [namespace, name] = definition.split(':');
  const file = components.files.find(({ path }) => path === `lwc/${name}/${name}.js-meta.xml`);
  if (namespace !== 'c' || !file?.root) return [`${placed.path}: there is no component ${definition}`];
  return [
    ...checkTargets(file.root, placed.place).map(say),
    ...given.flatMap(([attribute, value]) => checkAttribute(attribute, value, file.root!).map(say)),
  ];
}

function checkTargets(meta: Element, place: PlacedComponent['place']): string[] {
  const targets = textsWithin(meta, 'target');
  const needed = [
    place === 'page' ? 'lightningCommunity__Page' : 'lightningCommunity__Theme_Layout',
    'lightningCommunity__Default',
  ];
  return [
    ...needed
      .filter((target) => !targets.includes(target))
      .map((target) => `does not declare the target ${target}`),
    ...(textsWithin(meta, 'isExposed')[0] === 'true' ? [] : ['is not exposed']),
  ];
}

function checkAttribute(name: string, value: unknown, meta: Element): string[] {
  const property = all(meta, 'targetConfigs')
    .flatMap((configs) => all(configs, 'targetConfig'))
    .filter(({ attributes }) => attributes['targets']?.split(',').includes('lightningCommunity__Default'))
    .flatMap((config) => all(config, 'property'))
    .find(({ attributes }) => attributes['name'] === name);
  if (!property) return [`declares no property ${name}`];
  const { type = '', datasource } = property.attributes;
  if (typeof value !== TYPES[type]) return [`takes a ${type} for ${name}, not ${JSON.stringify(value)}`];
  const choices = datasource?.split(',').map((choice) => choice.trim());
  if (choices && !choices.includes(value as string)) return [`offers no ${name} "${String(value)}"`];
  return [];
}

/** A section says once more, in a text of its own, which columns it has. */
function checkSection({ component }: PlacedComponent, say: (text: string) => string): string[] {
  const config = JSON.parse((component.attributes?.['sectionConfig'] as string | undefined) ?? '{}') as {
    UUID?: string;
    columns?: { UUID: string; columnKey: string }[];
  };
  const columns = (config.columns ?? []).map(({ UUID, columnKey }) => `${columnKey} ${UUID}`);
  const regions = (component.children ?? []).map(({ id, name }) => `${name} ${id}`);
  const same = config.UUID === component.id && columns.join() === regions.join();
  return same ? [] : [say('has a sectionConfig that is not what is in it')];
}

/** The same id twice, be it in two files, is refused. */
function checkIds({ items }: SiteContents): string[] {
  const seen = new Map<string, string>();
  const roots = [...items.sfdc_cms__view, ...items.sfdc_cms__themeLayout];
  return roots.flatMap(({ path, body }) =>
    idsWithin(body.component).flatMap((id) => {
      const first = seen.get(id);
      seen.set(id, path);
      return first === undefined ? [] : [`${path}: the id ${id} is in ${first} already`];
    }),
  );
}
