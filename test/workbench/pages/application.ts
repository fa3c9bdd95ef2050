import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

export interface NavigationTab {
  readonly name: string;
  readonly label: string;
  readonly url: string;
}

export interface Application {
  readonly label: string;
  readonly tabs: readonly NavigationTab[];
  /** 'standard-home', 'Account' … → the Lightning page that the application shows there. */
  readonly pages: ReadonlyMap<string, string>;
}

const LISTS = new Set(['tabs', 'actionOverrides']);
const parser = new XMLParser({ isArray: (name) => LISTS.has(name), parseTagValue: false });

/** Reads a Lightning application and its tabs as they are deployed. */
export function readApplication(main: string, name: string): Application {
  const { CustomApplication: app } = parser.parse(
    readFileSync(join(main, `applications/${name}.app-meta.xml`), 'utf8'),
  ) as {
    CustomApplication: {
      label: string;
      tabs?: string[];
      actionOverrides?: { content?: string; pageOrSobjectType: string; type: string; formFactor?: string }[];
    };
  };
  const overrides = (app.actionOverrides ?? []).filter(
    ({ type, formFactor }) => type.toLowerCase() === 'flexipage' && formFactor !== 'Small',
  );
  return {
    label: app.label,
    tabs: (app.tabs ?? []).map((tab) => tabOf(main, tab)),
    pages: new Map(overrides.map(({ content, pageOrSobjectType }) => [pageOrSobjectType, content ?? ''])),
  };
}

function tabOf(main: string, name: string): NavigationTab {
  if (name === 'standard-home') return { name, label: 'Home', url: '/lightning/page/home' };
  if (name.startsWith('standard-')) {
    const object = name.slice('standard-'.length);
    return { name, label: `${object}s`, url: `/lightning/o/${object}/list` };
  }
  if (name.endsWith('__c')) return { name, label: objectLabel(main, name), url: `/lightning/o/${name}/list` };
  return { name, label: tabLabel(main, name), url: `/lightning/n/${name}` };
}

function objectLabel(main: string, object: string): string {
  const text = readFileSync(join(main, `objects/${object}/${object}.object-meta.xml`), 'utf8');
  return /<pluralLabel>([^<]*)</.exec(text)?.[1] ?? object;
}

function tabLabel(main: string, name: string): string {
  const text = readFileSync(join(main, `tabs/${name}.tab-meta.xml`), 'utf8');
  return /<label>([^<]*)</.exec(text)?.[1] ?? name;
}

/** Which Lightning page a tab opens, where it opens one. */
export function pageOfTab(main: string, name: string): string | null {
  const file = join(main, `tabs/${name}.tab-meta.xml`);
  return existsSync(file) ? (/<flexiPage>([^<]*)</.exec(readFileSync(file, 'utf8'))?.[1] ?? null) : null;
}

export function applicationNames(main: string): string[] {
  const folder = join(main, 'applications');
  return existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.app-meta\.xml$/, '')) : [];
}
