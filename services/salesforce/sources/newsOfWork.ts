import { accountPlanVersion } from '../records/accountPlanVersion.ts';
import { count, day, id, instant, money, text } from '../records/fieldCodecs.ts';
import { fundStep } from '../records/fundStep.ts';
import { levelProgressTable } from '../records/levelProgress.ts';
import { partnerAction } from '../records/partnerAction.ts';
import { partnerCertification } from '../records/partnerCertification.ts';
import { readOnly, recordCodec } from '../records/recordCodec.ts';
import { identifier, identifiers, soql } from '../soql.ts';

/** An approval or a payment of funds. */
export const toldStep = recordCodec('Fund_Step__c', {
  ...fundStep.pick('id', 'kind', 'byName').table,
  approvedDelta: readOnly('Approved_Delta__c', money.nullable()),
  paidDelta: readOnly('Paid_Delta__c', money.nullable()),
  activity: readOnly('Fund_Activity__r.Name', text.nullable()),
  activityId: fundStep.table.activityId,
  partnerId: readOnly('Fund_Activity__r.Fund_Request__r.Marketing_Fund__r.Partner__c', id),
  at: readOnly('CreatedDate', instant),
});
export type ToldStep = ReturnType<typeof toldStep.read>;

export function newSteps(since: Date): string {
  return soql`SELECT ${identifiers(toldStep.select)} FROM ${identifier(toldStep.object)} WHERE CreatedDate >= ${since} AND Kind__c IN ('Approved', 'Paid') ORDER BY Id`;
}

/** A promise that was kept. */
export const keptPromise = recordCodec('Partner_Action__c', {
  ...partnerAction.pick('id', 'subject', 'partnerId', 'side', 'responsibleName', 'doneOn').table,
  changedAt: readOnly('SystemModstamp', instant),
});
export type KeptPromise = ReturnType<typeof keptPromise.read>;

export function keptPromises(since: Date): string {
  return soql`SELECT ${identifiers(keptPromise.select)} FROM ${identifier(keptPromise.object)} WHERE SystemModstamp >= ${since} AND Status__c = 'Done' ORDER BY Id`;
}

/** A version of an account plan that was offered or signed. */
export const toldVersion = recordCodec('Account_Plan_Version__c', {
  ...accountPlanVersion.pick('id', 'planId', 'status', 'offeredAt', 'partnerSignedAt', 'vendorSignedAt')
    .table,
  planName: readOnly('Account_Plan__r.Name', text),
  partnerId: readOnly('Account_Plan__r.Partner__c', id),
  offererName: readOnly('Offered_By__r.Name', text.nullable()),
  offererContactId: readOnly('Offered_By__r.ContactId', id.nullable()),
});
export type ToldVersion = ReturnType<typeof toldVersion.read>;

export function changedVersions(since: Date): string {
  return soql`SELECT ${identifiers(toldVersion.select)} FROM ${identifier(toldVersion.object)} WHERE SystemModstamp >= ${since} AND Status__c IN ('Offered', 'Signed') ORDER BY Id`;
}

/** How far a partner has come, and the rank that news last knew. */
export const toldLevel = recordCodec('Level_Progress__c', {
  ...levelProgressTable.pick('id', 'partnerId', 'currentLevel', 'toldRank').table,
  rank: readOnly('Partner__r.Program_Level__r.Rank__c', count.nullable()),
  levelName: readOnly('Partner__r.Program_Level__r.Name', text.nullable()),
  changedAt: readOnly('SystemModstamp', instant),
});
export type ToldLevel = ReturnType<typeof toldLevel.read>;

export function changedLevels(since: Date): string {
  return soql`SELECT ${identifiers(toldLevel.select)} FROM ${identifier(toldLevel.object)} WHERE (SystemModstamp >= ${since} OR Told_Rank__c = null) AND Current_Level__c != null ORDER BY Id`;
}

/** A certificate that somebody at a partner has earned. */
export const earnedCertificate = recordCodec('Partner_Certification__c', {
  ...partnerCertification.pick('id', 'name', 'partnerId').table,
  earnedOn: readOnly('Earned_On__c', day),
  personName: readOnly('Contact__r.Name', text.nullable()),
  at: readOnly('CreatedDate', instant),
});
export type EarnedCertificate = ReturnType<typeof earnedCertificate.read>;

export function newCertificates(since: Date): string {
  return soql`SELECT ${identifiers(earnedCertificate.select)} FROM ${identifier(earnedCertificate.object)} WHERE CreatedDate >= ${since} ORDER BY Id`;
}

/** A deck that can be read. */
export const readyDeck = recordCodec('QBR_Deck_Request__c', {
  id: readOnly('Id', id),
  qbrId: readOnly('QBR__c', id),
  partnerId: readOnly('QBR__r.Partner__c', id),
  period: readOnly('QBR__r.Period_Label__c', text.nullable()),
  finishedAt: readOnly('Finished_At__c', instant.nullable()),
});
export type ReadyDeck = ReturnType<typeof readyDeck.read>;

export function readyDecks(since: Date): string {
  return soql`SELECT ${identifiers(readyDeck.select)} FROM ${identifier(readyDeck.object)} WHERE SystemModstamp >= ${since} AND Status__c = 'Ready' ORDER BY Id`;
}
