import { CASES, funnelRates } from '#lwc/funnelRates';

/** What a program says before anybody has measured anything. */
export interface Preset {
  readonly case: (typeof CASES)[number];
  readonly programId: string | null;
  readonly partnerType: string | null;
  readonly kind: string | null;
  readonly deliverable: number | null;
  readonly response: number | null;
  readonly leads: number | null;
  readonly qualified: number | null;
  readonly accepted: number | null;
  readonly opportunities: number | null;
  readonly won: number | null;
}

/** How many leads have come how far; a lead that was lost counts as one that came no further than being a lead. */
export interface LeadCounts {
  readonly new: number;
  readonly qualified: number;
  readonly accepted: number;
  readonly opportunity: number;
  readonly won: number;
  readonly lost: number;
}

type Measured = NonNullable<Parameters<typeof funnelRates>[0]['partner']>;

/** The steps of the funnel as they were counted. */
export function measuredSteps(counts: LeadCounts): Measured {
  const won = counts.won;
  const opportunities = counts.opportunity + won;
  const accepted = counts.accepted + opportunities;
  const qualified = counts.qualified + accepted;
  const leads = counts.new + counts.lost + qualified;
  return {
    leads,
    steps: {
      qualified: { tried: leads, passed: qualified },
      accepted: { tried: qualified, passed: accepted },
      opportunities: { tried: accepted, passed: opportunities },
      won: { tried: opportunities, passed: won },
    },
  };
}

/**
 * The rates that a plan is made with, as its screen reads them: of each case, and of each kind of tactic that a preset
 * speaks of.
 */
export function ratesToStamp(
  presets: readonly Preset[],
  about: { readonly programId: string | null; readonly partnerType: string | null },
  program: Measured | null,
  partner: Measured | null,
): string {
  const ratesOf = (kind: string | null) =>
    Object.fromEntries(
      CASES.map((name) => {
        const preset = presetFor(presets, { ...about, kind, case: name });
        return [name, funnelRates({ case: name, preset, program, partner })];
      }),
    );
  const kinds = [...new Set(presets.flatMap(({ kind }) => kind ?? []))].sort();
  return JSON.stringify({
    leads: { program: program?.leads ?? 0, partner: partner?.leads ?? 0 },
    cases: { ...ratesOf(null), kinds: Object.fromEntries(kinds.map((kind) => [kind, ratesOf(kind)])) },
  });
}

/** The preset that says most of what it is for, as long as nothing it says is something else. */
function presetFor(
  presets: readonly Preset[],
  { case: name, ...about }: Pick<Preset, 'case' | 'programId' | 'partnerType' | 'kind'>,
): Partial<Preset> {
  const fields = Object.keys(about) as (keyof typeof about)[];
  const says = (preset: Preset) => fields.filter((field) => preset[field] !== null).length;
  const fitting = presets.filter(
    (preset) =>
      preset.case === name &&
      fields.every((field) => preset[field] === null || preset[field] === about[field]),
  );
  return fitting.sort((one, other) => says(other) - says(one))[0] ?? {};
}
