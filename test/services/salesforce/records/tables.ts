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
import { channelGoal } from '../../../../services/salesforce/records/channelGoal.ts';
import { channelPerformance } from '../../../../services/salesforce/records/channelPerformance.ts';
import { channelProgram } from '../../../../services/salesforce/records/channelProgram.ts';
import { contact } from '../../../../services/salesforce/records/contact.ts';
import { dealRegistration } from '../../../../services/salesforce/records/dealRegistration.ts';
import { levelProgressTable } from '../../../../services/salesforce/records/levelProgress.ts';
import { levelRequirement } from '../../../../services/salesforce/records/levelRequirement.ts';
import { metricSetting } from '../../../../services/salesforce/records/metricSetting.ts';
import { operatingPeriod } from '../../../../services/salesforce/records/operatingPeriod.ts';
import { opportunity } from '../../../../services/salesforce/records/opportunity.ts';
import { partnerAction } from '../../../../services/salesforce/records/partnerAction.ts';
import { partnerCertification } from '../../../../services/salesforce/records/partnerCertification.ts';
import { partnerGoal } from '../../../../services/salesforce/records/partnerGoal.ts';
import { partnerPerformance } from '../../../../services/salesforce/records/partnerPerformance.ts';
import { performanceSnapshot } from '../../../../services/salesforce/records/performanceSnapshot.ts';
import { programLevel } from '../../../../services/salesforce/records/programLevel.ts';
import { qbr } from '../../../../services/salesforce/records/qbr.ts';
import { qbrDeckRequest } from '../../../../services/salesforce/records/qbrDeckRequest.ts';
import { requiredTask } from '../../../../services/salesforce/records/requiredTask.ts';
import { sellerPerformance } from '../../../../services/salesforce/records/sellerPerformance.ts';
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
  channelGoal,
  channelPerformance,
  channelProgram,
  contact,
  dealRegistration,
  levelProgressTable,
  levelRequirement,
  metricSetting,
  operatingPeriod,
  opportunity,
  partnerAction,
  partnerCertification,
  partnerGoal,
  partnerPerformance,
  performanceSnapshot,
  programLevel,
  qbr,
  qbrDeckRequest,
  requiredTask,
  sellerPerformance,
  syncFailure,
  syncRun,
];
