import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** In Salesforce's words, so that files of one's own can be checked against what is seen there. */
const kind = z.enum([
  'Email',
  'Calling',
  'Event',
  'Webinar',
  'Trade show',
  'Advertising',
  'Speaking or PR',
  'Award',
  'Workshop',
  'Search',
  'Online ads',
  'Social',
  'Content',
]);
const code = z.string().regex(/^[a-z0-9-]{1,40}$/, 'may hold small letters, digits and hyphens');
const share = z.number().min(0).max(1);
const wholeNumber = z.number().int().min(0);

const tactic = z.strictObject({
  key: code,
  name: z.string().min(1).max(80),
  kind,
  segment: z.string().max(255).default(''),
  audience: wholeNumber.optional(),
  /** Without it the rates of the program are taken. */
  expectedResponse: share.optional(),
  cost: z.number().min(0),
  vendorShare: share,
  startsAfterDays: wholeNumber,
  runsDays: wholeNumber,
  /** What the vendor gives for it, and what the partner makes of it. */
  content: z.string().max(255).default(''),
});

const template = z
  .strictObject({
    code,
    name: z.string().min(1).max(80),
    description: z.string().max(255).default(''),
    tactics: z.array(tactic).min(1),
  })
  .refine(({ tactics }) => areDistinct(tactics), { path: ['tactics'], error: 'has two tactics of one key' });

const proof = z.strictObject({
  key: code,
  name: z.string().min(1).max(80),
  /** Left out: whatever has no line of its own. */
  kind: kind.optional(),
  proofs: z.array(z.enum(['invoice', 'leads', 'photo', 'attendance', 'screenshot', 'report'])),
  note: z.string().max(255).default(''),
});

const content = z
  .strictObject({ templates: z.array(template), proofs: z.array(proof).default([]) })
  .refine(({ templates }) => areDistinct(templates.map(({ code: key }) => ({ key }))), {
    path: ['templates'],
    error: 'has two templates of one code',
  })
  .refine(({ proofs }) => areDistinct(proofs), { path: ['proofs'], error: 'has two proofs of one key' });

export type MarketingContent = z.output<typeof content>;
export type MarketingTemplateContent = MarketingContent['templates'][number];
export type ProofContent = MarketingContent['proofs'][number];

/** @throws ZodError that names what templates must not hold */
export function readMarketingTemplates(json: string): MarketingContent {
  return content.parse(JSON.parse(json));
}

/** Templates of campaigns and what proves them, as they come with the product. */
export function marketingTemplates(): MarketingContent {
  return readMarketingTemplates(readFileSync(new URL('./marketingTemplates.json', import.meta.url), 'utf8'));
}

function areDistinct(entries: readonly { readonly key: string }[]): boolean {
  return new Set(entries.map(({ key }) => key)).size === entries.length;
}
