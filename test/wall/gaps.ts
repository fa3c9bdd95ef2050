import { startChannel, type Channel } from '../org/rights/fixtures/channel.ts';

/** What differs from the decisions, a line each: who, what, found and decided. */
export type Gaps = (channel: Channel) => string[] | Promise<string[]>;

/** The gaps of a matrix when a file of the metadata is changed, or by null left out. */
export async function gapsWithout(
  file: string,
  edit: (content: string) => string | null,
  matrix: Gaps,
): Promise<string[]> {
  let isChanged = false;
  const channel = await startChannel((path, content) => {
    if (!path.endsWith(file)) return content;
    const changed = edit(content);
    isChanged = changed !== content;
    return changed;
  });
  try {
    if (!isChanged) throw new Error(`${file} is not there, or the change changes nothing`);
    return await matrix(channel);
  } finally {
    await channel.small.close();
  }
}
