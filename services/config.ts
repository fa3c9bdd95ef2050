import type { MetricSettings } from './domain/metricSettings.ts';
import { linkSettings } from './config/linkSettings.ts';
import { parseApiKeys, type ApiKey } from './config/apiKeys.ts';
import { configurationRejected, readVariables } from './config/readVariables.ts';
import { salesforceSettings } from './config/salesforceSettings.ts';
import { readSettingsFile } from './config/settingsFile.ts';
import type { FieldMapping } from './fieldMapping.ts';
import type { LinkSettings } from './answerLinks/linkSettings.ts';
import type { SalesforceSettings } from './salesforce/settings.ts';

export { configurationTable } from './config/configurationTable.ts';
export { redacted } from './config/redacted.ts';

/** Everything that an installation may choose, parsed and complete. */
export interface Config {
  readonly salesforce: SalesforceSettings;
  readonly redis: { readonly url: string; readonly namespace: string };
  readonly http: { readonly host: string; readonly port: number };
  readonly apiKeys: readonly ApiKey[];
  /** Null = no links are made. */
  readonly links: LinkSettings | null;
  /** 0 = partners are asked nothing. */
  readonly questionsAtOnce: number;
  /** Whether the service puts roles of people at partners into effect; else people assign permission sets by hand. */
  readonly assignsRoles: boolean;
  readonly fieldMapping: FieldMapping;
  readonly metricSettings: MetricSettings;
  /** ISO 4217. */
  readonly currency: string;
  readonly schedule: {
    /** 0 = never. */
    readonly syncEveryMinutes: number;
    /** UTC; null = never. */
    readonly fullSyncAt: { readonly hour: number; readonly minute: number } | null;
    /** 0 = never. */
    readonly deckSweepSeconds: number;
  };
  readonly stopWithinMs: number;
  readonly logLevel: string;
}

/**
 * The only reader of the environment.
 * @throws Rejected that names each variable that is wrong and says how to set it
 */
export function loadConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const values = readVariables(environment);
  const problems: string[] = [];
  const config: Config = {
    salesforce: salesforceSettings(values, problems),
    redis: { url: values.REDIS_URL, namespace: values.REDIS_NAMESPACE },
    http: { host: values.HOST, port: values.PORT },
    apiKeys: parseApiKeys(values.CADENCE_API_KEYS ?? '', problems),
    links: linkSettings(values, problems),
    questionsAtOnce: values.QUESTIONS_AT_ONCE,
    assignsRoles: values.PARTNER_ROLES === 'by-service',
    ...readSettingsFile(values.CADENCE_CONFIG, problems),
    currency: values.CURRENCY,
    schedule: {
      syncEveryMinutes: values.SYNC_EVERY_MINUTES,
      fullSyncAt: timeOfDay(values.FULL_SYNC_AT),
      deckSweepSeconds: values.DECK_SWEEP_SECONDS,
    },
    stopWithinMs: values.STOP_WITHIN_SECONDS * 1000,
    logLevel: values.LOG_LEVEL,
  };
  if (problems.length > 0) throw configurationRejected(problems);
  return config;
}

function timeOfDay(text: string): Config['schedule']['fullSyncAt'] {
  if (text === 'never') return null;
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return { hour, minute };
}
