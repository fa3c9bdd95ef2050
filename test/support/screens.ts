import type { Connection } from 'jsforce';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { calendarDate } from '../../services/domain/calendarDate.ts';
import { seedCapabilities } from '../sample/capabilities/seedCapabilities.ts';
import { peopleOf } from '../workbench/orgPeople.ts';
import { samplePeople, type NamedPerson } from '../workbench/samplePeople.ts';
import { startWorkbench } from '../workbench/startWorkbench.ts';
import { launchBrowser } from './browser.ts';
import { startRedis } from './redis.ts';
import { startSyncedSample, type SyncedSample } from './syncedSample.ts';
import { visitOf, type Visit } from './visit.ts';

export const WIDTHS = { desktop: 1440, phone: 390 } as const;

export interface Screens {
  readonly synced: SyncedSample;
  readonly url: string;
  /** A window of their own for somebody of the sample, by the beginning of the label in the switcher. */
  signInAs(who: string, options?: { width?: number; slds?: 1 | 2 }): Promise<Visit>;
  /** Record id by name, as an administrator sees it. */
  idOf(object: string, name: string): Promise<string>;
  /** Address of a partner's account. */
  partnerPage(partner: string): Promise<string>;
  /** Names of the actions on a partner's list, in the order they were made. */
  actionsOf(partner: string): Promise<string[]>;
  /** Closes every window, so that no page asks the org on its own into the next test. */
  closeWindows(): Promise<void>;
  close(): Promise<void>;
}

/** The sample lives through the quarter with a sync a week, so that trends have something to show. */
const QUARTER_START = '2017-10-01';
const WEEKS = ['2017-10-09', '2017-10-23', '2017-11-06'];

/** The sample as of a day, measured, behind the workbench, with a browser before it. */
export async function openScreens(
  asOf = '2017-11-15',
  /** Adds what the sample has not; resolves with people to offer in the switcher as well. */
  prepare: (connection: Connection) => Promise<readonly NamedPerson[]> = async () => [],
  /** Marketing plans, funds and deals of the sample take some seconds, so only who looks at them has them. */
  { withMarketing = false }: { withMarketing?: boolean } = {},
): Promise<Screens> {
  const started: { close: () => Promise<unknown> }[] = [];
  const keep = <T extends { close: () => Promise<unknown> }>(one: T): T => {
    started.unshift(one);
    return one;
  };
  const close = async () => {
    for (const one of started.splice(0)) await one.close();
  };
  try {
    const redis = keep(await startRedis());
    const options = { withPlans: true, withMarketing };
    const synced = keep(await startSyncedSample(redis, calendarDate(QUARTER_START), options));
    await synced.sync('full');
    for (const day of [...WEEKS, asOf]) {
      await synced.sample.replayTo(calendarDate(day));
      await synced.sync('incremental');
    }
    await seedCapabilities(synced.sample.connection, calendarDate(asOf));
    const { connection } = synced.sample;
    const people = [...(await samplePeople(connection)), ...(await prepare(connection))];
    const orgUrl = synced.sample.org.url;
    const workbench = keep(await startWorkbench({ orgUrl, people: peopleOf(orgUrl, people) }));
    const browser = keep(await launchBrowser());
    return screensOf({ synced, people, url: workbench.url, browser, close });
  } catch (error) {
    await close();
    throw error;
  }
}

interface Started {
  readonly synced: SyncedSample;
  readonly people: readonly NamedPerson[];
  readonly url: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

function screensOf({ synced, people, url, browser, close }: Started): Screens {
  const { connection } = synced.sample;
  const idOf = async (object: string, name: string): Promise<string> => {
    const record = await connection.sobject(object).findOne({ Name: name }, ['Id']);
    if (!record?.Id) throw new Error(`There is no ${object} called ${name}.`);
    return record.Id;
  };
  // One a person and width, so that what the browser has loaded once it keeps.
  const contexts = new Map<string, BrowserContext>();
  const contextOf = async (username: string, width: number, slds: 1 | 2): Promise<BrowserContext> => {
    const phone = width < 768;
    const context = await browser.newContext({
      viewport: { width, height: phone ? 844 : 900 },
      ...(phone && { userAgent: 'Mozilla/5.0 (Mobile)', hasTouch: true }),
      locale: 'en-US',
      timezoneId: 'UTC',
    });
    await context.addCookies([
      { name: 'person', value: encodeURIComponent(username), url },
      { name: 'slds', value: String(slds), url },
    ]);
    return context;
  };
  return {
    synced,
    url,
    signInAs: async (who, { width = WIDTHS.desktop, slds = 2 } = {}) => {
      const person = people.find(({ label }) => label.startsWith(who));
      if (!person) throw new Error(`Nobody in the switcher is called ${who}.`);
      const known = contexts.get(`${who} ${width} ${slds}`);
      const context = known ?? (await contextOf(person.username, width, slds));
      contexts.set(`${who} ${width} ${slds}`, context);
      const page: Page = await context.newPage();
      return visitOf(page, url);
    },
    idOf,
    partnerPage: async (partner) => `/lightning/r/Account/${await idOf('Account', partner)}/view`,
    actionsOf: async (partner) => {
      const found = await connection
        .sobject('Partner_Action__c')
        .find({ 'Partner__r.Name': partner }, ['Name'])
        .sort({ CreatedDate: 1 });
      return found.map(({ Name }) => Name as string);
    },
    closeWindows: async () => {
      const windows = [...contexts.values()].flatMap((context) => context.pages());
      await Promise.all(windows.map((window) => window.close()));
    },
    close,
  };
}
