import answerLate from '@salesforce/label/c.Deal_AnswerLate';
import answerLateVendor from '@salesforce/label/c.Deal_AnswerLateVendor';
import answersBy from '@salesforce/label/c.Deal_AnswersBy';
import answersSoon from '@salesforce/label/c.Deal_AnswersSoon';
import approved from '@salesforce/label/c.Deal_Approved';
import checking from '@salesforce/label/c.Deal_Checking';
import clear from '@salesforce/label/c.Deal_Clear';
import draft from '@salesforce/label/c.Deal_Draft';
import endedOn from '@salesforce/label/c.Deal_EndedOn';
import endsSoon from '@salesforce/label/c.Deal_EndsSoon';
import endsToday from '@salesforce/label/c.Deal_EndsToday';
import endsTomorrow from '@salesforce/label/c.Deal_EndsTomorrow';
import expired from '@salesforce/label/c.Deal_Expired';
import expiredWords from '@salesforce/label/c.Deal_ExpiredWords';
import kept from '@salesforce/label/c.Deal_Kept';
import noReason from '@salesforce/label/c.Deal_NoReason';
import rejected from '@salesforce/label/c.Deal_Rejected';
import similar from '@salesforce/label/c.Deal_Similar';
import withdrawn from '@salesforce/label/c.Deal_Withdrawn';
import you from '@salesforce/label/c.Deal_You';

export const LABELS = {
  answerLate,
  answerLateVendor,
  answersBy,
  answersSoon,
  approved,
  checking,
  clear,
  draft,
  endedOn,
  endsSoon,
  endsToday,
  endsTomorrow,
  expired,
  expiredWords,
  kept,
  noReason,
  rejected,
  similar,
  withdrawn,
  you,
};
