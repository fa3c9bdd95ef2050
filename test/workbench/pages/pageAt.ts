import { join } from 'node:path';
import { pageOfTab, type Application } from './application.ts';
import { readFlexiPage, type FlexiPage, type PageComponent } from './flexiPage.ts';
import { isVisible, type VisibilityFacts } from './visibility.ts';

export interface LaidOutPage {
  readonly title: string;
  readonly template: string;
  readonly regions: FlexiPage['regions'];
  readonly pageReference: {
    readonly type: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly state: Readonly<Record<string, string>>;
  };
}

/** What the deployed metadata puts on the page at an address of Lightning Experience. */
export function pageAt(address: URL, main: string, app: Application, facts: VisibilityFacts): LaidOutPage {
  const [, kind, name = '', recordId = ''] =
    /^\/lightning\/(\w+)\/([^/]+)(?:\/([^/]+))?/.exec(address.pathname) ?? [];
  const state = Object.fromEntries(address.searchParams);
  const flexiPage = (file: string) =>
    visible(readFlexiPage(join(main, `flexipages/${file}.flexipage-meta.xml`)), facts);
  switch (kind) {
    case 'r': {
      const page = app.pages.get(name);
      return {
        ...(page ? flexiPage(page) : plainRecordPage()),
        title: name,
        pageReference: {
          type: 'standard__recordPage',
          attributes: { objectApiName: name, recordId, actionName: 'view' },
          state,
        },
      };
    }
    case 'o':
      return {
        ...recordListPage(name),
        pageReference: {
          type: 'standard__objectPage',
          attributes: { objectApiName: name, actionName: 'list' },
          state,
        },
      };
    case 'n': {
      const page = pageOfTab(main, name);
      if (!page) throw new Error(`The tab ${name} opens no Lightning page.`);
      const laidOut = flexiPage(page);
      return {
        ...laidOut,
        title: laidOut.label,
        pageReference: { type: 'standard__navItemPage', attributes: { apiName: name }, state },
      };
    }
    default: {
      const page = app.pages.get('standard-home');
      const laidOut = page ? flexiPage(page) : { template: 'appHomeTemplate', regions: [] };
      return {
        ...laidOut,
        title: 'Home',
        pageReference: { type: 'standard__namedPage', attributes: { pageName: 'home' }, state },
      };
    }
  }
}

function visible(page: FlexiPage, facts: VisibilityFacts): FlexiPage {
  const keep = (components: readonly PageComponent[]): PageComponent[] =>
    components
      .filter(({ visibility }) => !visibility || isVisible(visibility, facts))
      .map((component) =>
        component.tabs
          ? {
              ...component,
              tabs: component.tabs.map((tab) => ({ ...tab, components: keep(tab.components) })),
            }
          : component,
      );
  return {
    ...page,
    regions: page.regions.map((region) => ({ ...region, components: keep(region.components) })),
  };
}

function plainRecordPage() {
  return {
    template: 'oneColumn',
    regions: [{ name: 'main', components: [{ name: 'force:detailPanel', properties: {} }] }],
  };
}

function recordListPage(object: string) {
  const where = object === 'Account' ? 'WHERE Channel_Partner__c = TRUE' : '';
  const properties = {
    heading: object === 'Account' ? 'Partner accounts' : object.replace(/__c$/, '').replaceAll('_', ' '),
    where,
  };
  return {
    title: properties.heading,
    template: 'oneColumn',
    regions: [{ name: 'main', components: [{ name: 'workbench:recordList', properties }] }],
  };
}
