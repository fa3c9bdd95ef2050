import answer from '@salesforce/label/c.PlanAgreement_Answer';
import answerOf from '@salesforce/label/c.PlanAgreement_AnswerOf';
import change from '@salesforce/label/c.PlanAgreement_Change';
import changeOf from '@salesforce/label/c.PlanAgreement_ChangeOf';
import checks from '@salesforce/label/c.PlanAgreement_Checks';
import done from '@salesforce/label/c.PlanAgreement_Done';
import next from '@salesforce/label/c.PlanAgreement_Next';
import notAnswered from '@salesforce/label/c.PlanAgreement_NotAnswered';
import onCalendar from '@salesforce/label/c.PlanAgreement_OnCalendar';
import required from '@salesforce/label/c.PlanAgreement_Required';
import side from '@salesforce/label/c.PlanAgreement_Side';
import takeOut from '@salesforce/label/c.PlanAgreement_TakeOut';
import takeOutOf from '@salesforce/label/c.PlanAgreement_TakeOutOf';

export const labels = {
  answer,
  answerOf,
  change,
  changeOf,
  checks,
  done,
  next,
  notAnswered,
  onCalendar,
  required,
  side,
  takeOut,
  takeOutOf,
};
