/** Ids and keys that fit into one question. */
const AT_ONCE = 500;

export function inChunks<Item>(items: readonly Item[], size = AT_ONCE): Item[][] {
  const chunks: Item[][] = [];
  for (let from = 0; from < items.length; from += size) chunks.push(items.slice(from, from + size));
  return chunks;
}
