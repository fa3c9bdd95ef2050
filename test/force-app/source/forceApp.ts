import { fileURLToPath } from 'node:url';

/** What is deployed into every org. */
export const FORCE_APP = fileURLToPath(new URL('../../../force-app/main/default', import.meta.url));

/** What is deployed into the subscriber's org on its own. */
export const ORG_SETUP = fileURLToPath(new URL('../../../force-app/org-setup/main/default', import.meta.url));

/** The partners' site in Experience Cloud, deployed on its own after the core. */
export const SITE = fileURLToPath(new URL('../../../force-app/site/main/default', import.meta.url));
