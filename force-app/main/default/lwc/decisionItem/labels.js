import answerBy from '@salesforce/label/c.DecideItem_AnswerBy';
import answerDue from '@salesforce/label/c.DecideItem_AnswerDue';
import approve from '@salesforce/label/c.DecideItem_Approve';
import approved from '@salesforce/label/c.DecideItem_Approved';
import approveOf from '@salesforce/label/c.DecideItem_ApproveOf';
import cancel from '@salesforce/label/c.DecideItem_Cancel';
import clear from '@salesforce/label/c.DecideItem_Clear';
import compare from '@salesforce/label/c.DecideItem_Compare';
import compareOf from '@salesforce/label/c.DecideItem_CompareOf';
import confirmApprove from '@salesforce/label/c.DecideItem_ConfirmApprove';
import confirmDecline from '@salesforce/label/c.DecideItem_ConfirmDecline';
import decline from '@salesforce/label/c.DecideItem_Decline';
import declined from '@salesforce/label/c.DecideItem_Declined';
import declineOf from '@salesforce/label/c.DecideItem_DeclineOf';
import hide from '@salesforce/label/c.DecideItem_Hide';
import kept from '@salesforce/label/c.DecideItem_Kept';
import led from '@salesforce/label/c.DecideItem_Led';
import needsDay from '@salesforce/label/c.DecideItem_NeedsDay';
import needsReason from '@salesforce/label/c.DecideItem_NeedsReason';
import newOpportunity from '@salesforce/label/c.DecideItem_NewOpportunity';
import noStage from '@salesforce/label/c.DecideItem_NoStage';
import notYet from '@salesforce/label/c.DecideItem_NotYet';
import open from '@salesforce/label/c.DecideItem_Open';
import opportunity from '@salesforce/label/c.DecideItem_Opportunity';
import opportunityName from '@salesforce/label/c.DecideItem_OpportunityName';
import partnerLeads from '@salesforce/label/c.DecideItem_PartnerLeads';
import protectedUntil from '@salesforce/label/c.DecideItem_ProtectedUntil';
import reason from '@salesforce/label/c.DecideItem_Reason';
import similar from '@salesforce/label/c.DecideItem_Similar';
import similarOne from '@salesforce/label/c.DecideItem_SimilarOne';
import stage from '@salesforce/label/c.DecideItem_Stage';
import taken from '@salesforce/label/c.DecideItem_Taken';
import unchecked from '@salesforce/label/c.DecideItem_Unchecked';
import vendorLeads from '@salesforce/label/c.DecideItem_VendorLeads';
import waits from '@salesforce/label/c.DecideItem_Waits';

export const LABELS = {
  answerBy,
  answerDue,
  approve,
  approved,
  approveOf,
  cancel,
  clear,
  compare,
  compareOf,
  confirmApprove,
  confirmDecline,
  decline,
  declined,
  declineOf,
  hide,
  kept,
  led,
  needsDay,
  needsReason,
  newOpportunity,
  noStage,
  notYet,
  open,
  opportunity,
  opportunityName,
  partnerLeads,
  protectedUntil,
  reason,
  similar,
  similarOne,
  stage,
  taken,
  unchecked,
  vendorLeads,
  waits,
};
