/** Records whose parents stand before them, cut so that no record and its parent are in the same part. */
export function generations<T extends { key: string; parent: string | null }>(records: readonly T[]): T[][] {
  const depths = new Map<string, number>();
  const parts: T[][] = [];
  for (const record of records) {
    const depth = record.parent === null ? 0 : depths.get(record.parent)! + 1;
    depths.set(record.key, depth);
    (parts[depth] ??= []).push(record);
  }
  return parts;
}
