import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { calendarDate, type CalendarDate } from '../../../services/domain/calendarDate.ts';
import { once } from './once.ts';

export interface DealRow {
  readonly opportunityId: string;
  readonly salesAgent: string;
  readonly product: string;
  /** null = the set names no account. */
  readonly account: string | null;
  readonly stage: 'Prospecting' | 'Engaging' | 'Won' | 'Lost';
  /** null = Prospecting. */
  readonly engageDate: CalendarDate | null;
  /** null = never closed within the set. */
  readonly closeDate: CalendarDate | null;
  /** null = never closed within the set; 0 = lost. */
  readonly closeValue: number | null;
}

export interface RegistrationRow {
  readonly registrationId: string;
  readonly opportunityId: string;
  readonly partner: string;
  readonly submittedDate: CalendarDate;
  readonly decidedDate: CalendarDate;
  readonly decision: 'Approved' | 'Rejected';
  readonly ledBy: 'Partner' | 'Vendor';
}

type Row = Record<string, string>;

/** The CSV files as typed rows, with the spelling faults mended that data/README.md names. */
export const dealRows = once((): DealRow[] =>
  rows('crm-sales-opportunities/sales_pipeline.csv').map((row) => ({
    opportunityId: text(row, 'opportunity_id'),
    salesAgent: text(row, 'sales_agent'),
    product: productName(text(row, 'product')),
    account: row.account || null,
    stage: text(row, 'deal_stage') as DealRow['stage'],
    engageDate: row.engage_date ? calendarDate(row.engage_date) : null,
    closeDate: row.close_date ? calendarDate(row.close_date) : null,
    closeValue: row.close_value ? Number(row.close_value) : null,
  })),
);

export const registrationRows = once((): RegistrationRow[] =>
  rows('derived/deal_registrations.csv').map((row) => ({
    registrationId: text(row, 'registration_id'),
    opportunityId: text(row, 'opportunity_id'),
    partner: text(row, 'partner'),
    submittedDate: calendarDate(text(row, 'submitted_date')),
    decidedDate: calendarDate(text(row, 'decided_date')),
    decision: text(row, 'decision') as RegistrationRow['decision'],
    ledBy: text(row, 'led_by') as RegistrationRow['ledBy'],
  })),
);

export const goalRows = once(() =>
  rows('derived/goals.csv').map((row) => ({
    partner: text(row, 'partner'),
    periodStart: calendarDate(text(row, 'period_start')),
    revenueGoal: Number(text(row, 'revenue_goal')),
  })),
);

/** Made by hand, not taken from any market. */
export const rateRows = once(() =>
  rows('derived/dated_rates.csv').map((row) => ({
    currency: text(row, 'currency'),
    startDate: calendarDate(text(row, 'start_date')),
    unitsPerDollar: Number(text(row, 'units_per_usd')),
  })),
);

export const teamRows = once(() =>
  rows('crm-sales-opportunities/sales_teams.csv').map((row) => ({
    salesAgent: text(row, 'sales_agent'),
    manager: text(row, 'manager'),
    regionalOffice: text(row, 'regional_office'),
  })),
);

export const accountRows = once(() =>
  rows('crm-sales-opportunities/accounts.csv').map((row) => ({
    account: text(row, 'account'),
    sector: text(row, 'sector').replace('technolgy', 'technology'),
    yearEstablished: text(row, 'year_established'),
    revenueInMillions: Number(text(row, 'revenue')),
    employees: Number(text(row, 'employees')),
    officeLocation: text(row, 'office_location').replace('Philipines', 'Philippines'),
    subsidiaryOf: row.subsidiary_of || null,
  })),
);

export const productRows = once(() =>
  rows('crm-sales-opportunities/products.csv').map((row) => ({
    product: productName(text(row, 'product')),
    series: text(row, 'series'),
    salesPrice: Number(text(row, 'sales_price')),
  })),
);

function rows(file: string): Row[] {
  return parse(readFileSync(new URL(`../data/${file}`, import.meta.url)), { columns: true });
}

function text(row: Row, column: string): string {
  const value = row[column];
  if (!value) throw new Error(`The sample has a row without ${column}: ${JSON.stringify(row)}`);
  return value;
}

function productName(written: string): string {
  return written === 'GTXPro' ? 'GTX Pro' : written;
}
