import {
  toldStep,
  type EarnedCertificate,
  type KeptPromise,
  type ReadyDeck,
  type ToldLevel,
  type ToldStep,
  type ToldVersion,
} from '../salesforce/sources/newsOfWork.ts';
import type { DayOf } from '../sync/zonedDay.ts';
import { momentOf } from './momentOf.ts';
import { sideOf, type NewsDraft } from './newsDraft.ts';

export function fundNews({ id, kind, partnerId, activity, ...step }: ToldStep): NewsDraft {
  const isPaid = kind === 'Paid';
  return {
    key: `${id}:${isPaid ? 'paid' : 'approved'}`,
    kind: isPaid ? 'Funds paid' : 'Funds approved',
    partnerId,
    subject: activity,
    amount: isPaid ? step.paidDelta : step.approvedDelta,
    moneyOf: { object: toldStep.object, id },
    byName: step.byName,
    side: 'vendor',
    happenedAt: step.at,
    aboutId: step.activityId,
  };
}

export function promiseNews(
  { id, subject, partnerId, side, ...promise }: KeptPromise,
  dayOf: DayOf,
): NewsDraft {
  const { doneOn, changedAt, responsibleName } = promise;
  return {
    key: `${id}:kept`,
    kind: 'Promise kept',
    partnerId,
    subject,
    side,
    byName: responsibleName,
    happenedAt: doneOn === null ? changedAt : momentOf(doneOn, changedAt, dayOf),
    aboutId: id,
  };
}

/** That a version was offered, and that both sides have signed it. */
export function versionNews(version: ToldVersion): NewsDraft[] {
  const { id, partnerId, planId, planName, offeredAt, partnerSignedAt, vendorSignedAt } = version;
  const about = { partnerId, subject: planName, aboutId: planId };
  const drafts: NewsDraft[] = [];
  if (offeredAt !== null) {
    const by = { byName: version.offererName, side: sideOf(version.offererContactId) };
    drafts.push({ ...about, ...by, key: `${id}:offered`, kind: 'Plan offered', happenedAt: offeredAt });
  }
  if (version.status === 'signed' && partnerSignedAt !== null && vendorSignedAt !== null) {
    const happenedAt = partnerSignedAt > vendorSignedAt ? partnerSignedAt : vendorSignedAt;
    drafts.push({ ...about, key: `${id}:signed`, kind: 'Plan signed', happenedAt });
  }
  return drafts;
}

/** A level above the one that was known. The first time nothing is known, and nothing is told. */
export function levelNews({ id, partnerId, rank, levelName, toldRank, changedAt }: ToldLevel): NewsDraft[] {
  if (rank === null || levelName === null || toldRank === null || rank <= toldRank) return [];
  return [
    {
      key: `${id}:${rank}`,
      kind: 'Level reached',
      partnerId,
      subject: levelName,
      celebrated: true,
      happenedAt: changedAt,
      aboutId: id,
    },
  ];
}

export function certificateNews(certificate: EarnedCertificate, dayOf: DayOf): NewsDraft {
  const { id, partnerId, name, personName, earnedOn, at } = certificate;
  return {
    key: `${id}:earned`,
    kind: 'Certificate earned',
    partnerId,
    subject: personName ?? name,
    becomes: personName === null ? null : name,
    side: 'partner',
    celebrated: true,
    happenedAt: momentOf(earnedOn, at, dayOf),
    aboutId: id,
  };
}

export function deckNews({ id, qbrId, partnerId, period, finishedAt }: ReadyDeck): NewsDraft[] {
  if (finishedAt === null) return [];
  return [
    {
      key: `${id}:ready`,
      kind: 'QBR deck ready',
      partnerId,
      subject: period,
      side: 'vendor',
      happenedAt: finishedAt,
      aboutId: qbrId,
    },
  ];
}
