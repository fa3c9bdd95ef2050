const FIRST = 31;
const LAST = 67;

/** Versions that the org answers: '31.0' to '67.0'. */
export const API_VERSIONS: string[] = Array.from(
  { length: LAST - FIRST + 1 },
  (_, index) => `${FIRST + index}.0`,
);
