import type { Partner } from '../../domain/partner.ts';
import type { SellerPerformance } from '../../domain/sellerPerformance.ts';
import { count, day, flag, id, instant, key, money, percent, sentence, text } from './fieldCodecs.ts';
import { inputHash } from './inputHash.ts';
import { namesOf, writeMeasured, type MeasuredTable } from './measured.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';
import { STAMP_FIELDS } from './stampFields.ts';

const OBJECT = 'Seller_Performance__c';
const MEASURED = {
  ...STAMP_FIELDS,
  goal: { name: 'Goal_Amount__c', codec: money, of: (p) => p.goal },
  won: { name: 'Won_Amount__c', codec: money, of: (p) => p.won },
  open: { name: 'Open_Amount__c', codec: money, of: (p) => p.open },
  lost: { name: 'Lost_Amount__c', codec: money, of: (p) => p.lost },
  wonCount: { name: 'Won_Count__c', codec: count, of: (p) => p.wonCount },
  openCount: { name: 'Open_Count__c', codec: count, of: (p) => p.openCount },
  lostCount: { name: 'Lost_Count__c', codec: count, of: (p) => p.lostCount },
  attainment: { name: 'Attainment__c', codec: percent, of: (p) => p.attainment },
  winRate: { name: 'Win_Rate__c', codec: percent, of: (p) => p.winRate },
  closedCount: { name: 'Closed_Count__c', codec: count, of: (p) => p.closedCount },
  smallSample: { name: 'Small_Sample__c', codec: flag, of: (p) => p.smallSample },
} satisfies MeasuredTable<SellerPerformance>;

const record = recordCodec(OBJECT, {
  id: readOnly('Id', id),
  name: field('Name', sentence(80)),
  key: field('Performance_Key__c', key),
  partnerId: field('Partner__c', id),
  sellerId: field('Seller__c', id.nullable()),
  sellerName: field('Seller_Name__c', sentence(128).nullable()),
  /** The channel account manager, as of the partner's own performance. */
  managerId: field('OwnerId', id),
  periodId: field('Period__c', id),
  currency: field('Currency_Code__c', text),
  asOf: field('As_Of__c', day),
  calculatedAt: field('Calculated_At__c', instant),
  inputHash: field('Input_Hash__c', text),
});

const TABLE = { ...record.table, ...MEASURED };

/** Stands for the seller in the key of deals that name none. */
const NOBODY = 'none';

/** One seller of a partner in one quarter; written as a whole and by key. */
export const sellerPerformance = {
  object: OBJECT,
  table: TABLE,
  fields: namesOf(TABLE),
  keyField: 'Performance_Key__c',
  hashField: 'Input_Hash__c',

  key(partnerId: string, sellerId: string | null, periodId: string): string {
    return `${partnerId}:${sellerId ?? NOBODY}:${periodId}`;
  },

  /** Null when it is the key of something else. */
  ofKey(recordKey: string): { readonly sellerId: string | null; readonly periodId: string } | null {
    const [, seller, periodId] = recordKey.split(':');
    if (seller === undefined || periodId === undefined) return null;
    return { sellerId: seller === NOBODY ? null : seller, periodId };
  },

  toRecord(
    performance: SellerPerformance,
    sellerName: string | null,
    partner: Partner,
    now: Date,
    currency: string,
  ): Record<string, unknown> {
    const { sellerId, period, asOf } = performance;
    const about = record.write({
      name: `${sellerName ?? 'No seller'} ${period.label}`,
      key: sellerPerformance.key(partner.id, sellerId, period.id),
      partnerId: partner.id,
      sellerId,
      sellerName,
      managerId: partner.managerId,
      periodId: period.id,
      currency,
    });
    const figures = writeMeasured(OBJECT, MEASURED, performance);
    return {
      ...about,
      ...figures,
      ...record.write({ asOf, calculatedAt: now, inputHash: inputHash([about, figures, asOf]) }),
    };
  },
};
