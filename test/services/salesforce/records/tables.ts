import { account } from '../../../../services/salesforce/records/account.ts';
import { capabilityAnswer } from '../../../../services/salesforce/records/capabilityAnswer.ts';
import { capabilityCategory } from '../../../../services/salesforce/records/capabilityCategory.ts';
import { capabilityInternalAnswer } from '../../../../services/salesforce/records/capabilityInternalAnswer.ts';
import { capabilityInternalQuestion } from '../../../../services/salesforce/records/capabilityInternalQuestion.ts';
import { capabilityQuestion } from '../../../../services/salesforce/records/capabilityQuestion.ts';
import { capabilityScore } from '../../../../services/salesforce/records/capabilityScore.ts';
import { capabilityScorecard } from '../../../../services/salesforce/records/capabilityScorecard.ts';
import { capabilitySummary } from '../../../../services/salesforce/records/capabilitySummary.ts';
import { capabilityTemplate } from '../../../../services/salesforce/records/capabilityTemplate.ts';
import { capabilityTopic } from '../../../../services/salesforce/records/capabilityTopic.ts';
import { channelPerformance } from '../../../../services/salesforce/records/channelPerformance.ts';
import { dealRegistration } from '../../../../services/salesforce/records/dealRegistration.ts';
import { operatingPeriod } from '../../../../services/salesforce/records/operatingPeriod.ts';
import { opportunity } from '../../../../services/salesforce/records/opportunity.ts';
import { partnerAction } from '../../../../services/salesforce/records/partnerAction.ts';
import { partnerGoal } from '../../../../services/salesforce/records/partnerGoal.ts';
import { partnerPerformance } from '../../../../services/salesforce/records/partnerPerformance.ts';
import { performanceSnapshot } from '../../../../services/salesforce/records/performanceSnapshot.ts';
import { qbr } from '../../../../services/salesforce/records/qbr.ts';
import { qbrDeckRequest } from '../../../../services/salesforce/records/qbrDeckRequest.ts';
import { syncFailure } from '../../../../services/salesforce/records/syncFailure.ts';
import { syncRun } from '../../../../services/salesforce/records/syncRun.ts';

/** Every table that names custom fields. */
export const TABLES = [
  account,
  capabilityAnswer,
  capabilityCategory,
  capabilityInternalAnswer,
  capabilityInternalQuestion,
  capabilityQuestion,
  capabilityScore,
  capabilityScorecard,
  capabilitySummary,
  capabilityTemplate,
  capabilityTopic,
  channelPerformance,
  dealRegistration,
  operatingPeriod,
  opportunity,
  partnerAction,
  partnerGoal,
  partnerPerformance,
  performanceSnapshot,
  qbr,
  qbrDeckRequest,
  syncFailure,
  syncRun,
];
