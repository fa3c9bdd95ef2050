import type { Route } from '../route.ts';

export const bulkQueryRoutes: Route[] = [];
