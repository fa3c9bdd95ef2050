import { addDays, type CalendarDate } from '../../../services/domain/calendarDate.ts';
import type { Change } from './change.ts';
import { dealRows, productRows, registrationRows, teamRows, type DealRow } from './crmSalesOpportunities.ts';
import { dealCurrency } from './currencies.ts';
import { keyOf } from './keys.ts';
import { once } from './once.ts';
import type { Opportunity } from './organisation.ts';
import { sellerOfDeal } from './sellers.ts';

const PROSPECTS_APPEAR = '2017-11-01' as CalendarDate;
const PROSPECTS_CLOSE = '2018-03-31' as CalendarDate;
const LONGEST_CYCLE_DAYS = 138;

export function opportunitiesAsOf(day: CalendarDate): Opportunity[] {
  return dealRows()
    .filter((row) => appearsOn(row) <= day)
    .map((row) => (isClosedBy(row, day) ? { ...whenNew(row), ...whenClosed(row) } : whenNew(row)));
}

export function opportunityChanges(): Change[] {
  return dealRows().flatMap((row) => [
    {
      day: appearsOn(row),
      what: 'a deal appears',
      kind: 'opportunities' as const,
      key: row.opportunityId,
      fields: whenNew(row),
    },
    ...(row.closeDate
      ? [
          {
            day: row.closeDate,
            what: row.stage === 'Won' ? 'a deal is won' : 'a deal is lost',
            kind: 'opportunities' as const,
            key: row.opportunityId,
            fields: whenClosed(row),
          },
        ]
      : []),
  ]);
}

/** The day from which the deal is in the organisation. */
export function appearsOn(row: DealRow): CalendarDate {
  return row.engageDate ?? PROSPECTS_APPEAR;
}

function isClosedBy(row: DealRow, day: CalendarDate): boolean {
  return row.closeDate !== null && row.closeDate <= day;
}

function whenNew(row: DealRow): Opportunity {
  return {
    key: row.opportunityId,
    name: `${row.product} for ${row.account ?? 'a new customer'}`,
    partner: keyOf.partner(row.salesAgent),
    seller: sellerOfDeal(row.salesAgent, row.opportunityId),
    owner: lookUp().managers.get(row.salesAgent)!,
    customer: row.account ? keyOf.customer(row.account) : null,
    product: row.product,
    stage: row.engageDate ? 'Engaging' : 'Prospecting',
    amount: lookUp().listPrices.get(row.product)!,
    currency: dealCurrency(row.salesAgent, row.product),
    closeDate:
      row.closeDate ?? (row.engageDate ? addDays(row.engageDate, LONGEST_CYCLE_DAYS) : PROSPECTS_CLOSE),
    ledBy: lookUp().leaders.get(row.opportunityId) ?? null,
    createdOn: appearsOn(row),
    lastChangedOn: appearsOn(row),
  };
}

function whenClosed(row: DealRow): Pick<Opportunity, 'stage' | 'lastChangedOn'> & Partial<Opportunity> {
  const lastChangedOn = row.closeDate!;
  return row.stage === 'Won'
    ? { stage: 'Closed Won', amount: row.closeValue!, lastChangedOn }
    : { stage: 'Closed Lost', lastChangedOn };
}

const lookUp = once(() => ({
  managers: new Map(teamRows().map((row) => [row.salesAgent, keyOf.manager(row.manager)])),
  listPrices: new Map(productRows().map((row) => [row.product, row.salesPrice])),
  leaders: new Map(registrationRows().map((row) => [row.opportunityId, row.ledBy])),
}));
