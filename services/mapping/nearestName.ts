/** The existing name that was probably meant; null when none is near. */
export function nearestName(wanted: string, names: readonly string[]): string | null {
  const plain = plainOf(wanted);
  const nearest = names
    .map((name) => ({ name, distance: editDistance(plain, plainOf(name)) }))
    .sort((one, other) => one.distance - other.distance)[0];
  const farthest = Math.max(1, Math.floor(plain.length / 3));
  return nearest !== undefined && nearest.distance <= farthest ? nearest.name : null;
}

/** A forgotten ending or underscore is no difference. */
function plainOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/__[cr]$/, '')
    .replaceAll('_', '');
}

/** Letters to insert, delete or replace (Levenshtein). */
function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const replaced = (above[column - 1] as number) + (one[row - 1] === other[column - 1] ? 0 : 1);
      const shorter = Math.min(above[column] as number, current[column - 1] as number) + 1;
      current.push(Math.min(replaced, shorter));
    }
    above = current;
  }
  return above[other.length] as number;
}
