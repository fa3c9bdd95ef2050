import askedBy from '@salesforce/label/c.PlanSigning_AskedByReason';
import cancel from '@salesforce/label/c.PlanSigning_Cancel';
import changePlan from '@salesforce/label/c.PlanSigning_ChangePlan';
import changesTitle from '@salesforce/label/c.PlanSigning_ChangesTitle';
import dayToCome from '@salesforce/label/c.PlanSigning_DayToCome';
import hideChanges from '@salesforce/label/c.PlanSigning_HideChanges';
import line from '@salesforce/label/c.PlanSigning_Line';
import offerHint from '@salesforce/label/c.PlanSigning_OfferHint';
import offerNow from '@salesforce/label/c.PlanSigning_OfferNow';
import reasonLabel from '@salesforce/label/c.PlanSigning_WithdrawReason';
import sayWhy from '@salesforce/label/c.PlanSigning_SayWhy';
import showChanges from '@salesforce/label/c.PlanSigning_ShowChanges';
import signBy from '@salesforce/label/c.PlanSigning_SignBy';
import stillMissing from '@salesforce/label/c.PlanSigning_StillMissing';
import stillNeeded from '@salesforce/label/c.PlanSigning_StillNeeded';
import title from '@salesforce/label/c.PlanSigning_Title';
import withdraw from '@salesforce/label/c.PlanSigning_Withdraw';
import withdrawHint from '@salesforce/label/c.PlanSigning_WithdrawHint';
import withdrawNow from '@salesforce/label/c.PlanSigning_WithdrawNow';
import working from '@salesforce/label/c.PlanSigning_Working';

export const LABELS = {
  askedBy,
  cancel,
  changePlan,
  changesTitle,
  dayToCome,
  hideChanges,
  line,
  offerHint,
  offerNow,
  reasonLabel,
  sayWhy,
  showChanges,
  signBy,
  stillMissing,
  stillNeeded,
  title,
  withdraw,
  withdrawHint,
  withdrawNow,
  working,
};
