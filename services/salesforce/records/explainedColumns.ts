import { readExplanation, type ExplainedPerformance } from './explainedPerformance.ts';
import { day, instant, ratio, text } from './fieldCodecs.ts';
import { readOnly } from './recordCodec.ts';

/** What is read back of a record of figures: when and how they were measured. The figures come from the explanation. */
export const EXPLAINED_COLUMNS = {
  asOf: readOnly('As_Of__c', day),
  calculatedAt: readOnly('Calculated_At__c', instant),
  currency: readOnly('Currency_Code__c', text),
  pipelineIndex: readOnly('Pipeline_Index__c', ratio),
  inputHash: readOnly('Input_Hash__c', text),
  explanation: readOnly('Explanation__c', text),
};

/** The columns of a record with the figures that its explanation holds. @throws Rejected as {@link readExplanation}. */
export function explained<Columns extends { readonly id: string; readonly explanation: string }>(
  object: string,
  { explanation, ...columns }: Columns,
): Omit<Columns, 'explanation'> & ExplainedPerformance {
  return { ...columns, ...readExplanation(object, columns.id, explanation) };
}
