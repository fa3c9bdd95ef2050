import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { fieldMappingSchema } from '../fieldMapping.ts';
import { metricSettingsSchema } from './metricSettings.ts';

const settingsFileSchema = z.strictObject({
  fieldMapping: fieldMappingSchema.prefault({}),
  metricSettings: metricSettingsSchema.prefault({}),
});

/** Reads the file of CADENCE_CONFIG; without one everything is the default. `problems` receives each wrong entry. */
export function readSettingsFile(
  path: string | undefined,
  problems: string[],
): Pick<Config, 'fieldMapping' | 'metricSettings'> {
  const parsed = settingsFileSchema.safeParse(path === undefined ? {} : readJson(path, problems));
  if (parsed.success) return parsed.data;
  for (const { path: where, message } of parsed.error.issues) {
    problems.push(`CADENCE_CONFIG: ${where.join('.') || 'the file'}: ${message}. Correct ${path}.`);
  }
  return settingsFileSchema.parse({});
}

function readJson(path: string, problems: string[]): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    problems.push(`CADENCE_CONFIG: ${path} cannot be read as JSON (${(error as Error).message}).`);
    return {};
  }
}
