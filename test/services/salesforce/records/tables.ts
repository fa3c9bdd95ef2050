import { account } from '../../../../services/salesforce/records/account.ts';
import { accountPlan } from '../../../../services/salesforce/records/accountPlan.ts';
import { accountPlanVersion } from '../../../../services/salesforce/records/accountPlanVersion.ts';
import { answerLink } from '../../../../services/salesforce/records/answerLink.ts';
import { applause } from '../../../../services/salesforce/records/applause.ts';
import { approvalRule } from '../../../../services/salesforce/records/approvalRule.ts';
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
import { channelCost } from '../../../../services/salesforce/records/channelCost.ts';
import { channelGoal } from '../../../../services/salesforce/records/channelGoal.ts';
import { channelPerformance } from '../../../../services/salesforce/records/channelPerformance.ts';
import { channelProfit } from '../../../../services/salesforce/records/channelProfit.ts';
import { channelProgram } from '../../../../services/salesforce/records/channelProgram.ts';
import { contact } from '../../../../services/salesforce/records/contact.ts';
import { customerList } from '../../../../services/salesforce/records/customerList.ts';
import { dealRegistration } from '../../../../services/salesforce/records/dealRegistration.ts';
import { dealUpdate } from '../../../../services/salesforce/records/dealUpdate.ts';
import { decisionPlayer } from '../../../../services/salesforce/records/decisionPlayer.ts';
import { fundActivity } from '../../../../services/salesforce/records/fundActivity.ts';
import { fundAllocation } from '../../../../services/salesforce/records/fundAllocation.ts';
import { fundClaim } from '../../../../services/salesforce/records/fundClaim.ts';
import { fundRequest } from '../../../../services/salesforce/records/fundRequest.ts';
import { fundStep } from '../../../../services/salesforce/records/fundStep.ts';
import { funnelRate } from '../../../../services/salesforce/records/funnelRate.ts';
import { homeVisit } from '../../../../services/salesforce/records/homeVisit.ts';
import { kpiLibraryEntry } from '../../../../services/salesforce/records/kpiLibraryEntry.ts';
import { levelProgressTable } from '../../../../services/salesforce/records/levelProgress.ts';
import { levelRequirement } from '../../../../services/salesforce/records/levelRequirement.ts';
import { marketingBudget } from '../../../../services/salesforce/records/marketingBudget.ts';
import { marketingFund } from '../../../../services/salesforce/records/marketingFund.ts';
import { marketingLead } from '../../../../services/salesforce/records/marketingLead.ts';
import { marketingPlan } from '../../../../services/salesforce/records/marketingPlan.ts';
import { marketingTactic } from '../../../../services/salesforce/records/marketingTactic.ts';
import { marketingTemplate } from '../../../../services/salesforce/records/marketingTemplate.ts';
import { marketingTemplateTactic } from '../../../../services/salesforce/records/marketingTemplateTactic.ts';
import { metricSetting } from '../../../../services/salesforce/records/metricSetting.ts';
import { operatingPeriod } from '../../../../services/salesforce/records/operatingPeriod.ts';
import { opportunity } from '../../../../services/salesforce/records/opportunity.ts';
import { partnerAction } from '../../../../services/salesforce/records/partnerAction.ts';
import { partnerCertification } from '../../../../services/salesforce/records/partnerCertification.ts';
import { partnerGoal } from '../../../../services/salesforce/records/partnerGoal.ts';
import { partnerNews } from '../../../../services/salesforce/records/partnerNews.ts';
import { partnerPerformance } from '../../../../services/salesforce/records/partnerPerformance.ts';
import { partnerQuestion } from '../../../../services/salesforce/records/partnerQuestion.ts';
import { partnerRole } from '../../../../services/salesforce/records/partnerRole.ts';
import { performanceSnapshot } from '../../../../services/salesforce/records/performanceSnapshot.ts';
import { planAbsence } from '../../../../services/salesforce/records/planAbsence.ts';
import { planCustomer } from '../../../../services/salesforce/records/planCustomer.ts';
import { planInitiative } from '../../../../services/salesforce/records/planInitiative.ts';
import { planLine } from '../../../../services/salesforce/records/planLine.ts';
import { plannedOpportunity } from '../../../../services/salesforce/records/plannedOpportunity.ts';
import { planNote } from '../../../../services/salesforce/records/planNote.ts';
import { planReview } from '../../../../services/salesforce/records/planReview.ts';
import { planTemplate } from '../../../../services/salesforce/records/planTemplate.ts';
import { planTemplateLine } from '../../../../services/salesforce/records/planTemplateLine.ts';
import { programLevel } from '../../../../services/salesforce/records/programLevel.ts';
import { proofRequirement } from '../../../../services/salesforce/records/proofRequirement.ts';
import { qbr } from '../../../../services/salesforce/records/qbr.ts';
import { qbrDeckRequest } from '../../../../services/salesforce/records/qbrDeckRequest.ts';
import { registrationMatch } from '../../../../services/salesforce/records/registrationMatch.ts';
import { requiredTask } from '../../../../services/salesforce/records/requiredTask.ts';
import { sellerPerformance } from '../../../../services/salesforce/records/sellerPerformance.ts';
import { syncFailure } from '../../../../services/salesforce/records/syncFailure.ts';
import { syncRun } from '../../../../services/salesforce/records/syncRun.ts';

/** Every table that names custom fields. */
export const TABLES = [
  account,
  accountPlan,
  accountPlanVersion,
  answerLink,
  applause,
  approvalRule,
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
  channelCost,
  channelGoal,
  channelPerformance,
  channelProfit,
  channelProgram,
  contact,
  customerList,
  dealRegistration,
  dealUpdate,
  decisionPlayer,
  fundActivity,
  fundAllocation,
  fundClaim,
  fundRequest,
  fundStep,
  funnelRate,
  homeVisit,
  kpiLibraryEntry,
  levelProgressTable,
  levelRequirement,
  marketingBudget,
  marketingFund,
  marketingLead,
  marketingPlan,
  marketingTactic,
  marketingTemplate,
  marketingTemplateTactic,
  metricSetting,
  operatingPeriod,
  opportunity,
  partnerAction,
  partnerCertification,
  partnerGoal,
  partnerNews,
  partnerPerformance,
  partnerQuestion,
  partnerRole,
  performanceSnapshot,
  planAbsence,
  planCustomer,
  planInitiative,
  planLine,
  plannedOpportunity,
  planNote,
  planReview,
  planTemplate,
  planTemplateLine,
  programLevel,
  proofRequirement,
  qbr,
  qbrDeckRequest,
  registrationMatch,
  requiredTask,
  sellerPerformance,
  syncFailure,
  syncRun,
];
