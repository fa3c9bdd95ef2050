import type { Route } from '../route.ts';

export const bulkIngestRoutes: Route[] = [];
