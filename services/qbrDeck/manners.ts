/** How building decks behaves when workers die or two want the same. */
export const DECK_MANNERS = {
  /** A claim older than this is stale: longer than a worker may work on one deck. Milliseconds. */
  leaseMs: 15 * 60_000,
  /** Attempts after which a request fails for good. */
  mostAttempts: 5,
} as const;
