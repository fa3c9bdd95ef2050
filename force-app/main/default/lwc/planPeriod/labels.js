import agree from '@salesforce/label/c.PlanPeriod_Agree';
import agreeOf from '@salesforce/label/c.PlanPeriod_AgreeOf';
import basis from '@salesforce/label/c.PlanPeriod_Basis';
import chosen from '@salesforce/label/c.PlanPeriod_Chosen';
import compare from '@salesforce/label/c.PlanPeriod_Compare';
import end from '@salesforce/label/c.PlanPeriod_End';
import hide from '@salesforce/label/c.PlanPeriod_Hide';
import otherDates from '@salesforce/label/c.PlanPeriod_OtherDates';
import quarterEnd from '@salesforce/label/c.PlanPeriod_QuarterEnd';
import recommended from '@salesforce/label/c.PlanPeriod_Recommended';
import start from '@salesforce/label/c.PlanPeriod_Start';

export const labels = {
  agree,
  agreeOf,
  basis,
  chosen,
  compare,
  end,
  hide,
  otherDates,
  quarterEnd,
  recommended,
  start,
};
