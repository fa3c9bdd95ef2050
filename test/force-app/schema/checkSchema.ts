import type { Element } from '../source/element.ts';
import type { Source } from '../source/sourceFile.ts';
import { membersOf, type Member, type MetadataSchema } from './metadataSchema.ts';

const NAMESPACE = 'http://soap.sforce.com/2006/04/metadata';

/** Every element name, number of occurrences, type and enumeration value that Salesforce's types do not know. */
export function checkSchema({ files }: Source, schema: MetadataSchema): string[] {
  return files.flatMap(({ path, root, problem }) => {
    if (root === null) return [`${path}: is not well-formed XML: ${problem}`];
    const findings = schema.shapes.has(root.name)
      ? checkShape(root, root.name, root.name, schema)
      : [`no kind of metadata is called ${root.name}`];
    if (root.attributes['xmlns'] !== NAMESPACE) findings.push(`the namespace is not ${NAMESPACE}`);
    return findings.map((finding) => `${path}: ${finding}`);
  });
}

function checkShape(element: Element, shape: string, at: string, schema: MetadataSchema): string[] {
  const members = membersOf(schema, shape);
  const findings = element.text.trim() === '' ? [] : [`${at} holds stray text "${element.text.trim()}"`];
  const counts = new Map<string, number>();
  for (const child of element.children) {
    const member = members.get(child.name);
    if (member === undefined) {
      findings.push(`${at} has no element ${child.name}`);
      continue;
    }
    counts.set(child.name, (counts.get(child.name) ?? 0) + 1);
    if (counts.get(child.name) === 2 && !member.list)
      findings.push(`${at}.${child.name} may occur only once`);
    findings.push(...checkValue(child, member, `${at}.${child.name}`, schema));
  }
  for (const [name, { required }] of members) {
    if (required && !counts.has(name)) findings.push(`${at} needs the element ${name}`);
  }
  return findings;
}

function checkValue(element: Element, { type }: Member, at: string, schema: MetadataSchema): string[] {
  const words = schema.enums.get(type);
  if (words !== undefined) return words.has(element.text) ? [] : [`${at} cannot be "${element.text}"`];
  if (PLAIN[type] === undefined && (schema.shapes.get(type)?.members.size ?? 0) > 0) {
    return checkShape(element, type, at, schema);
  }
  // The types declare what is free XML, such as the target configuration of a component, as a string.
  if (element.children.length > 0)
    return FREE.has(element.name) ? [] : [`${at} holds elements, not a ${type}`];
  return (PLAIN[type] ?? /^/).test(element.text)
    ? []
    : [`${at} cannot be "${element.text}", it is a ${type}`];
}

const FREE = new Set(['targetConfigs']);
const PLAIN: Readonly<Record<string, RegExp>> = {
  string: /^/,
  boolean: /^(true|false)$/,
  number: /^-?\d+(\.\d+)?$/,
};
