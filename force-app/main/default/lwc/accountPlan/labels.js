import backToPlan from '@salesforce/label/c.Plan_BackToPlan';
import discard from '@salesforce/label/c.Plan_Discard';
import failed from '@salesforce/label/c.Plan_PartProblem';
import failedWhy from '@salesforce/label/c.Plan_PartProblemWhy';
import guest from '@salesforce/label/c.Plan_Guest';
import guestWhy from '@salesforce/label/c.Plan_GuestWhy';
import hidden from '@salesforce/label/c.Plan_Hidden';
import hiddenWhy from '@salesforce/label/c.Plan_HiddenWhy';
import loading from '@salesforce/label/c.Plan_Loading';
import notAPartner from '@salesforce/label/c.Plan_NotAPartner';
import notAPartnerWhy from '@salesforce/label/c.Plan_NotAPartnerWhy';
import notSaved from '@salesforce/label/c.Plan_NotSaved';
import planOf from '@salesforce/label/c.Plan_PlanOf';
import problem from '@salesforce/label/c.Plan_Problem';
import problemWhy from '@salesforce/label/c.Plan_ProblemWhy';
import title from '@salesforce/label/c.Plan_Title';
import tryAgain from '@salesforce/label/c.Plan_TryAgain';
import vendor from '@salesforce/label/c.Plan_Vendor';
import versionStarted from '@salesforce/label/c.Plan_VersionStarted';

export const LABELS = {
  backToPlan,
  discard,
  failed,
  failedWhy,
  guest,
  guestWhy,
  hidden,
  hiddenWhy,
  loading,
  notAPartner,
  notAPartnerWhy,
  notSaved,
  planOf,
  problem,
  problemWhy,
  title,
  tryAgain,
  vendor,
  versionStarted,
};
