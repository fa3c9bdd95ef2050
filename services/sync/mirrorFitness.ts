import type { MirrorState } from '../mirror/mirror.ts';

/** What the facts of a mirror depend on. */
export interface MirrorNeeds {
  readonly organizationId: string;
  readonly mappingFingerprint: string;
  readonly now: Date;
}

/** Salesforce remembers purged records for 15 days at least; a day is left for the look-back and for clocks. */
const LONGEST_GAP_MS = 14 * 86_400_000;

/** Why the mirror cannot be brought up to date by changes alone; null when it can. */
export function whyRebuild(state: MirrorState | null, needs: MirrorNeeds): string | null {
  if (state === null) return 'there was no mirror of the deals';
  if (state.organizationId !== needs.organizationId) return 'the mirror was of another organisation';
  if (state.mappingFingerprint !== needs.mappingFingerprint) return 'the field mapping has changed';
  const gap = needs.now.getTime() - state.watermark;
  if (gap > LONGEST_GAP_MS) return 'the last sync was more than two weeks ago';
  if (gap < 0) return "the organisation's clock went back";
  return null;
}
