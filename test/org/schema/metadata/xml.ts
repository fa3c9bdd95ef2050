import { XMLParser } from 'fast-xml-parser';

/** What the elements of a metadata file become: texts, nested elements, and lists of them. */
export interface Element {
  [name: string]: string | Element | (string | Element)[];
}

const parser = new XMLParser({
  parseTagValue: false,
  ignoreAttributes: true,
  ignoreDeclaration: true,
  trimValues: true,
});

/** The root's name and its content. */
export function readXml(content: Buffer): { root: string; element: Element } {
  const document = parser.parse(content) as Record<string, Element | string>;
  const [root, element] = Object.entries(document)[0] ?? ['', {}];
  return { root, element: typeof element === 'string' ? {} : element };
}

export function textOf(element: Element, name: string): string | undefined {
  const value = element[name];
  return typeof value === 'string' ? value : undefined;
}

export function flagOf(element: Element, name: string): boolean {
  return textOf(element, name) === 'true';
}

export function numberOf(element: Element, name: string): number {
  return Number(textOf(element, name) ?? 0);
}

export function childOf(element: Element, name: string): Element | undefined {
  const value = element[name];
  return typeof value === 'object' && !Array.isArray(value) ? value : undefined;
}

/** Every element of that name; the parser gives a lone one without a list. */
export function childrenOf(element: Element, name: string): Element[] {
  const value = element[name];
  if (value === undefined || value === '') return [];
  const list = Array.isArray(value) ? value : [value];
  return list.filter((item): item is Element => typeof item === 'object');
}

export function textsOf(element: Element, name: string): string[] {
  const value = element[name];
  const list = Array.isArray(value) ? value : [value];
  return list.filter((item): item is string => typeof item === 'string' && item !== '');
}
