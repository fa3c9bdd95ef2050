import type { ChannelProgram, LevelRequirement, ProgramLevel } from '../../domain/channelProgram.ts';
import type { SalesforceRecord } from '../record.ts';
import { levelRequirement } from '../records/levelRequirement.ts';
import { programLevel } from '../records/programLevel.ts';
import { identifier, identifiers, soql } from '../soql.ts';

const level = programLevel.pick('id', 'name', 'programId', 'programName', 'rank', 'nextEvaluationOn');
const requirement = levelRequirement.pick('id', 'kind', 'required');

/** Levels of active programs with what each asks for, in one query. */
export const PROGRAM_LEVELS = soql`SELECT ${identifiers(level.select)}, (SELECT ${identifiers(requirement.select)} FROM Requirements__r ORDER BY Id) FROM ${identifier(level.object)} WHERE Program__r.Active__c = true ORDER BY Id`;

/** Programs by id. @throws Rejected naming the level or requirement that cannot be read */
export function readPrograms(records: readonly SalesforceRecord[]): ReadonlyMap<string, ChannelProgram> {
  const programs = new Map<string, ChannelProgram & { readonly levels: ProgramLevel[] }>();
  for (const record of records) {
    const { programId, programName, ...known } = level.read(record);
    const program = programs.get(programId) ?? { id: programId, name: programName, levels: [] };
    program.levels.push({ ...known, requirements: requirementsOf(record) });
    programs.set(programId, program);
  }
  return programs;
}

function requirementsOf(record: SalesforceRecord): LevelRequirement[] {
  const children = record.Requirements__r as { readonly records: readonly SalesforceRecord[] } | null;
  return (children?.records ?? []).map((child) => {
    const { kind, required } = requirement.read(child);
    return { kind, required: inDomainUnits(kind, required) };
  });
}

/** People enter currency units and percent. */
function inDomainUnits(kind: LevelRequirement['kind'], required: number): number {
  if (kind === 'revenue') return Math.round(required * 100);
  return kind === 'winRate' || kind === 'requiredTasks' ? required / 100 : required;
}
