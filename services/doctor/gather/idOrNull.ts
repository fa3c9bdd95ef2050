/** An id as the org answers it. */
export function idOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
