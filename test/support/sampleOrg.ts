import { Connection } from 'jsforce';
import type { CalendarDate } from '../../services/domain/calendarDate.ts';
import type { SalesforceSettings } from '../../services/salesforce/settings.ts';
import { startOrg, type SmallOrg } from '../org/startOrg.ts';
import { hasActsOn } from '../sample/plans/planStories.ts';
import { hasMarketingOn } from '../sample/marketing/marketingStories.ts';
import { playMarketing } from '../sample/marketing/playMarketing.ts';
import { playPlans } from '../sample/plans/playPlans.ts';
import { smallOrgStage } from '../sample/plans/stage.ts';
import { noon, replay } from '../sample/salesforce/replay.ts';
import { seed } from '../sample/salesforce/seed.ts';
import { SAMPLE_STAGES } from '../sample/salesforce/stages.ts';

/** The set tells of a seller of computer hardware and gives it no name. */
const SAMPLE_VENDOR = 'Sample Hardware Company';

/** A small Salesforce with the sample in it. */
export interface SampleOrg {
  readonly org: SmallOrg;
  /** As an administrator, through jsforce. */
  readonly connection: Connection;
  /** For connectSalesforce: by certificate, as in production. */
  readonly salesforceSettings: SalesforceSettings;
  /** Lets the days up to this one pass, as people would live them. */
  replayTo(day: CalendarDate): Promise<void>;
  close(): Promise<void>;
}

/** Its clock stands at noon UTC of the day and runs. The org's zone is GMT, so that days are those of the sample. */
export async function startSampleOrg({
  asOf,
  port = 0,
  withPlans = false,
  withMarketing = false,
  log,
}: {
  asOf: CalendarDate;
  port?: number;
  /** Three partners plan with their managers, and the service tends the plans. */
  withPlans?: boolean;
  /** Partners plan marketing, too, ask for funds and register deals, and everybody decides, pays and claims. */
  withMarketing?: boolean;
  log?: (line: string) => void;
}): Promise<SampleOrg> {
  const org = await startOrg({
    port,
    now: noon(asOf).toISOString(),
    timeZone: 'GMT',
    currencies: 'dated',
    organizationName: SAMPLE_VENDOR,
    opportunityStages: [...SAMPLE_STAGES],
  });
  const { url, credentials } = org;
  const connection = new Connection({
    instanceUrl: url,
    accessToken: credentials.accessToken,
    version: '66.0',
  });
  try {
    await seed(connection, asOf, { log });
  } catch (error) {
    await org.close();
    throw error;
  }

  const stage = smallOrgStage(connection, org.clock);
  if (withPlans) await playPlans(stage, asOf);
  if (withMarketing) await playMarketing(stage, asOf);
  let today = asOf;
  return {
    org,
    connection,
    salesforceSettings: {
      loginUrl: url,
      apiVersion: '66.0',
      auth: {
        kind: 'jwt',
        clientId: credentials.clientId,
        username: credentials.username,
        privateKey: credentials.privateKey,
      },
      apiShare: 1,
      timeoutMs: 30_000,
    },
    replayTo: async (day) => {
      const setClock = (moment: Date) => org.clock.set(moment);
      const plan = async (on: CalendarDate) => {
        if (withPlans && (on === day || hasActsOn(on))) await playPlans(stage, on);
        if (withMarketing && (on === day || hasMarketingOn(on))) await playMarketing(stage, on);
      };
      await replay(connection, setClock, today, day, plan);
      today = day;
    },
    close: () => org.close(),
  };
}
