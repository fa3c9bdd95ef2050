import type { Route } from '../route.ts';

export const metadataSoapRoutes: Route[] = [];
