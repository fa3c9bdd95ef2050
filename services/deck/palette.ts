/**
 * The colours of a deck by what they are for. Everything that belongs to a brand is a colour of the theme, so that
 * a customer's template recolours the deck. Only the three status colours are fixed: green, yellow and red must mean
 * the same in every brand.
 */
export const PALETTE = {
  ink: 'tx1',
  paper: 'bg1',
  strong: 'tx2',
  panel: 'bg2',
  primary: 'accent1',
  marker: 'accent2',
  tint: 'accent4',
  /** Stands out on the paper and on every column. */
  second: 'accent5',
  // Shades of theme colours that the drawing library cannot name: see SHADES.
  markerText: 'A84F08',
  muted: '56616F',
  rule: 'D5DAE1',
  grid: 'E6E9EE',
  track: 'DDE2EA',
  green: '22693F',
  yellow: '8F5400',
  red: 'B3261E',
  greenMark: '2E8B57',
  yellowMark: 'C98500',
  redMark: 'C0392B',
  greenPale: 'E6F2EA',
  yellowPale: 'FBF0DC',
  redPale: 'FAE6E4',
  greyPale: 'ECEFF3',
} as const;

export type Ink = (typeof PALETTE)[keyof typeof PALETTE];

/** Drawn as a plain colour, written as a shade of the theme: lightness modulated and offset, in thousandths of a percent. */
const SHADES: Readonly<Record<string, { scheme: string; modulate: number; offset?: number }>> = {
  [PALETTE.markerText]: { scheme: 'accent2', modulate: 65_000 },
  [PALETTE.muted]: { scheme: 'tx1', modulate: 75_000, offset: 25_000 },
  [PALETTE.rule]: { scheme: 'bg1', modulate: 85_000 },
  [PALETTE.grid]: { scheme: 'bg1', modulate: 91_000 },
  [PALETTE.track]: { scheme: 'bg1', modulate: 88_000 },
  [PALETTE.greyPale]: { scheme: 'bg1', modulate: 94_000 },
};

const HEX = /^[0-9A-F]{6}$/;

/** The DrawingML element of a colour. */
export function colourXml(ink: string): string {
  const shade = SHADES[ink];
  if (shade) {
    const offset = shade.offset === undefined ? '' : `<a:lumOff val="${shade.offset}"/>`;
    return `<a:schemeClr val="${shade.scheme}"><a:lumMod val="${shade.modulate}"/>${offset}</a:schemeClr>`;
  }
  return HEX.test(ink) ? `<a:srgbClr val="${ink}"/>` : `<a:schemeClr val="${ink}"/>`;
}

/** What the theme of an unbranded deck holds. */
export const THEME = {
  name: 'Cadence',
  font: 'Arial',
  colours: {
    dk1: '1A2433',
    lt1: 'FFFFFF',
    dk2: '0B2545',
    lt2: 'F3F5F8',
    accent1: '1F6FEB',
    accent2: 'E07A1F',
    accent3: '5B6B7F',
    accent4: 'A9C5EE',
    accent5: '0F8B8D',
    accent6: '6C4AB6',
    hlink: '1F6FEB',
    folHlink: '6C4AB6',
  },
} as const;
