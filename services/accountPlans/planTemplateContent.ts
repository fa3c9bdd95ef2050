import { readFileSync } from 'node:fs';
import { z } from 'zod';

const lineKey = z.string().regex(/^[A-Za-z0-9]+(\.[A-Za-z0-9-]+)+$/, 'is no key such as together.why');

const line = z.strictObject({
  key: lineKey.max(60),
  section: z.enum([
    'Together',
    'Goals',
    'Volume',
    'Joint investment',
    'Roles',
    'Ways of working',
    'Enablement',
    'Territory',
    'Listening',
    'Operating period',
  ]),
  label: z.string().min(1).max(120),
  /** The question that people talk about. */
  prompt: z.string().min(1).max(255),
  kind: z.enum(['Money', 'Number', 'Date', 'Text', 'Choice']),
  choices: z.array(z.string().min(1)).default([]),
  requiredToSign: z.boolean().default(false),
  /** Shows the five checks of a good goal. */
  rumba: z.boolean().default(false),
});

const content = z
  .strictObject({
    code: z.string().regex(/^[a-z0-9-]{1,40}$/, 'may hold small letters, digits and hyphens'),
    name: z.string().min(1).max(80),
    description: z.string().max(255).default(''),
    lines: z.array(line).min(1),
  })
  .refine(({ lines }) => new Set(lines.map(({ key }) => key)).size === lines.length, {
    path: ['lines'],
    error: 'has two lines of one key',
  })
  .refine(({ lines }) => lines.every(({ kind, choices }) => (kind === 'Choice') === choices.length > 0), {
    path: ['lines'],
    error: 'needs choices where, and only where, the kind is Choice',
  });

const kpi = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]{1,80}$/, 'may hold small letters, digits and hyphens'),
  businessType: z.string().min(1).max(80),
  name: z.string().min(1).max(80),
  howCalculated: z.string().min(1).max(255),
  whoCares: z.string().min(1).max(255),
});

export type PlanTemplateContent = z.output<typeof content>;
export type KpiContent = z.output<typeof kpi>;

/** @throws ZodError that names what a template must not hold */
export function readPlanTemplate(json: string): PlanTemplateContent {
  return content.parse(JSON.parse(json));
}

/** @throws ZodError that names what the library must not hold */
export function readKpiLibrary(json: string): KpiContent[] {
  return z.array(kpi).parse(JSON.parse(json));
}

/** The template that comes with the product. */
export function accountPlanTemplate(): PlanTemplateContent {
  return readPlanTemplate(fileHere('accountPlanTemplate.json'));
}

/** The library of figures that businesses are run by, as it comes with the product. */
export function kpiLibrary(): KpiContent[] {
  return readKpiLibrary(fileHere('kpiLibrary.json'));
}

function fileHere(name: string): string {
  return readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
}
