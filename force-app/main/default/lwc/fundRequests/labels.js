import again from '@salesforce/label/c.FundRequests_Again';
import answer from '@salesforce/label/c.FundRequests_Answer';
import answerNeeded from '@salesforce/label/c.FundRequests_AnswerNeeded';
import ask from '@salesforce/label/c.FundRequests_Ask';
import changed from '@salesforce/label/c.FundRequests_Changed';
import cost from '@salesforce/label/c.FundRequests_Cost';
import costLess from '@salesforce/label/c.FundRequests_CostLess';
import empty from '@salesforce/label/c.FundRequests_Empty';
import emptyVendor from '@salesforce/label/c.FundRequests_EmptyVendor';
import expired from '@salesforce/label/c.FundRequests_Expired';
import fundOver from '@salesforce/label/c.FundRequests_FundOver';
import loading from '@salesforce/label/c.Plan_Loading';
import problem from '@salesforce/label/c.FundRequests_Problem';
import problemWhy from '@salesforce/label/c.FundRequests_ProblemWhy';
import send from '@salesforce/label/c.FundRequests_Send';
import sendAnswer from '@salesforce/label/c.FundRequests_SendAnswer';
import sent from '@salesforce/label/c.FundRequests_SentAgain';
import title from '@salesforce/label/c.FundRequests_Title';
import tryAgain from '@salesforce/label/c.Plan_TryAgain';
import waitsFor from '@salesforce/label/c.FundRequests_WaitsFor';
import waitsForYou from '@salesforce/label/c.FundRequests_WaitsForYou';

export const LABELS = {
  again,
  answer,
  answerNeeded,
  ask,
  changed,
  cost,
  costLess,
  empty,
  emptyVendor,
  expired,
  fundOver,
  loading,
  problem,
  problemWhy,
  send,
  sendAnswer,
  sent,
  title,
  tryAgain,
  waitsFor,
  waitsForYou,
};
