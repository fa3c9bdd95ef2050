/** How links for answers are made; null in the configuration where they are not wanted. */
export interface LinkSettings {
  /** A secret; whoever has it can make links. */
  readonly signingKey: string;
  /** Where people reach the API, without a slash at the end. */
  readonly publicUrl: string;
  /** How long a link is good for. */
  readonly days: number;
}
