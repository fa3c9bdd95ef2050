/** What a partner's figures say beyond its tally. None of it can be added up, so a roll-up has none. */
export interface Medians {
  /** Cents. Deals won in the period with an amount above zero. */
  readonly dealSize: number | null;
  /** Cents. The largest of those deals. */
  readonly largestDeal: number | null;
  /** Days from creation to close of deals won in the trailing four quarters. */
  readonly cycleDays: number | null;
  /** Business milliseconds from submission to decision. */
  readonly decisionMilliseconds: number | null;
}

export const NO_MEDIANS: Medians = {
  dealSize: null,
  largestDeal: null,
  cycleDays: null,
  decisionMilliseconds: null,
};
