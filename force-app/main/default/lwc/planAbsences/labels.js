import add from '@salesforce/label/c.PlanAbsences_Add';
import addIt from '@salesforce/label/c.PlanAbsences_AddIt';
import cancel from '@salesforce/label/c.PlanAbsences_Cancel';
import change from '@salesforce/label/c.PlanAbsences_Change';
import changeOf from '@salesforce/label/c.PlanAbsences_ChangeOf';
import days from '@salesforce/label/c.PlanAbsences_Days';
import done from '@salesforce/label/c.PlanAbsences_Done';
import firm from '@salesforce/label/c.PlanAbsences_Firm';
import from from '@salesforce/label/c.PlanAbsences_From';
import inClose from '@salesforce/label/c.PlanAbsences_InClose';
import inCrunch from '@salesforce/label/c.PlanAbsences_InCrunch';
import noneYet from '@salesforce/label/c.PlanAbsences_NoneYet';
import order from '@salesforce/label/c.PlanAbsences_Order';
import standIn from '@salesforce/label/c.PlanAbsences_StandIn';
import standInOf from '@salesforce/label/c.PlanAbsences_StandInOf';
import title from '@salesforce/label/c.PlanAbsences_Title';
import to from '@salesforce/label/c.PlanAbsences_To';
import who from '@salesforce/label/c.PlanAbsences_Who';
import whoNeeded from '@salesforce/label/c.PlanAbsences_WhoNeeded';

export const labels = {
  add,
  addIt,
  cancel,
  change,
  changeOf,
  days,
  done,
  firm,
  from,
  inClose,
  inCrunch,
  noneYet,
  order,
  standIn,
  standInOf,
  title,
  to,
  who,
  whoNeeded,
};
