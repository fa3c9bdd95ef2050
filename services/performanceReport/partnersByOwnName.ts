import { account } from '../salesforce/records/account.ts';
import type { SalesforceRecord } from '../salesforce/record.ts';
import { identifier, identifiers, soql } from '../salesforce/soql.ts';

const PREFIX = 'partner:';
const named = account.pick('id', 'key');

/**
 * Partners that came by an import which knows them by another name than the account's: their key is
 * "partner:<name>". Reports that other programs read show that name, since it is the one they know.
 */
export const partnersByOwnName = {
  query: soql`SELECT ${identifiers(named.select)} FROM ${identifier(named.object)} WHERE ${identifier(named.fields.key)} LIKE ${`${PREFIX}%`}`,

  /** Names by account id. */
  read(records: readonly SalesforceRecord[]): ReadonlyMap<string, string> {
    return new Map(
      records
        .map((record) => named.read(record))
        .map(({ id, key }) => [id, (key ?? '').slice(PREFIX.length)] as const),
    );
  },
};
