import blank from '@salesforce/label/c.MarketingStart_Blank';
import copy from '@salesforce/label/c.MarketingStart_Copy';
import dealSize from '@salesforce/label/c.MarketingRates_DealSize';
import from from '@salesforce/label/c.PlanStart_From';
import goal from '@salesforce/label/c.MarketingGoal_Goal';
import goalHint from '@salesforce/label/c.MarketingGoal_GoalHint';
import heading from '@salesforce/label/c.MarketingStart_Heading';
import months from '@salesforce/label/c.Marketing_Months';
import nothing from '@salesforce/label/c.MarketingStart_Reader';
import period from '@salesforce/label/c.MarketingStart_Quarter';
import periodWith from '@salesforce/label/c.MarketingStart_QuarterWithMonths';
import qualified from '@salesforce/label/c.MarketingGoal_Qualified';
import qualifiedHint from '@salesforce/label/c.MarketingGoal_QualifiedHint';
import sayGoal from '@salesforce/label/c.MarketingStart_SayGoal';
import start from '@salesforce/label/c.MarketingStart_Start';
import success from '@salesforce/label/c.MarketingGoal_Success';
import successHint from '@salesforce/label/c.MarketingGoal_SuccessHint';
import target from '@salesforce/label/c.MarketingTargets_Target';
import template from '@salesforce/label/c.PlanStart_Template';
import why from '@salesforce/label/c.MarketingStart_Why';

export const labels = {
  blank,
  copy,
  dealSize,
  from,
  goal,
  goalHint,
  heading,
  months,
  nothing,
  period,
  periodWith,
  qualified,
  qualifiedHint,
  sayGoal,
  start,
  success,
  successHint,
  target,
  template,
  why,
};
