import type { ChannelProgram, LevelRequirement, ProgramLevel } from '../../domain/channelProgram.ts';
import type { SalesforceRecord } from '../record.ts';
import { channelProgram } from '../records/channelProgram.ts';
import { levelRequirement } from '../records/levelRequirement.ts';
import { programLevel } from '../records/programLevel.ts';
import { identifier, identifiers, soql } from '../soql.ts';

const program = channelProgram.pick('id', 'name', 'currency', 'isActive');
const level = programLevel.pick('id', 'name', 'rank', 'nextEvaluationOn');
const requirement = levelRequirement.pick('id', 'kind', 'required');

/** Programs with their levels and what each asks for, in one query. */
export const PROGRAMS = soql`SELECT ${identifiers(program.select)}, (SELECT ${identifiers(level.select)}, (SELECT ${identifiers(requirement.select)} FROM Requirements__r ORDER BY Id) FROM Levels__r ORDER BY Id) FROM ${identifier(program.object)} ORDER BY Id`;

export interface Programs {
  /** Those that are active and have levels, by id. */
  readonly active: ReadonlyMap<string, ChannelProgram>;
  /** The currency that the goals of a program are in, by its id; without one it is the company's. */
  readonly currencies: ReadonlyMap<string, string>;
}

/** @throws Rejected naming the program, level or requirement that cannot be read */
export function readPrograms(records: readonly SalesforceRecord[]): Programs {
  const active = new Map<string, ChannelProgram>();
  const currencies = new Map<string, string>();
  for (const record of records) {
    const { id, name, currency, isActive } = program.read(record);
    if (currency !== null) currencies.set(id, currency);
    const levels = childrenOf(record, 'Levels__r').map(levelOf);
    if (isActive && levels.length > 0) active.set(id, { id, name, levels });
  }
  return { active, currencies };
}

function levelOf(record: SalesforceRecord): ProgramLevel {
  const requirements = childrenOf(record, 'Requirements__r').map(requirementOf);
  return { ...level.read(record), requirements };
}

function requirementOf(record: SalesforceRecord): LevelRequirement {
  const { kind, required } = requirement.read(record);
  return { kind, required: inDomainUnits(kind, required) };
}

function childrenOf(record: SalesforceRecord, relationship: string): readonly SalesforceRecord[] {
  const children = record[relationship] as { readonly records: readonly SalesforceRecord[] } | null;
  return children?.records ?? [];
}

/** People enter currency units and percent. */
function inDomainUnits(kind: LevelRequirement['kind'], required: number): number {
  if (kind === 'revenue') return Math.round(required * 100);
  return kind === 'winRate' || kind === 'requiredTasks' ? required / 100 : required;
}
