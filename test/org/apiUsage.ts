/** API calls of the last 24 hours, as far as this org counts them: since it started. */
export interface ApiUsage {
  readonly used: number;
  readonly limit: number;
  count: () => void;
  set: (used: number) => void;
}

export function countApiUsage(limit: number): ApiUsage {
  let used = 0;
  return {
    get used() {
      return used;
    },
    limit,
    count: () => {
      used++;
    },
    set: (to) => {
      used = to;
    },
  };
}
