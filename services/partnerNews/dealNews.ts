import {
  toldRegistration,
  toldUpdate,
  type ToldRegistration,
  type ToldUpdate,
} from '../salesforce/sources/newsOfDeals.ts';
import { sideOf, type NewsDraft } from './newsDraft.ts';

/** What a registration has to tell: that it is there, how it was decided, that its protection was extended. */
export function registrationNews(registration: ToldRegistration): NewsDraft[] {
  const { id, partnerId, status, submittedAt, decidedAt, protectedUntil } = registration;
  const about = {
    partnerId,
    subject: registration.customerName,
    amount: registration.expectedAmount,
    aboutId: id,
    moneyOf: { object: toldRegistration.object, id },
  };
  const decided = { ...about, byName: registration.deciderName, side: 'vendor' as const };
  const until = { becomes: protectedUntil };
  const drafts: NewsDraft[] = [];
  if (submittedAt !== null) {
    const by = { byName: registration.creatorName, side: sideOf(registration.creatorContactId) };
    drafts.push({
      ...about,
      ...by,
      key: `${id}:registered`,
      kind: 'Deal registered',
      happenedAt: submittedAt,
    });
  }
  if (decidedAt !== null && status === 'approved') {
    const kind = 'Registration approved';
    drafts.push({ ...decided, ...until, key: `${id}:approved`, kind, happenedAt: decidedAt });
  }
  if (decidedAt !== null && status === 'rejected') {
    const kind = 'Registration declined';
    drafts.push({ ...decided, key: `${id}:declined`, kind, happenedAt: decidedAt });
  }
  const extended = registration.extendedCount ?? 0;
  if (status === 'approved' && extended > 0) {
    const key = `${id}:extended:${extended}`;
    const happenedAt = registration.changedAt;
    // Who extended is not known: whoever decided need not be the same person.
    drafts.push({ ...about, ...until, key, kind: 'Protection extended', happenedAt, side: 'vendor' });
  }
  return drafts;
}

/**
 * What updates of deals have to tell: where the deal stands, and when it should close now. An update that repeats what
 * was said before tells nothing.
 * @param told the new ones
 * @param all every update of the same deals, the oldest first
 */
export function updateNews(told: readonly ToldUpdate[], all: readonly ToldUpdate[]): NewsDraft[] {
  return told.flatMap((update) => {
    const earlier = all
      .slice(
        0,
        all.findIndex(({ id }) => id === update.id),
      )
      .filter(({ registrationId }) => registrationId === update.registrationId);
    const about = {
      partnerId: update.partnerId,
      subject: update.customerName,
      byName: update.creatorName,
      side: sideOf(update.creatorContactId),
      happenedAt: update.at,
      aboutId: update.registrationId,
    };
    const stage = earlier.findLast((each) => each.stage !== null)?.stage ?? update.firstStage;
    const close = earlier.findLast((each) => each.closeDate !== null)?.closeDate ?? update.firstClose;
    const drafts: NewsDraft[] = [];
    if (update.stage !== null && update.stage !== stage) {
      const amount = update.amount;
      const moneyOf = { object: toldUpdate.object, id: update.id };
      const change = { was: stage, becomes: update.stage, amount, moneyOf };
      drafts.push({ ...about, ...change, key: `${update.id}:stage`, kind: 'Deal moved' });
    }
    if (update.closeDate !== null && update.closeDate !== close) {
      const change = { was: close, becomes: update.closeDate };
      drafts.push({ ...about, ...change, key: `${update.id}:close`, kind: 'Closing date moved' });
    }
    return drafts;
  });
}
