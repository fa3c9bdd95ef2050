/** What a caller of the API may do: look, start syncs, ask for decks. */
export const SCOPES = ['read', 'sync', 'decks'] as const;
export type Scope = (typeof SCOPES)[number];

export interface ApiKey {
  /** Who calls, for the logs. */
  readonly name: string;
  /** SHA-256 of the key: the key itself is nowhere in the configuration. */
  readonly hash: Buffer;
  readonly scopes: ReadonlySet<Scope>;
}

const ENTRY = /^([\w-]+):([0-9a-f]{64})(?::([a-z+]+))?$/i;

/** Reads `name:sha256hex[:scope+scope]`, comma separated. `problems` receives what is wrong, without the hashes. */
export function parseApiKeys(text: string, problems: string[]): ApiKey[] {
  const entries = text.split(',').map((entry) => entry.trim());
  return entries.filter(Boolean).flatMap((entry, index) => {
    const [, name, hex, scopes = 'read'] = ENTRY.exec(entry) ?? [];
    const unknown = scopes.split('+').filter((scope) => !(SCOPES as readonly string[]).includes(scope));
    if (!name || !hex) {
      problems.push(
        `CADENCE_API_KEYS: entry ${index + 1} is not name:sha256hex:scopes. npm run api-key makes one.`,
      );
    } else if (unknown.length > 0) {
      problems.push(
        `CADENCE_API_KEYS: "${name}" has the unknown scope "${unknown[0]}"; there are ${SCOPES.join(', ')}.`,
      );
    } else {
      return [{ name, hash: Buffer.from(hex, 'hex'), scopes: new Set(scopes.split('+') as Scope[]) }];
    }
    return [];
  });
}
