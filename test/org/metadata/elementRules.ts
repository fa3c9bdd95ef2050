import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What an element of the Metadata API may hold. */
export interface ElementRule {
  /** 'string', 'boolean', 'number', 'CustomField', 'FieldType' … */
  readonly type: string;
  readonly repeats: boolean;
}

/** The shapes of all metadata types, as `@salesforce/types` prints them from the Metadata API's own WSDL. */
export interface ElementRules {
  /** The elements of a type with those of the types that it extends; null for a name that is no such type. */
  elementsOf(type: string): Map<string, ElementRule> | null;
  /** The words of an enumeration; null for a name that is none. */
  wordsOf(type: string): Set<string> | null;
}

let rules: ElementRules | null = null;

/** Read once a process, when first needed: the file has 50,000 lines. */
export function elementRules(): ElementRules {
  rules ??= readRules();
  return rules;
}

const TYPE_START = /^export (?:type|interface) (\w+)(?: extends (\w+))?(?: =)?(?: (\w+) &)? \{$/;
const ALIAS = /^export type (\w+) = (.+);$/;
const MEMBER = /^ {4}(?:'|")?([\w$]+)(?:'|")?\??: (.+);$/;

interface TypeShape {
  readonly base: string | null;
  readonly own: Map<string, ElementRule>;
}

function readRules(): ElementRules {
  const types = new Map<string, TypeShape>();
  const enumerations = new Map<string, Set<string>>();
  let current: TypeShape | null = null;
  for (const line of definitionLines()) {
    const member = current && MEMBER.exec(line);
    if (current && member) current.own.set(member[1] ?? '', ruleOf(member[2] ?? ''));
    const start = TYPE_START.exec(line);
    const alias = start ? null : ALIAS.exec(line);
    if (start) {
      current = { base: start[2] ?? start[3] ?? null, own: new Map() };
      types.set(start[1] ?? '', current);
    } else if (alias) {
      const words = [...(alias[2] ?? '').matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
      if (words.length > 0) enumerations.set(alias[1] ?? '', new Set(words));
    }
  }

  function elementsOf(type: string): Map<string, ElementRule> | null {
    const shape = types.get(type);
    if (!shape) return null;
    const inherited = shape.base === null ? null : elementsOf(shape.base);
    return new Map([...(inherited ?? []), ...shape.own]);
  }
  return { elementsOf, wordsOf: (type) => enumerations.get(type) ?? null };
}

function definitionLines(): string[] {
  const script = createRequire(import.meta.url).resolve('@salesforce/types/metadata');
  return readFileSync(script.replace(/\.js$/, '.d.ts'), 'utf8').split(/\r?\n/);
}

function ruleOf(text: string): ElementRule {
  const repeats = text.endsWith('[]');
  return { type: repeats ? text.slice(0, -2) : text, repeats };
}
