import amountIs from '@salesforce/label/c.DealRow_AmountIs';
import ask from '@salesforce/label/c.DealRow_Ask';
import askDays from '@salesforce/label/c.DealRow_AskDays';
import askDaysOf from '@salesforce/label/c.DealRow_AskDaysOf';
import asked from '@salesforce/label/c.DealRow_Asked';
import asksDays from '@salesforce/label/c.DealRow_AsksDays';
import closeIs from '@salesforce/label/c.DealRow_CloseIs';
import expectedClose from '@salesforce/label/c.DealRow_ExpectedClose';
import extended from '@salesforce/label/c.DealRow_Extended';
import extendedOnce from '@salesforce/label/c.DealRow_ExtendedOnce';
import history from '@salesforce/label/c.DealRow_History';
import ledByPartner from '@salesforce/label/c.DealRow_LedByPartner';
import more from '@salesforce/label/c.DealRow_More';
import noMoreDays from '@salesforce/label/c.DealRow_NoMoreDays';
import noValue from '@salesforce/label/c.DealRow_NoValue';
import stageIs from '@salesforce/label/c.DealRow_StageIs';
import submitted from '@salesforce/label/c.DealRow_Submitted';
import update from '@salesforce/label/c.DealRow_Update';
import updateOf from '@salesforce/label/c.DealRow_UpdateOf';
import youName from '@salesforce/label/c.DealRow_YouName';

export const LABELS = {
  amountIs,
  ask,
  askDays,
  askDaysOf,
  asked,
  asksDays,
  closeIs,
  expectedClose,
  extended,
  extendedOnce,
  history,
  ledByPartner,
  more,
  noMoreDays,
  noValue,
  stageIs,
  submitted,
  update,
  updateOf,
  youName,
};
