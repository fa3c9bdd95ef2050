import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** One element of a metadata file: either text or children. */
export interface Element {
  readonly name: string;
  readonly text: string;
  readonly children: readonly Element[];
  readonly attributes: Readonly<Record<string, string>>;
}

type Node = Record<string, unknown>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  ignoreDeclaration: true,
});

/** The root element. @throws Error saying where, when it is not well-formed XML with one root. */
export function parseXml(xml: string): Element {
  const validity = XMLValidator.validate(xml);
  if (validity !== true) throw new Error(`${validity.err.msg} (line ${validity.err.line})`);
  const roots = (parser.parse(xml) as Node[]).map(toElement);
  if (roots.length !== 1 || roots[0] === undefined) throw new Error(`has ${roots.length} root elements`);
  return roots[0];
}

function toElement(node: Node): Element {
  const name = Object.keys(node).find((key) => key !== ':@') as string;
  const content = node[name] as Node[];
  const texts = content.filter((child) => '#text' in child);
  return {
    name,
    text: texts.map((child) => String(child['#text'])).join(''),
    children: content.filter((child) => !('#text' in child)).map(toElement),
    attributes: (node[':@'] as Record<string, string> | undefined) ?? {},
  };
}

/** The children of that name. */
export function all(element: Element, name: string): readonly Element[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the first child of that name; null without one. */
export function textOf(element: Element, name: string): string | null {
  return all(element, name)[0]?.text ?? null;
}

/** The texts of all descendants of that name, wherever they are. */
export function textsWithin(element: Element, name: string): string[] {
  return element.children.flatMap((child) =>
    child.name === name && child.children.length === 0 ? [child.text] : textsWithin(child, name),
  );
}
