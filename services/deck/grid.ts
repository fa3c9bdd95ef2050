/** Where things stand on a slide, in inches; sizes of type in points. */
export const GRID = {
  width: 13.333,
  height: 7.5,
  left: 0.6,
  right: 12.733,
  contentWidth: 12.133,
  titleTop: 0.42,
  titleHeight: 0.86,
  bodyTop: 1.52,
  bodyBottom: 6.72,
  footerRule: 6.9,
  footerTop: 6.98,
} as const;

export const TYPE = {
  cover: 36,
  subtitle: 16,
  title: 24,
  figure: 30,
  lead: 14,
  subhead: 13,
  body: 12,
  table: 11,
  small: 10,
  footer: 9,
} as const;

/** Rows of a table that fit on one slide under its title. */
export const ROWS_PER_SLIDE = 14;
