import add from '@salesforce/label/c.PlanInitiatives_Add';
import addIt from '@salesforce/label/c.PlanInitiatives_AddIt';
import cancel from '@salesforce/label/c.PlanInitiatives_Cancel';
import changePlan from '@salesforce/label/c.PlanAgreement_ChangePlan';
import hint from '@salesforce/label/c.PlanInitiatives_Hint';
import leftOut from '@salesforce/label/c.PlanInitiatives_LeftOut';
import name from '@salesforce/label/c.PlanInitiative_Name';
import none from '@salesforce/label/c.PlanInitiatives_None';
import putBack from '@salesforce/label/c.PlanInitiatives_PutBack';
import putBackOf from '@salesforce/label/c.PlanInitiatives_PutBackOf';
import signed from '@salesforce/label/c.PlanAgreement_Signed';
import title from '@salesforce/label/c.PlanInitiatives_Title';
import totalBoth from '@salesforce/label/c.PlanInitiatives_TotalBoth';
import totalBrings from '@salesforce/label/c.PlanInitiatives_TotalBrings';

export const labels = {
  add,
  addIt,
  cancel,
  changePlan,
  hint,
  leftOut,
  name,
  none,
  putBack,
  putBackOf,
  signed,
  title,
  totalBoth,
  totalBrings,
};
