/** When a partner counts as quieter than usual or silent (metrics.md §4, Inactivity trend). */
export interface ActivitySettings {
  /** A week with at most this share of the partner's own median is quiet. Default 0.5. */
  readonly quietShare: number;
  /** Quiet weeks in a row that make a partner quieter than usual. Default 3. */
  readonly quietWeeks: number;
  /** Days without any activity that make a partner silent. Default 60. */
  readonly silentDays: number;
  /** The same for a partner who is too new to have a usual activity. Default 30. */
  readonly newPartnerSilentDays: number;
}

export const DEFAULT_ACTIVITY_SETTINGS: ActivitySettings = {
  quietShare: 0.5,
  quietWeeks: 3,
  silentDays: 60,
  newPartnerSilentDays: 30,
};
