import { assembleDeckData } from '../../services/deck/assembleDeckData.ts';
import type { NamedDeal } from '../../services/deck/assembleDeckData.ts';
import type { QbrDeckData } from '../../services/deck/qbrDeckData.ts';
import { addDays, calendarDate } from '../../services/domain/calendarDate.ts';
import type { Deal } from '../../services/domain/deal.ts';
import { fiscalCalendar } from '../../services/domain/fiscalCalendar.ts';
import type { Goal } from '../../services/domain/goal.ts';
import { measurePartner } from '../../services/domain/measurePartner.ts';
import { DEFAULT_METRIC_SETTINGS } from '../../services/domain/metricSettings.ts';
import type { MetricSettings } from '../../services/domain/metricSettings.ts';
import { toCents } from '../../services/domain/money.ts';
import type { Period } from '../../services/domain/period.ts';

/** A deal in few words; what is not given does not matter to the test. */
export interface DealDraft {
  readonly closes: string;
  readonly amount?: number | null;
  readonly state?: 'open' | 'won' | 'lost';
  readonly name?: string;
  readonly customer?: string | null;
  readonly seller?: string | null;
  readonly stage?: string;
  readonly probability?: number;
  readonly nextStep?: string | null;
}

export interface ReviewDraft {
  readonly partner?: string;
  readonly company?: string;
  readonly locale?: string;
  readonly currency?: string;
  readonly asOf?: string;
  readonly period?: string;
  readonly settings?: Partial<MetricSettings>;
  /** By quarter label, in currency units; null = a goal that nobody has filled in. */
  readonly goals?: Readonly<Record<string, number | null>>;
  readonly deals?: readonly DealDraft[];
  readonly more?: Partial<QbrDeckData>;
}

const PARTNER = '001000000000001AAA';
const STATE_STAGES = { open: 'Proposal', won: 'Closed Won', lost: 'Closed Lost' } as const;

/** The data of a deck, measured by the product's own rules from deals and goals. */
export function qbrReview(draft: ReviewDraft = {}): QbrDeckData {
  const asOf = calendarDate(draft.asOf ?? '2017-11-15');
  const settings = { ...DEFAULT_METRIC_SETTINGS, ...draft.settings };
  const calendar: Period[] = [2016, 2017, 2018]
    .flatMap((year) => fiscalCalendar(1, year))
    .map((period) => ({ ...period, id: `period ${period.label}` }));
  const reviewed = calendar.find(({ label }) => label === (draft.period ?? '2017-Q4'))!;
  const measured = calendar.filter(({ label }) => label.startsWith(reviewed.label.slice(0, 4)));
  const deals = (draft.deals ?? []).map(namedDeal);
  const performances = measurePartner(
    {
      partnerId: PARTNER,
      deals: deals.map(dealFact),
      registrations: [],
      goals: Object.entries(draft.goals ?? {}).map(([label, amount]) => goalOf(label, amount)),
    },
    measured,
    { asOf, settings, calendar },
  );
  const data = assembleDeckData(
    {
      company: draft.company ?? 'Maven Hardware',
      partner: {
        id: PARTNER,
        name: draft.partner ?? 'Darcel Schlecht Group',
        managerName: 'Melvin Marxen',
        regionName: 'Central',
      },
      locale: draft.locale ?? 'en-US',
      currency: draft.currency ?? 'USD',
      settings,
      asOf,
      meeting: { date: null, attendees: null },
      next:
        calendar.find(({ kind, start }) => kind === reviewed.kind && start === addDays(reviewed.end, 1)) ??
        null,
      priorActions: [],
      commitments: [],
      goalVersions: [],
      sources: [{ name: 'Opportunities', covers: 'won, open and lost deals' }],
    },
    performances.find(({ period }) => period.id === reviewed.id)!,
    performances,
    deals,
    calendar,
  );
  return { ...data, ...draft.more };
}

function namedDeal(draft: DealDraft, index: number): NamedDeal {
  const state = draft.state ?? 'open';
  return {
    id: `006${String(index).padStart(15, '0')}`,
    name: draft.name ?? `Deal ${index + 1}`,
    customer: draft.customer === undefined ? `Customer ${index + 1}` : draft.customer,
    seller: draft.seller ?? null,
    stage: draft.stage ?? STATE_STAGES[state],
    amount: draft.amount === null ? null : toCents(draft.amount ?? 10_000),
    closeDate: calendarDate(draft.closes),
    nextStep: draft.nextStep ?? null,
    state,
    qualified: true,
    probabilityPercent: draft.probability ?? 50,
  };
}

function dealFact(deal: NamedDeal): Deal {
  return {
    id: deal.id,
    partnerId: PARTNER,
    sellerId: null,
    amount: deal.amount,
    closeDate: deal.closeDate,
    createdDate: addDays(deal.closeDate, -60),
    stage: deal.stage,
    state: deal.state,
    qualified: deal.qualified,
    probabilityPercent: deal.probabilityPercent,
    ledBy: null,
  };
}

function goalOf(label: string, amount: number | null): Goal {
  return {
    id: `goal ${label}`,
    partnerId: PARTNER,
    periodId: `period ${label}`,
    version: 1,
    status: 'accepted',
    amount: amount === null ? null : toCents(amount),
    acceptedOn: calendarDate('2016-12-31'),
  };
}
