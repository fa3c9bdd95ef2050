import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { CurrencySetup } from '../../domain/currency/currencies.ts';
import type { InOwnCurrency } from '../../domain/currency/ownMoney.ts';
import type { Goal } from '../../domain/goal.ts';
import { toCents } from '../../domain/money.ts';
import type { SellerGoal } from '../../domain/sellerPerformance.ts';
import type { SalesforceRow } from '../record.ts';
import { partnerGoal } from '../records/partnerGoal.ts';
import { identifier, identifiers, soql } from '../soql.ts';

const { fields } = partnerGoal;
const OBJECT = identifier(partnerGoal.object);
const FIELDS = [
  fields.id,
  fields.partnerId,
  fields.periodId,
  fields.version,
  fields.status,
  fields.amount,
  fields.acceptedOn,
  'IsDeleted',
  fields.sellerId,
];

const CURRENCY = 'CurrencyIsoCode';

export interface OwnGoal {
  readonly id: string;
  readonly goal: InOwnCurrency<Goal> | InOwnCurrency<SellerGoal> | null;
}

/** Goals as rows: an organisation may have tens of thousands. */
export function allGoals(setup: CurrencySetup): string {
  return soql`SELECT ${selected(setup)} FROM ${OBJECT}`;
}

export function goalsChangedSince(moment: Date, setup: CurrencySetup): string {
  return soql`SELECT ${selected(setup)} FROM ${OBJECT} WHERE SystemModstamp >= ${moment}`;
}

/** Records know their currency only where there are several. */
function selected(setup: CurrencySetup) {
  return identifiers(setup === 'single' ? FIELDS : [...FIELDS, CURRENCY]);
}

/** A goal of the whole partner, or of one seller; null when it has been deleted. Validation rules keep out what makes no sense. */
export function readGoalRow(row: SalesforceRow, setup: CurrencySetup): OwnGoal {
  const id = row.text(0);
  if (row.flag(7)) return { id, goal: null };
  const amount = row.number(5);
  const goal: InOwnCurrency<Goal> = {
    id,
    partnerId: row.text(1),
    periodId: row.text(2),
    version: row.number(3) ?? 1,
    status: row.text(4).toLowerCase() as Goal['status'],
    amount: amount === null ? null : toCents(amount),
    acceptedOn: (row.text(6) || null) as CalendarDate | null,
    ...(setup !== 'single' && { currency: row.text(9) }),
  };
  const sellerId = row.text(8);
  return { id, goal: sellerId === '' ? goal : { ...goal, sellerId } };
}
