import { OrgError } from '../orgError.ts';
import type { Org } from '../org.ts';
import type { Route } from '../route.ts';

/** Routes for administrators and for users whose permissions name the API: not for people in a browser. */
export function programsOnly(routes: Route[]): Route[] {
  return routes.map((route) => ({
    ...route,
    handle: (request, org, params) => {
      if (mayUseApi(org)) return route.handle(request, org, params);
      throw new OrgError(403, 'API_CURRENTLY_DISABLED', 'API is disabled for this User');
    },
  }));
}

export const METADATA_RIGHT_MISSING =
  'use of the Metadata API requires a user with the ModifyAllData or ModifyMetadata permissions';

/** Routes for administrators. */
export function administratorsOnly(routes: Route[]): Route[] {
  return routes.map((route) => ({
    ...route,
    handle: (request, org, params) => {
      if (!org.rights) return route.handle(request, org, params);
      throw new OrgError(403, 'INSUFFICIENT_ACCESS', METADATA_RIGHT_MISSING);
    },
  }));
}

function mayUseApi({ rights }: Org): boolean {
  return !rights || rights.grants.userPermissions.has('ApiEnabled');
}
