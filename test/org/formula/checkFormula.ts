import type { FieldDefinition, ObjectDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import { functions } from './functions/index.ts';
import { parseFormula } from './parse.ts';
import { FormulaError } from './syntax.ts';
import type { Formula } from './syntax.ts';

const TAKE_PICKLISTS = new Set(['ISPICKVAL', 'CASE', 'TEXT', 'ISCHANGED', 'PRIORVALUE', 'INCLUDES']);
const CONSTANTS = new Set(['TRUE', 'FALSE', 'NULL']);

/** Reads a formula and refuses names, functions and bare picklists that Salesforce would refuse on saving. */
export function checkFormula(
  source: string,
  object: ObjectDefinition,
  find: (name: string) => ObjectDefinition | undefined,
): Formula {
  const formula = parseFormula(source);
  visit(formula, null);
  return formula;

  function visit(part: Formula, caller: string | null): void {
    switch (part.kind) {
      case 'call':
        if (!functions[part.name]) throw new FormulaError(`Unknown function ${part.name}. Check spelling.`);
        for (const parameter of part.parameters) visit(parameter, part.name);
        return;
      case 'binary':
        visit(part.left, null);
        visit(part.right, null);
        return;
      case 'unary':
        visit(part.operand, null);
        return;
      case 'name':
        checkName(part.path, caller);
        return;
      default:
    }
  }

  function checkName(path: string[], caller: string | null): void {
    if (path[0]?.startsWith('$') || (path.length === 1 && CONSTANTS.has(path[0]!.toUpperCase()))) return;
    const field = resolve(path);
    if (!field) throw new FormulaError(`Field ${path.join('.')} does not exist. Check spelling.`);
    const isPicklist = field.type === 'picklist' || field.type === 'multipicklist';
    if (isPicklist && !TAKE_PICKLISTS.has(caller ?? '')) {
      throw new FormulaError(
        `Field ${path.join('.')} is a picklist field. Picklist fields are only supported in certain functions.`,
      );
    }
  }

  function resolve(path: string[]): FieldDefinition | undefined {
    let owner: ObjectDefinition | undefined = object;
    for (const step of path.slice(0, -1)) {
      const link: FieldDefinition | undefined = owner && linkOf(owner, step);
      owner = link && find(link.referenceTo[0] ?? '');
    }
    return owner && fieldOf(owner, path.at(-1) ?? '');
  }
}

function linkOf(object: ObjectDefinition, name: string): FieldDefinition | undefined {
  return [...object.fields.values()].find(
    (field) => field.relationshipName?.toLowerCase() === name.toLowerCase(),
  );
}
