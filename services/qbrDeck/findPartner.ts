import { Rejected } from '../errors.ts';
import type { FieldMapping } from '../fieldMapping.ts';
import { partnersByOwnName } from '../performanceReport/partnersByOwnName.ts';
import type { SalesforceClient } from '../salesforce/client.ts';
import { identifier, soql } from '../salesforce/soql.ts';

/**
 * The account of the partner that a person means: by the account's name, or by the name that an import knows it by.
 * @throws Rejected when none or several are called so
 */
export async function findPartner(
  { salesforce, mapping }: { salesforce: Pick<SalesforceClient, 'queryTogether'>; mapping: FieldMapping },
  name: string,
): Promise<string> {
  const [accounts = [], imported = []] = await salesforce.queryTogether([
    soql`SELECT Id, Name FROM Account WHERE ${identifier(mapping.partnerFlag)} = true AND Name = ${name}`,
    partnersByOwnName.query,
  ]);
  const known = [...partnersByOwnName.read(imported)].filter(([, own]) => own === name).map(([id]) => id);
  const ids = new Set([...accounts.map(({ Id }) => Id!), ...known]);
  const [id] = ids;
  if (ids.size === 1 && id !== undefined) return id;
  throw ids.size === 0
    ? new Rejected(`No partner is called "${name}".`, 'Write the name as it stands on the partner’s account.')
    : new Rejected(`${ids.size} partners are called "${name}".`, 'Give one of their accounts another name.');
}
