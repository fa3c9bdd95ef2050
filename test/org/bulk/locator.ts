/** The opaque word that stands for "from this row on". */
export function locatorOf(row: number): string {
  return Buffer.from(String(row)).toString('base64url');
}

/** The row that a locator stands for; null when it is none of ours. */
export function readLocator(locator: string): number | null {
  const text = Buffer.from(locator, 'base64url').toString();
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
