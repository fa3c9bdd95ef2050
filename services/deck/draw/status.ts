import { PALETTE } from '../palette.ts';
import type { Ink } from '../palette.ts';

export type Tone = 'green' | 'yellow' | 'red' | 'grey';

/** A status as people see it: always a shape and a word, never a colour alone. */
export interface Status {
  readonly tone: Tone;
  readonly word: string;
}

export const TONES: Readonly<Record<Tone, { shape: string; text: Ink; mark: Ink; pale: Ink }>> = {
  green: { shape: '●', text: PALETTE.green, mark: PALETTE.greenMark, pale: PALETTE.greenPale },
  yellow: { shape: '▲', text: PALETTE.yellow, mark: PALETTE.yellowMark, pale: PALETTE.yellowPale },
  red: { shape: '■', text: PALETTE.red, mark: PALETTE.redMark, pale: PALETTE.redPale },
  grey: { shape: '○', text: PALETTE.muted, mark: PALETTE.muted, pale: PALETTE.greyPale },
};

export function statusText({ tone, word }: Status): string {
  return `${TONES[tone].shape} ${word}`;
}
