import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element as read: text, or its children by name; a repeated child is a list. Attributes are kept as `@name`. */
export type XmlNode = string | XmlElement;
export interface XmlElement {
  readonly [name: string]: XmlNode | readonly XmlNode[] | undefined;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** The root's name and content. Throws an Error with the parser's own words when the text is not well formed. */
export function readXml(text: string): { root: string; content: XmlElement } {
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) throw new Error(verdict.err.msg);
  const document = parser.parse(text) as Record<string, XmlNode>;
  const [root] = Object.keys(document);
  if (!root) throw new Error('Premature end of file.');
  const content = document[root];
  return { root, content: isElement(content) ? content : {} };
}

/** The children of that name, none, one or many. */
export function childrenOf(element: XmlElement, name: string): readonly XmlNode[] {
  const value = element[name];
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

/** The children of that name that have children themselves. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element, name).filter(isElement);
}

/** The text of the first child of that name; null when there is none. */
export function textOf(element: XmlElement, name: string): string | null {
  const [value] = childrenOf(element, name);
  if (value === undefined) return null;
  if (typeof value === 'string') return value;
  const text = value['#text'];
  return typeof text === 'string' ? text : '';
}

export function isElement(value: unknown): value is XmlElement {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: XmlNode | readonly XmlNode[]): value is readonly XmlNode[] {
  return Array.isArray(value);
}

/** An element of that name: null is nil, a list repeats the element, undefined writes nothing. */
export function writeXml(name: string, value: unknown): string {
  if (value === undefined) return '';
  if (value === null) return `<${name} xsi:nil="true"/>`;
  if (Array.isArray(value)) return value.map((one) => writeXml(name, one)).join('');
  if (typeof value === 'object') {
    const children = Object.entries(value).map(([child, content]) => writeXml(child, content));
    return `<${name}>${children.join('')}</${name}>`;
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `<${name}>${escapeXml(text)}</${name}>`;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
