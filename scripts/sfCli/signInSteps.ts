import { expectSame } from './expect.ts';
import type { Step } from './step.ts';

export const signInSteps: Step[] = [
  {
    name: 'sign in by access token',
    run: async ({ sf, org }) => {
      const result = await sf<{ username: string }>(
        `org login access-token --instance-url ${org.url} --no-prompt --alias cadence-token`,
        {
          environment: { SF_ACCESS_TOKEN: org.credentials.accessToken },
        },
      );
      return result.username;
    },
  },
  {
    name: 'sign in by JWT',
    run: async ({ sf, org, file }) => {
      const key = file('server.key', org.credentials.privateKey);
      const { clientId, username } = org.credentials;
      const result = await sf<{ username: string; orgId: string }>(
        `org login jwt --client-id ${clientId} --jwt-key-file ${key} --username ${username} --instance-url ${org.url} --alias cadence --set-default`,
      );
      expectSame('the user', result.username, username);
      return result.orgId;
    },
  },
  {
    name: 'show the org',
    run: async ({ sf, org }) => {
      const result = await sf<{ instanceUrl: string; apiVersion: string; connectedStatus: string }>(
        'org display --target-org cadence',
      );
      expectSame('the instance', result.instanceUrl, org.url);
      return `API ${result.apiVersion}, ${result.connectedStatus}`;
    },
  },
];
