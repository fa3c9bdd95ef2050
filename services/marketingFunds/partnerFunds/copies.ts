import type { z } from 'zod';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { PartnerFundsMapping } from '../../mapping/partnerFundsMapping.ts';
import { day, id, key, money, sentence, text } from '../../salesforce/records/fieldCodecs.ts';
import {
  field,
  readOnly,
  recordCodec,
  type RecordCodec,
  type RecordTable,
} from '../../salesforce/records/recordCodec.ts';
import { identifier, identifiers, soql } from '../../salesforce/soql.ts';

/** What a copy is to say, by our names; parents stand in `parents`. */
export type CopyValues = Readonly<Record<string, string | number | CalendarDate | null>>;

export type Level = 'budget' | 'allocation' | 'request' | 'claim';

/** Parents come before children. */
export const LEVELS: readonly Level[] = ['budget', 'allocation', 'request', 'claim'];

const title = sentence(255);

export type CopyTable = RecordCodec<RecordTable>;

/** The tables of Salesforce's own objects, as the organisation has them. */
export function copyTables(
  { budget, allocation, request, claim }: PartnerFundsMapping,
  hasCurrency: (level: Level) => boolean,
): Record<Level, CopyTable> {
  const shared = (level: Level, keyField: string, titleField: string): RecordTable => ({
    id: readOnly('Id', id),
    key: field(keyField, key),
    title: field(titleField, title.nullable()),
    ...(hasCurrency(level) ? { currency: field('CurrencyIsoCode', text.nullable()) } : {}),
  });
  const optional = (name: string, path: string | null, codec: z.ZodType): RecordTable =>
    path === null ? {} : { [name]: field(path, codec) };
  return {
    budget: recordCodec<RecordTable>(budget.object, {
      ...shared('budget', budget.key, budget.title),
      amount: field(budget.amount, money.nullable()),
      startsOn: field(budget.startsOn, day.nullable()),
      endsOn: field(budget.endsOn, day.nullable()),
      ...optional('type', budget.type, text.nullable()),
    }),
    allocation: recordCodec<RecordTable>(allocation.object, {
      ...shared('allocation', allocation.key, allocation.title),
      budget: field(allocation.budget, id.nullable()),
      partner: field(allocation.partner, id.nullable()),
      amount: field(allocation.amount, money.nullable()),
      ...optional('basis', allocation.basis, sentence(255).nullable()),
    }),
    request: recordCodec<RecordTable>(request.object, {
      ...shared('request', request.key, request.title),
      allocation: field(request.allocation, id.nullable()),
      ...optional('budget', request.budget, id.nullable()),
      partner: field(request.partner, id.nullable()),
      asked: field(request.asked, money.nullable()),
      approved: field(request.approved, money.nullable()),
      status: field(request.status, text.nullable()),
      ...optional('kind', request.kind, text.nullable()),
    }),
    claim: recordCodec<RecordTable>(claim.object, {
      ...shared('claim', claim.key, claim.title),
      request: field(claim.request, id.nullable()),
      amount: field(claim.amount, money.nullable()),
      status: field(claim.status, text.nullable()),
    }),
  };
}

/** The external id that copies are found by. */
export function keyFieldOf({ fields }: CopyTable): string {
  return fields['key']!;
}

/** Those that we made; others keep their key empty. */
export function copiesQuery(table: CopyTable): string {
  return soql`SELECT ${identifiers(table.select)} FROM ${identifier(table.object)} WHERE ${identifier(keyFieldOf(table))} != null ORDER BY Id`;
}
