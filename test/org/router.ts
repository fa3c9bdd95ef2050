import type { Route } from './route.ts';

export interface Match {
  route: Route;
  params: Record<string, string>;
}

export type Router = (method: string, path: string, at: 'data' | 'root') => Match | 'otherMethod' | null;

/** A trailing '*' in a pattern takes the rest of the path, as `params.rest`. */
export function createRouter(routes: Route[]): Router {
  const compiled = routes.map((route) => ({ route, parts: segments(route.pattern) }));

  return (method, path, at) => {
    const given = segments(path);
    let otherMethod = false;
    for (const { route, parts } of compiled) {
      if ((route.at ?? 'data') !== at) continue;
      const params = match(parts, given);
      if (!params) continue;
      if (route.method === method) return { route, params };
      otherMethod = true;
    }
    return otherMethod ? 'otherMethod' : null;
  };
}

function segments(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

function match(pattern: string[], given: string[]): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    if (part === '*') return { ...params, rest: given.slice(index).join('/') };
    const value = given[index];
    if (value === undefined) return null;
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(value);
    else if (part.toLowerCase() !== value.toLowerCase()) return null;
  }
  return pattern.length === given.length ? params : null;
}
