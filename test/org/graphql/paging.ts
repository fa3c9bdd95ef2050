import { OrgError } from '../orgError.ts';
import type { Asked } from './request.ts';

/** What the platform gives where a query does not say how many. */
const DEFAULT_FIRST = 10;
const MOST = 2000;

/** `first`, up to 200, or up to 2,000 together with `upperBound`. */
export function firstOf(given: Readonly<Record<string, unknown>>): number {
  const first = given['first'] ?? DEFAULT_FIRST;
  const most = given['upperBound'] === undefined ? 200 : MOST;
  if (typeof first !== 'number' || !Number.isInteger(first) || first < 1 || first > most) {
    throw new OrgError(400, 'INVALID_FIELD', `first must be a whole number from 1 to ${most}.`);
  }
  return first;
}

export function offsetOf(given: Readonly<Record<string, unknown>>): number {
  if (given['after'] === undefined || given['after'] === null) return 0;
  const offset = Number(Buffer.from(String(given['after'] as string), 'base64').toString());
  if (!Number.isInteger(offset)) throw new OrgError(400, 'INVALID_QUERY_LOCATOR', 'invalid cursor');
  return offset;
}

export function cursorOf(position: number): string {
  return Buffer.from(String(position)).toString('base64');
}

interface Page {
  readonly edges: readonly { readonly node: unknown; readonly cursor: string }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: number;
  readonly pageResultCount: number;
}

/** The members of a connection that were asked for. */
export function pageOf(asked: Asked, page: Page): Record<string, unknown> {
  const ofEdge = asked.fields.filter(({ name }) => name === 'edges').flatMap(({ fields }) => fields);
  const members: Record<string, unknown> = {
    edges: page.edges.map((edge) =>
      Object.fromEntries(ofEdge.map(({ name, key }) => [key, edge[name as keyof typeof edge] ?? null])),
    ),
    totalCount: page.totalCount,
    pageResultCount: page.pageResultCount,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: page.edges[0]?.cursor ?? null,
      endCursor: page.edges.at(-1)?.cursor ?? null,
    },
  };
  return Object.fromEntries(asked.fields.map(({ name, key }) => [key, members[name] ?? null]));
}
