import type { Source } from '../source/sourceFile.ts';

/** Every component and library that these are made of, with themselves: by tags in templates and by imports. */
export function componentsOf(names: readonly string[], { texts }: Source): Set<string> {
  const found = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    for (const [path, text] of filesOf(name, texts)) open.push(...named(path, text));
  }
  return found;
}

/** The scripts and templates of a component. */
export function filesOf(name: string, texts: ReadonlyMap<string, string>): [string, string][] {
  return [...texts].filter(
    ([path]) => path.startsWith(`lwc/${name}/`) && /\.(js|html)$/.test(path) && !path.includes('__tests__'),
  );
}

function named(path: string, text: string): string[] {
  if (path.endsWith('.js'))
    return [...text.matchAll(/^(?:import|export)[^;]*?['"]c\/(\w+)['"]/gm)].map(([, name = '']) => name);
  return [...text.matchAll(/<c-([a-z0-9-]+)/g)].map(([, tag = '']) =>
    tag.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
  );
}
