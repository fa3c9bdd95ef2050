/** What is sold and planned in. The set itself names no currency; its amounts are taken as they are. */
export type SampleCurrency = 'USD' | 'EUR';

/** Two partners of Cara Losch plan and sell in euros. */
const IN_EUROS: ReadonlySet<string> = new Set(['Corliss Cosme', 'Garret Kinder']);
/** Its price list is in dollars alone, for them too. */
const ONLY_IN_DOLLARS = 'GTX Pro';

export function planCurrency(agent: string): SampleCurrency {
  return IN_EUROS.has(agent) ? 'EUR' : 'USD';
}

export function dealCurrency(agent: string, product: string): SampleCurrency {
  return product === ONLY_IN_DOLLARS ? 'USD' : planCurrency(agent);
}
