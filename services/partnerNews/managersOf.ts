import type { FieldMapping } from '../fieldMapping.ts';
import type { SalesforceClient } from '../salesforce/client.ts';
import { account } from '../salesforce/records/account.ts';
import { identifier, soql } from '../salesforce/soql.ts';
import { askInChunks } from './askInChunks.ts';

/** Who manages each of these partners; what is no partner of the channel is missing, and hears nothing. */
export async function managersOf(
  salesforce: Pick<SalesforceClient, 'queryTogether'>,
  { partnerFlag }: Pick<FieldMapping, 'partnerFlag'>,
  partnerIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { object, fields } = account;
  const partners = await askInChunks(
    salesforce,
    [...new Set(partnerIds)],
    (ids) =>
      soql`SELECT Id, ${identifier(fields.managerId)} FROM ${identifier(object)} WHERE Id IN ${ids} AND ${identifier(partnerFlag)} = true`,
  );
  return new Map(partners.map((record) => [String(record.Id), String(record[fields.managerId])]));
}
