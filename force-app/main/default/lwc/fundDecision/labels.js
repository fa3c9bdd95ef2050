import claims from '@salesforce/label/c.FundDecision_Claims';
import heading from '@salesforce/label/c.FundDecision_Title';
import loading from '@salesforce/label/c.Plan_Loading';
import nothing from '@salesforce/label/c.FundDecision_Nothing';
import pay from '@salesforce/label/c.FundDecision_Pay';
import problem from '@salesforce/label/c.FundDecision_Problem';
import problemWhy from '@salesforce/label/c.FundRequests_ProblemWhy';
import promised from '@salesforce/label/c.FundDecision_Promised';
import tryAgain from '@salesforce/label/c.Plan_TryAgain';
import waits from '@salesforce/label/c.FundDecision_Waits';

export const LABELS = {
  claims,
  heading,
  loading,
  nothing,
  pay,
  problem,
  problemWhy,
  promised,
  tryAgain,
  waits,
};
