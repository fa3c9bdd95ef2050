import type { Route } from '../route.ts';

export const metadataRestRoutes: Route[] = [];
