import { z } from 'zod';

/** One environment variable: what it means to a person, and how its text is read. */
export interface Variable<Value = unknown> {
  readonly description: string;
  /** As a person would write it; absent = nothing is set. */
  readonly default?: string;
  readonly example: string;
  /** Never shown, in no log and no message. */
  readonly secret?: true;
  readonly schema: z.ZodType<Value, string | undefined>;
}

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.number().min(from, `must be ${from} or more`).max(to, `must be ${to} or less`));

const text = z.string();

/** Everything that the environment can say. The one list: parsing, messages and the documented table follow it. */
export const VARIABLES = {
  SF_LOGIN_URL: {
    description: 'Where Salesforce sessions come from: the login host or the org’s My Domain.',
    default: 'https://login.salesforce.com',
    example: 'https://acme.my.salesforce.com',
    schema: z.url({ protocol: /^https?$/, error: 'must be an http or https URL' }),
  },
  SF_CLIENT_ID: {
    description: 'Consumer key of the External Client App that the service signs in through.',
    example: '3MVG9…',
    schema: z.string('is not set'),
  },
  SF_USERNAME: {
    description: 'The integration user, for the JWT bearer flow.',
    example: 'cadence@acme.com',
    schema: text.optional(),
  },
  SF_PRIVATE_KEY: {
    description:
      'PEM private key of the certificate that the app knows, for the JWT bearer flow; \\n may stand for line ends.',
    example: '-----BEGIN PRIVATE KEY-----\\n…',
    secret: true,
    schema: text.transform((pem) => pem.replaceAll('\\n', '\n')).optional(),
  },
  SF_PRIVATE_KEY_FILE: {
    description: 'Path of that key, instead of the key itself.',
    example: '/run/secrets/cadence.pem',
    schema: text.optional(),
  },
  SF_CLIENT_SECRET: {
    description: 'Consumer secret, for the client credentials flow instead of a key.',
    example: '84A0…',
    secret: true,
    schema: text.optional(),
  },
  SF_API_SHARE: {
    description: 'Share of the org’s daily API calls, whoever made them, past which no more are made.',
    default: '0.5',
    example: '0.8',
    schema: z
      .string()
      .regex(/^[01]?\.?\d+$/, 'must be a number from 0 to 1')
      .transform(Number)
      .pipe(z.number().gt(0, 'must be above 0').max(1, 'must be 1 or less')),
  },
  SF_TIMEOUT_SECONDS: {
    description: 'How long one call to Salesforce may take.',
    default: '60',
    example: '120',
    schema: wholeNumber(1, 600),
  },
  REDIS_URL: {
    description: 'Redis 6.2 or newer, or Valkey: the queue and the mirror of deal facts.',
    default: 'redis://127.0.0.1:6379',
    example: 'rediss://:password@cache.acme.com:6380',
    secret: true,
    schema: z.url({ protocol: /^rediss?$/, error: 'must be a redis or rediss URL' }),
  },
  REDIS_NAMESPACE: {
    description: 'Name of this installation in every key, so that several can share one Redis.',
    default: 'main',
    example: 'emea',
    schema: z.string().regex(/^[a-z0-9-]+$/i, 'may hold letters, digits and hyphens'),
  },
  HOST: {
    description: 'Address that the API listens on.',
    default: '127.0.0.1',
    example: '0.0.0.0',
    schema: text,
  },
  PORT: {
    description: 'Port that the API listens on; 0 picks a free one.',
    default: '8080',
    example: '3000',
    schema: wholeNumber(0, 65_535),
  },
  CADENCE_API_KEYS: {
    description:
      'Who may call the API, separated by commas, each name:hash:scopes. The hash is the SHA-256 of the key in hex, ' +
      'the scopes are read, sync and decks joined by +; without scopes a key may read.',
    example: 'salesforce:5e88…42d8:read+sync+decks',
    secret: true,
    schema: text.optional(),
  },
  CADENCE_CONFIG: {
    description:
      'Path of a JSON file with fieldMapping and metricSettings, where they differ from the defaults.',
    example: '/etc/cadence.json',
    schema: text.optional(),
  },
  SYNC_EVERY_MINUTES: {
    description:
      'Minutes between incremental syncs, and between scorings of completed capabilities scorecards; 0 = neither on its own.',
    default: '15',
    example: '5',
    schema: wholeNumber(0, 1440),
  },
  FULL_SYNC_AT: {
    description: 'Time of the day, UTC, of the nightly full sync; never = none.',
    default: '02:30',
    example: 'never',
    schema: z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|never)$/, 'must be a time as HH:MM, or never'),
  },
  DECK_SWEEP_SECONDS: {
    description:
      'Time between looks for what was asked for in Salesforce: decks, work on account plans and funds, links for answers; 0 = only on demand.',
    default: '60',
    example: '20',
    schema: wholeNumber(0, 86_400),
  },
  QUESTIONS_AT_ONCE: {
    description:
      'Questions that a partner is asked at once about its deals and promises; a new one only when one is answered; 0 = none.',
    default: '1',
    example: '2',
    schema: wholeNumber(0, 5),
  },
  LINK_SIGNING_KEY: {
    description:
      'Secret of 32 characters or more that links for answers without logging in are signed with, together with PUBLIC_URL; without them no links are made. Another secret makes all earlier links useless.',
    example: 'q7…Zt (openssl rand -base64 48)',
    secret: true,
    schema: z.string().min(32, 'must be 32 characters or more').optional(),
  },
  PUBLIC_URL: {
    description: 'Address at which people outside reach the API, for those links.',
    example: 'https://answers.acme.com',
    schema: z
      .url({ protocol: /^https?$/, error: 'must be an http or https URL' })
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
  },
  LINK_DAYS: {
    description: 'Days that such a link is good for.',
    default: '14',
    example: '7',
    schema: wholeNumber(1, 31),
  },
  PARTNER_ROLES: {
    description:
      'Who assigns the permission sets of partners’ roles: by-service needs the permission set Cadence Integration Assigns Roles; by-hand leaves it to an administrator.',
    default: 'by-hand',
    example: 'by-service',
    schema: z.enum(['by-hand', 'by-service'], { error: 'must be by-hand or by-service' }),
  },
  STOP_WITHIN_SECONDS: {
    description: 'How long a stopping process waits for what it is doing before it leaves it to another.',
    default: '30',
    example: '120',
    schema: wholeNumber(1, 3600),
  },
  LOG_LEVEL: {
    description: 'trace, debug, info, warn, error or silent.',
    default: 'info',
    example: 'debug',
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
      error: 'must be trace, debug, info, warn, error or silent',
    }),
  },
  CURRENCY: {
    description: 'Currency of goals and metrics, as ISO 4217 names it, where the org has only one.',
    default: 'USD',
    example: 'EUR',
    schema: z.string().regex(/^[A-Z]{3}$/, 'must be three capital letters'),
  },
} as const satisfies Record<string, Variable>;

export type VariableName = keyof typeof VARIABLES;
export type Values = { readonly [Name in VariableName]: z.output<(typeof VARIABLES)[Name]['schema']> };
