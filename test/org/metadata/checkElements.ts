import { elementRules } from './elementRules.ts';
import type { ElementRule } from './elementRules.ts';
import { childrenOf, isElement } from './xml.ts';
import type { XmlElement, XmlNode } from './xml.ts';

const NAMESPACE = '{http://soap.sforce.com/2006/04/metadata}';

/** Free XML for the page editor, which the Metadata API carries as it is. */
const OPAQUE = new Set(['LightningComponentBundle.targetConfigs']);

/** The first thing about an element's content that the Metadata API would refuse; null when all is well. */
export function checkElements(type: string, element: XmlElement): string | null {
  const rules = elementRules().elementsOf(type);
  if (!rules) return `Error parsing file: Unknown type name '${type}'`;
  for (const name of Object.keys(element)) {
    if (name.startsWith('@') || OPAQUE.has(`${type}.${name}`)) continue;
    const rule = rules.get(name);
    if (!rule)
      return `Error parsing file: Element ${NAMESPACE}${name} invalid at this location in type ${type}`;
    const values = childrenOf(element, name);
    if (values.length > 1 && !rule.repeats) {
      return `Error parsing file: Element ${NAMESPACE}${name} is duplicated at this location in type ${type}`;
    }
    for (const value of values) {
      const problem = checkValue(value, rule);
      if (problem) return problem;
    }
  }
  return null;
}

function checkValue(value: XmlNode, rule: ElementRule): string | null {
  if (isElement(value)) {
    const explicit = value['@type'];
    if (typeof explicit === 'string' && explicit.startsWith('xsd:')) return null;
    if (elementRules().elementsOf(rule.type)) return checkElements(rule.type, value);
    return typeof value['#text'] === 'string' ? checkText(value['#text'], rule) : null;
  }
  return checkText(value, rule);
}

function checkText(text: string, rule: ElementRule): string | null {
  if (rule.type === 'boolean' && !/^(true|false|0|1)$/.test(text)) {
    return `Error parsing file: '${text}' is not a valid value for the type xsd:boolean`;
  }
  if (rule.type === 'number' && (text === '' || Number.isNaN(Number(text)))) {
    return `Error parsing file: '${text}' is not a valid value for the type xsd:double`;
  }
  const words = elementRules().wordsOf(rule.type);
  if (words && !words.has(text)) {
    return `Error parsing file: '${text}' is not a valid value for the enum '${rule.type}'`;
  }
  return null;
}
