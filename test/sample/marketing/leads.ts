import { addDays, daysBetween, type CalendarDate } from '../../../services/domain/calendarDate.ts';
import type { Moment } from '../plans/story.ts';
import { dealRows, registrationRows } from '../rules/crmSalesOpportunities.ts';
import { made } from '../rules/made.ts';
import { appearsOn } from '../rules/opportunities.ts';
import { MADE, type MarketingAct } from './story.ts';
import { tacticOf } from './tactics.ts';

const FIRST = [
  ...['Alder', 'Birch', 'Cobalt', 'Delta', 'Ember', 'Fjord', 'Granite', 'Harbour', 'Iris', 'Juniper'],
  ...['Kestrel', 'Linden', 'Meadow', 'Nimbus', 'Orchard', 'Pine', 'Quarry', 'River', 'Summit', 'Tidal'],
];
const SECOND = [
  ...['Bakeries', 'Clinics', 'Foundry', 'Freight', 'Glass', 'Hotels', 'Labs'],
  ...['Mills', 'Packaging', 'Printers', 'Schools', 'Tools', 'Transport', 'Works'],
];

export interface Brought {
  readonly agent: string;
  readonly label: string;
  readonly tactic: string;
  readonly count: number;
  /** Number of the first; no two of a partner are the same. */
  readonly from: number;
  readonly receivedFrom: CalendarDate;
  readonly receivedTo: CalendarDate;
  /** So many of them became deals of the set whose registrations were submitted in these days. */
  readonly deals?: { readonly count: number; readonly skip: number };
  /** Nobody has called any of them. */
  readonly untouched?: boolean;
}

/** Leads as they stand on the day on which they are brought in. */
export function bringsLeads(at: Moment, brought: Brought): MarketingAct {
  const { agent, label, tactic } = brought;
  return {
    ...{ at, by: 'partner', agent, does: 'makes', object: 'Marketing_Lead__c' },
    records: leadsOf(brought, at.slice(0, 10) as CalendarDate).map((lead) => ({
      as: `lead:${agent}:${lead.number}`,
      key: `{${tacticOf(agent, label, tactic)}}:${MADE}:${lead.number}`,
      fields: {
        Marketing_Tactic__c: `{${tacticOf(agent, label, tactic)}}`,
        Name: lead.company,
        Domain__c: lead.domain,
        Received_On__c: lead.receivedOn,
        Followed_Up_On__c: lead.followedUpOn,
        Status__c: lead.status,
        Registration__c: lead.registration === null ? null : `{registration:${lead.registration}}`,
        Revision__c: 1,
      },
    })),
  };
}

interface Lead {
  readonly number: number;
  readonly company: string;
  readonly domain: string | null;
  readonly receivedOn: CalendarDate;
  readonly followedUpOn: CalendarDate | null;
  readonly status: 'New' | 'Qualified' | 'Accepted' | 'Opportunity' | 'Won' | 'Lost';
  readonly registration: string | null;
}

export function leadsOf(brought: Brought, today: CalendarDate): Lead[] {
  const linked = dealsOf(brought, today);
  return Array.from({ length: brought.count }, (_, index): Lead => {
    const number = brought.from + index;
    const about = `lead ${brought.agent} ${number}`;
    const deal = linked[index];
    const receivedOn = deal?.submittedOn
      ? earlier(addDays(deal.submittedOn, -2 - made(`days ${about}`, 6)), brought)
      : addDays(
          brought.receivedFrom,
          made(`day ${about}`, daysBetween(brought.receivedFrom, brought.receivedTo) + 1),
        );
    const later = addDays(receivedOn, 1 + made(`call ${about}`, 5));
    const follow = brought.untouched || later > today ? null : later;
    if (deal) {
      const { company, status, registration } = deal;
      return { number, company, domain: null, receivedOn, followedUpOn: follow, status, registration };
    }
    const status = follow === null ? 'New' : statusOf(made(`status ${about}`, 100));
    const [company, domain] = companyOf(number);
    const followedUpOn = status === 'New' ? null : follow;
    return { number, company, domain, receivedOn, followedUpOn, status, registration: null };
  });
}

/** Of a hundred: 12 meet the agreed definition and 4 of them are taken on, 68 do not, a fifth nobody has called. */
function statusOf(number: number): 'New' | 'Qualified' | 'Accepted' | 'Lost' {
  if (number < 8) return 'Qualified';
  if (number < 12) return 'Accepted';
  return number < 80 ? 'Lost' : 'New';
}

function companyOf(number: number): [string, string] {
  const at = (number * 37) % (FIRST.length * SECOND.length);
  const company = `${FIRST[at % FIRST.length]!} ${SECOND[Math.floor(at / FIRST.length)]!}`;
  return [company, `${company.toLowerCase().replace(' ', '-')}.example`];
}

/**
 * Deals of the set that the partner registered in these days, in an order made by rule. The lead is one site of the
 * customer, so that only this deal is the lead's, and not whatever else the customer buys.
 */
function dealsOf({ agent, deals, receivedFrom, receivedTo }: Brought, today: CalendarDate) {
  if (!deals) return [];
  const rows = new Map(dealRows().map((row) => [row.opportunityId, row]));
  return registrationRows()
    .filter(
      ({ partner, decision, submittedDate, decidedDate, opportunityId }) =>
        partner === agent &&
        decision === 'Approved' &&
        submittedDate >= receivedFrom &&
        submittedDate <= receivedTo &&
        decidedDate <= today &&
        appearsOn(rows.get(opportunityId)!) <= today &&
        rows.get(opportunityId)!.account !== null,
    )
    .sort((one, other) => made(one.registrationId, 1e6) - made(other.registrationId, 1e6))
    .slice(deals.skip, deals.skip + deals.count)
    .map(({ registrationId, submittedDate, opportunityId }) => {
      const { account, stage, closeDate } = rows.get(opportunityId)!;
      const isClosed = closeDate !== null && closeDate <= today;
      const status = !isClosed ? 'Opportunity' : stage === 'Won' ? 'Won' : 'Lost';
      const company = `${account}, site ${1 + made(`site ${registrationId}`, 9)}`;
      return { company, status, registration: registrationId, submittedOn: submittedDate } as const;
    });
}

function earlier(day: CalendarDate, { receivedFrom }: Brought): CalendarDate {
  return day < receivedFrom ? receivedFrom : day;
}
