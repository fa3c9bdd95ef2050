import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

/** What Salesforce's own type declarations say about metadata files. */
export interface MetadataSchema {
  readonly shapes: ReadonlyMap<string, Shape>;
  /** The words of each enumeration. */
  readonly enums: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Shape {
  /** The shape whose members it has too. */
  readonly parent: string | null;
  readonly members: ReadonlyMap<string, Member>;
}

export interface Member {
  /** A shape, an enumeration, or string, boolean, number, any. */
  readonly type: string;
  /** May occur any number of times. */
  readonly list: boolean;
  /** Must occur. */
  readonly required: boolean;
}

/** Reads the declarations of `@salesforce/types`, which were made from the metadata WSDL. */
export function readMetadataSchema(): MetadataSchema {
  const path = createRequire(import.meta.url)
    .resolve('@salesforce/types/metadata')
    .replace(/\.js$/, '.d.ts');
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const shapes = new Map<string, Shape>();
  const enums = new Map<string, ReadonlySet<string>>();
  for (const statement of source.statements) {
    if (!ts.isTypeAliasDeclaration(statement)) continue;
    const words = wordsOf(statement.type);
    if (words === null) shapes.set(statement.name.text, shapeOf(statement.type));
    else enums.set(statement.name.text, words);
  }
  return { shapes, enums };
}

/** The members of a shape with those of its ancestors. */
export function membersOf({ shapes }: MetadataSchema, name: string): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  for (let shape = shapes.get(name); shape !== undefined; shape = shapes.get(shape.parent ?? '')) {
    for (const [member, type] of shape.members) if (!members.has(member)) members.set(member, type);
  }
  return members;
}

function wordsOf(type: ts.TypeNode): ReadonlySet<string> | null {
  const options = ts.isUnionTypeNode(type) ? [...type.types] : [type];
  const words = options.map((option) =>
    ts.isLiteralTypeNode(option) && ts.isStringLiteral(option.literal) ? option.literal.text : null,
  );
  return words.includes(null) ? null : new Set(words as string[]);
}

function shapeOf(type: ts.TypeNode): Shape {
  const parts = ts.isIntersectionTypeNode(type) ? [...type.types] : [type];
  const parent = parts.find(ts.isTypeReferenceNode);
  const members = parts.filter(ts.isTypeLiteralNode).flatMap((part) => [...part.members]);
  return {
    parent: parent === undefined ? null : nameOf(parent),
    members: new Map(members.filter(ts.isPropertySignature).map(memberOf)),
  };
}

function memberOf(signature: ts.PropertySignature): [string, Member] {
  const type = signature.type as ts.TypeNode;
  const list = ts.isArrayTypeNode(type);
  const required = !list && signature.questionToken === undefined;
  return [nameOf(signature), { type: nameOf(list ? type.elementType : type), list, required }];
}

function nameOf(node: ts.Node): string {
  if (ts.isPropertySignature(node)) return nameOf(node.name);
  if (ts.isTypeReferenceNode(node)) return nameOf(node.typeName);
  if (ts.isIdentifier(node) || ts.isStringLiteral(node)) return node.text;
  return KEYWORDS.get(node.kind) ?? 'any';
}

const KEYWORDS = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.StringKeyword, 'string'],
  [ts.SyntaxKind.BooleanKeyword, 'boolean'],
  [ts.SyntaxKind.NumberKeyword, 'number'],
]);
