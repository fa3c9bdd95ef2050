import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { LevelProgress, RequirementProgress } from '../../domain/levelProgress.ts';
import type { Partner } from '../../domain/partner.ts';
import { count, day, flag, id, instant, key, percent, sentence, text } from './fieldCodecs.ts';
import { inputHash } from './inputHash.ts';
import { REQUIREMENT_WORDS } from './levelRequirement.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

export const levelProgressTable = recordCodec('Level_Progress__c', {
  id: readOnly('Id', id),
  name: field('Name', sentence(80)),
  key: field('Progress_Key__c', key),
  partnerId: field('Partner__c', id),
  managerId: field('OwnerId', id),
  programName: field('Program_Name__c', sentence(80).nullable()),
  currentLevel: field('Current_Level__c', sentence(80).nullable()),
  nextLevel: field('Next_Level__c', sentence(80).nullable()),
  progress: field('Progress__c', percent.nullable()),
  weakest: field('Weakest_Requirement__c', sentence(80).nullable()),
  metCount: field('Met_Count__c', count),
  requirementCount: field('Requirement_Count__c', count),
  keepsLevel: field('Keeps_Level__c', flag),
  nextEvaluationOn: field('Next_Evaluation_On__c', day.nullable()),
  expiringCount: field('Expiring_Count__c', count),
  requirements: field('Requirements__c', text),
  keepRequirements: field('Keep_Requirements__c', text),
  currency: field('Currency_Code__c', text),
  asOf: field('Evaluated_On__c', day),
  calculatedAt: field('Calculated_At__c', instant),
  inputHash: field('Input_Hash__c', text),
  /** Of the level that news has told of; what is above it is news. */
  toldRank: field('Told_Rank__c', count.nullable()),
});

/** How one partner stands in its program; written as a whole, and by the partner's id. */
export const levelProgress = {
  ...levelProgressTable,
  keyField: 'Progress_Key__c',
  hashField: 'Input_Hash__c',

  /** @param progress null for a partner who is in no program any more: the record is emptied */
  toRecord(
    progress: LevelProgress | null,
    expiringCount: number,
    partner: Partner,
    { asOf, now, currency }: { readonly asOf: CalendarDate; readonly now: Date; readonly currency: string },
  ): Record<string, unknown> {
    const programName = progress?.program.name ?? null;
    const said = levelProgressTable.write({
      name: programName === null ? partner.name : `${partner.name}, ${programName}`,
      key: partner.id,
      partnerId: partner.id,
      managerId: partner.managerId,
      programName,
      currentLevel: progress?.current?.name ?? null,
      nextLevel: progress?.next?.name ?? null,
      progress: progress?.progress ?? null,
      weakest: progress?.weakest ? REQUIREMENT_WORDS[progress.weakest.kind] : null,
      metCount: progress?.metCount ?? 0,
      requirementCount: progress?.requirementCount ?? 0,
      keepsLevel: progress?.keepsLevel ?? false,
      nextEvaluationOn: progress?.current?.nextEvaluationOn ?? null,
      expiringCount,
      requirements: JSON.stringify((progress?.requirements ?? []).map(shown)),
      keepRequirements: JSON.stringify((progress?.keepRequirements ?? []).map(shown)),
      currency,
    });
    return {
      ...said,
      ...levelProgressTable.write({ asOf, calculatedAt: now, inputHash: inputHash([said, asOf]) }),
    };
  },
};

/** As screens read it: amounts in currency units, rates as shares of one. */
function shown({ kind, actual, required, ratio, status }: RequirementProgress) {
  const inUnits = (value: number | null) => (kind === 'revenue' && value !== null ? value / 100 : value);
  return {
    kind,
    label: REQUIREMENT_WORDS[kind],
    actual: inUnits(actual),
    required: inUnits(required),
    ratio,
    status,
  };
}
