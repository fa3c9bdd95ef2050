import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';

export interface PageComponent {
  /** 'c:partnerScorecard', 'force:detailPanel' */
  readonly name: string;
  readonly properties: Readonly<Record<string, string | number | boolean>>;
  readonly tabs?: readonly { readonly title: string; readonly components: readonly PageComponent[] }[];
  readonly visibility?: VisibilityRule;
}

/** As Lightning App Builder writes it: criteria joined by a boolean filter, "1 AND 2" where none is given. */
export interface VisibilityRule {
  readonly booleanFilter: string;
  readonly criteria: readonly { readonly left: string; readonly operator: string; readonly right: string }[];
}

export interface FlexiPage {
  readonly label: string;
  readonly template: string;
  readonly type: string;
  readonly object: string | null;
  readonly regions: readonly { readonly name: string; readonly components: readonly PageComponent[] }[];
}

interface Item {
  componentInstance?: {
    componentName: string;
    componentInstanceProperties: { name: string; value?: string }[];
    visibilityRule?: {
      booleanFilter?: string;
      criteria: { leftValue: string; operator: string; rightValue: string }[];
    };
  };
}
interface Region {
  name: string;
  type: 'Region' | 'Facet';
  itemInstances: Item[];
}

const LISTS = new Set(['flexiPageRegions', 'itemInstances', 'componentInstanceProperties', 'criteria']);
const parser = new XMLParser({ isArray: (name) => LISTS.has(name), parseTagValue: false });

/** Reads a Lightning page as it is deployed. */
export function readFlexiPage(file: string): FlexiPage {
  const { FlexiPage: page } = parser.parse(readFileSync(file, 'utf8')) as {
    FlexiPage: {
      masterLabel: string;
      type: string;
      sobjectType?: string;
      template: { name: string };
      flexiPageRegions: Region[];
    };
  };
  const facets = new Map(page.flexiPageRegions.map((region) => [region.name, region]));
  return {
    label: page.masterLabel,
    template: page.template.name.split(':').at(-1) ?? '',
    type: page.type,
    object: page.sobjectType ?? null,
    regions: page.flexiPageRegions
      .filter(({ type }) => type === 'Region')
      .map((region) => ({ name: region.name, components: componentsOf(region, facets) })),
  };
}

function componentsOf(region: Region | undefined, facets: ReadonlyMap<string, Region>): PageComponent[] {
  return (region?.itemInstances ?? []).flatMap(({ componentInstance }) => {
    if (!componentInstance) return [];
    const { componentName, componentInstanceProperties = [], visibilityRule } = componentInstance;
    const texts = new Map(componentInstanceProperties.map(({ name, value }) => [name, value ?? '']));
    return [
      {
        name: componentName,
        properties: Object.fromEntries([...texts].map(([name, text]) => [name, typed(text)])),
        ...(componentName === 'flexipage:tabset' && { tabs: tabsOf(texts.get('tabs') ?? '', facets) }),
        ...(visibilityRule && { visibility: ruleOf(visibilityRule) }),
      },
    ];
  });
}

function tabsOf(facetName: string, facets: ReadonlyMap<string, Region>) {
  return componentsOf(facets.get(facetName), facets).map(({ properties }) => ({
    title: String(properties['title'] ?? ''),
    components: componentsOf(facets.get(String(properties['body'])), facets),
  }));
}

function ruleOf(rule: NonNullable<NonNullable<Item['componentInstance']>['visibilityRule']>): VisibilityRule {
  return {
    booleanFilter: rule.booleanFilter ?? rule.criteria.map((_, index) => index + 1).join(' AND '),
    criteria: rule.criteria.map(({ leftValue, operator, rightValue }) => ({
      left: leftValue,
      operator,
      right: rightValue,
    })),
  };
}

/** Properties are text in the file and typed in the component. */
function typed(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
