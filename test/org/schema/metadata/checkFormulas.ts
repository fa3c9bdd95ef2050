import { checkFormula } from '../../formula/checkFormula.ts';
import { FormulaError } from '../../formula/syntax.ts';
import type { ObjectDefinition } from '../definition.ts';
import { ComponentError } from './componentError.ts';
import type { Component } from './readComponents.ts';
import { textOf } from './xml.ts';

const FORMULA_ELEMENTS = { CustomField: 'formula', ValidationRule: 'errorConditionFormula' } as const;

/** Refuses formulas that name what is not there, with the component that they stand in. */
export function checkFormulas(draft: Map<string, ObjectDefinition>, components: Component[]): void {
  for (const component of components) {
    if (component.type !== 'CustomField' && component.type !== 'ValidationRule') continue;
    const source = textOf(component.element, FORMULA_ELEMENTS[component.type]);
    const object = draft.get((component.fullName.split('.')[0] ?? '').toLowerCase());
    if (source === undefined || !object) continue;
    try {
      checkFormula(source, object, (name) => draft.get(name.toLowerCase()));
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      throw new ComponentError(component, `Error: ${error.message}`);
    }
  }
}
