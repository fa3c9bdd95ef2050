import backToPlan from '@salesforce/label/c.Plan_BackToPlan';
import discard from '@salesforce/label/c.Plan_Discard';
import goalOf from '@salesforce/label/c.Marketing_GoalOf';
import hidden from '@salesforce/label/c.Plan_Hidden';
import hiddenWhy from '@salesforce/label/c.Plan_HiddenWhy';
import loading from '@salesforce/label/c.Marketing_Loading';
import months from '@salesforce/label/c.Marketing_Months';
import notAPartner from '@salesforce/label/c.Plan_NotAPartner';
import notAPartnerWhy from '@salesforce/label/c.Marketing_NotAPartnerWhy';
import notSaved from '@salesforce/label/c.Plan_NotSaved';
import partial from '@salesforce/label/c.Marketing_Partial';
import planOf from '@salesforce/label/c.Plan_PlanOf';
import problem from '@salesforce/label/c.Plan_Problem';
import problemWhy from '@salesforce/label/c.Plan_ProblemWhy';
import title from '@salesforce/label/c.Marketing_Title';
import titleOf from '@salesforce/label/c.Marketing_TitleOf';
import tryAgain from '@salesforce/label/c.Plan_TryAgain';
import vendor from '@salesforce/label/c.Plan_Vendor';

export const LABELS = {
  backToPlan,
  discard,
  goalOf,
  hidden,
  hiddenWhy,
  loading,
  months,
  notAPartner,
  notAPartnerWhy,
  notSaved,
  partial,
  planOf,
  problem,
  problemWhy,
  title,
  titleOf,
  tryAgain,
  vendor,
};
