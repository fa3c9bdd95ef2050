import type { Period } from './domain/period.ts';
import { Rejected } from './errors.ts';
import type { FieldMapping } from './fieldMapping.ts';
import type { SalesforceClient, SalesforceRecord } from './salesforce/client.ts';
import { account } from './salesforce/records/account.ts';
import { operatingPeriod, readPeriod } from './salesforce/records/operatingPeriod.ts';
import { qbr, qbrKey } from './salesforce/records/qbr.ts';
import { qbrDeckRequest } from './salesforce/records/qbrDeckRequest.ts';
import { identifier, identifiers, soql, SoqlFragment } from './salesforce/soql.ts';

export interface RequestDependencies {
  readonly salesforce: SalesforceClient;
  readonly mapping: FieldMapping;
}

export interface DecksWanted {
  /** Give these or managerId. */
  readonly partnerIds?: readonly string[];
  /** Every partner that this user owns. */
  readonly managerId?: string;
  readonly periodLabel: string;
  /** A user's id is recorded as who asked; any other name is not. */
  readonly requestedBy: string;
}

export interface RequestedDeck {
  readonly requestId: string;
  readonly partnerId: string;
}

type Partner = ReturnType<typeof partner.read>;
const partner = account.pick('id', 'name', 'managerId');

/**
 * Asks for a deck for each partner, and makes the review where there is none yet. A deck that is asked for and not yet
 * built is not asked for twice; one that was built gets a new version.
 * @throws Rejected when a partner or the period does not exist; then nothing was asked for.
 */
export async function requestQbrDecks(
  { salesforce, mapping }: RequestDependencies,
  wanted: DecksWanted,
): Promise<readonly RequestedDeck[]> {
  const { periodLabel } = wanted;
  const [accounts = [], stored = []] = await salesforce.queryTogether([
    partnersQuery(mapping.partnerFlag, wanted),
    soql`SELECT ${identifiers(operatingPeriod.select)} FROM ${identifier(operatingPeriod.object)} WHERE ${identifier(operatingPeriod.fields.label)} = ${periodLabel}`,
  ]);
  const partners = foundPartners(
    accounts.map((one) => partner.read(one)),
    wanted,
  );
  const periods = stored.map(readPeriod);
  const reviews = await reviewsOf(salesforce, partners, periodLabel, (partnerId) =>
    periodOf(periods, partnerId, periodLabel),
  );
  const waiting = await waitingRequests(salesforce, [...reviews.values()]);
  const requests: RequestedDeck[] = [];
  for (const { id: partnerId } of partners) {
    const qbrId = reviews.get(partnerId)!;
    const requestId = waiting.get(qbrId) ?? (await ask(salesforce, qbrId, wanted.requestedBy));
    requests.push({ requestId, partnerId });
  }
  return requests;
}

function partnersQuery(flag: string, { partnerIds, managerId }: DecksWanted): string {
  const whose = managerId === undefined ? soql`Id IN ${partnerIds ?? []}` : soql`OwnerId = ${managerId}`;
  return soql`SELECT ${identifiers(partner.select)} FROM Account WHERE ${identifier(flag)} = true AND ${new SoqlFragment(whose)} ORDER BY Name, Id`;
}

/** Ids may come with 15 characters; Salesforce answers with 18. */
function foundPartners(partners: Partner[], { partnerIds, managerId }: DecksWanted): Partner[] {
  if (managerId !== undefined && partners.length === 0) {
    throw new Rejected(
      `User ${managerId} owns no partner.`,
      'Check the id, and that the partners’ accounts are marked as channel partners.',
    );
  }
  const missing = (partnerIds ?? []).filter(
    (id) => !partners.some((found) => found.id.startsWith(id.slice(0, 15))),
  );
  if (managerId === undefined && missing.length > 0) {
    throw new Rejected(
      `No channel partner: ${missing.join(', ')}.`,
      'Check the ids, and that the accounts are marked as channel partners.',
    );
  }
  return partners;
}

/** The period agreed with the partner goes before the vendor's. */
function periodOf(periods: readonly Period[], partnerId: string, label: string): Period {
  const period =
    periods.find((one) => one.partnerId === partnerId) ?? periods.find((one) => one.calendar === 'vendor');
  if (period) return period;
  throw new Rejected(
    `There is no operating period "${label}".`,
    'Use the name of an operating period, such as 2017-Q4, or add it in Salesforce.',
  );
}

/** Ids of the reviews by partner; makes those that are missing. */
async function reviewsOf(
  salesforce: SalesforceClient,
  partners: readonly Partner[],
  periodLabel: string,
  period: (partnerId: string) => Period,
): Promise<Map<string, string>> {
  const wanted = partners.map((one) => ({ one, period: period(one.id), key: qbrKey(one.id, periodLabel) }));
  const { object, fields } = qbr;
  const known = await salesforce.query(
    soql`SELECT ${identifiers(['Id', fields.partnerId, fields.periodId])} FROM ${identifier(object)} WHERE ${identifier(fields.periodId)} IN ${[...new Set(wanted.map((each) => each.period.id))]}`,
  );
  const reviews = new Map(
    known.map((review) => [
      `${String(review[fields.partnerId])} ${String(review[fields.periodId])}`,
      review.Id!,
    ]),
  );
  const found = new Map<string, string>();
  const missing = wanted.filter(({ one, period: { id } }) => {
    const review = reviews.get(`${one.id} ${id}`);
    if (review) found.set(one.id, review);
    return !review;
  });
  if (missing.length === 0) return found;
  const results = await salesforce.upsert(
    object,
    fields.key,
    missing.map(({ one, period: { id }, key }) =>
      qbr.write({
        ...{ key, name: `${one.name} ${periodLabel}`, partnerId: one.id },
        ...{ periodId: id, periodLabel, ownerId: one.managerId },
      }),
    ),
  );
  results.forEach(({ id, error }, index) => {
    const { one } = missing[index]!;
    if (id === null)
      throw new Rejected(`No review could be made for ${one.name}: ${error?.message}`, error?.hint ?? '');
    found.set(one.id, id);
  });
  return found;
}

/** Requests that nobody has finished, by review. */
async function waitingRequests(
  salesforce: SalesforceClient,
  qbrIds: readonly string[],
): Promise<Map<string, string>> {
  const { object, fields } = qbrDeckRequest;
  const waiting: SalesforceRecord[] = await salesforce.query(
    soql`SELECT ${identifiers(['Id', fields.qbrId])} FROM ${identifier(object)} WHERE ${identifier(fields.status)} = 'Requested' AND ${identifier(fields.qbrId)} IN ${qbrIds}`,
  );
  return new Map(waiting.map((request) => [String(request[fields.qbrId]), request.Id!]));
}

async function ask(salesforce: SalesforceClient, qbrId: string, requestedBy: string): Promise<string> {
  const isUser = /^005[A-Za-z0-9]{15}$/.test(requestedBy);
  return salesforce.create(
    qbrDeckRequest.object,
    qbrDeckRequest.write({
      ...{ qbrId, status: 'requested', requestedAt: salesforce.answeredAt() },
      ...(isUser ? { requestedById: requestedBy } : {}),
    }),
  );
}
