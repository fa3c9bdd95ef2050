import type { Route } from '../route.ts';
import { bulkIngestRoutes } from './bulkIngest.ts';
import { bulkQueryRoutes } from './bulkQuery.ts';
import { filesRoutes } from './files.ts';
import { metadataRestRoutes } from './metadataRest.ts';
import { metadataSoapRoutes } from './metadataSoap.ts';

/** The first route whose method and pattern fit is taken, so the narrow ones stand first. */
export const routes: Route[] = [
  ...filesRoutes,
  ...bulkQueryRoutes,
  ...bulkIngestRoutes,
  ...metadataRestRoutes,
  ...metadataSoapRoutes,
];
