import { administratorsOnly, programsOnly } from '../rights/programsOnly.ts';
import type { Route } from '../route.ts';
import { bulkIngestRoutes } from './bulkIngest.ts';
import { bulkQueryRoutes } from './bulkQuery.ts';
import { collectionRoutes } from './collections.ts';
import { compositeRoutes } from './composite.ts';
import { controlRoutes } from './control.ts';
import { describeRoutes } from './describe.ts';
import { filesRoutes } from './files.ts';
import { graphqlRoutes } from './graphql.ts';
import { metadataRestRoutes } from './metadataRest.ts';
import { metadataSoapRoutes } from './metadataSoap.ts';
import { oauthRoutes } from './oauth.ts';
import { peopleRoutes } from './people.ts';
import { queryRoutes } from './query.ts';
import { recordRoutes } from './records.ts';
import { replicationRoutes } from './replication.ts';
import { treeRoutes } from './tree.ts';
import { uiApiRoutes } from './uiApi.ts';
import { versionRoutes } from './versions.ts';

/** The first route whose method and pattern fit is taken, so the narrow ones stand first. */
export const routes: Route[] = [
  ...controlRoutes,
  ...peopleRoutes,
  ...oauthRoutes,
  ...versionRoutes,
  ...filesRoutes,
  ...programsOnly([...bulkQueryRoutes, ...bulkIngestRoutes]),
  ...administratorsOnly([...metadataRestRoutes, ...metadataSoapRoutes]),
  ...uiApiRoutes,
  ...graphqlRoutes,
  ...queryRoutes,
  ...collectionRoutes,
  ...treeRoutes,
  ...compositeRoutes,
  ...replicationRoutes,
  ...describeRoutes,
  ...recordRoutes,
];
