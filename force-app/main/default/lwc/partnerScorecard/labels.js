import closedFrozen from '@salesforce/label/c.Scorecard_ClosedFrozen';
import expected from '@salesforce/label/c.Scorecard_Expected';
import explain from '@salesforce/label/c.Scorecard_Explain';
import explainDeals from '@salesforce/label/c.Scorecard_ExplainQuarterTitle';
import explainSellers from '@salesforce/label/c.Scorecard_ExplainSellerTitle';
import failedWhy from '@salesforce/label/c.Scorecard_PartProblemWhy';
import failed from '@salesforce/label/c.Scorecard_PartProblem';
import guest from '@salesforce/label/c.Scorecard_Guest';
import guestWhy from '@salesforce/label/c.Scorecard_GuestWhy';
import hidden from '@salesforce/label/c.Scorecard_Hidden';
import hiddenWhy from '@salesforce/label/c.Scorecard_HiddenWhy';
import loading from '@salesforce/label/c.Scorecard_Loading';
import noData from '@salesforce/label/c.Scorecard_NoData';
import noDataWhy from '@salesforce/label/c.Scorecard_NoDataWhy';
import noProgramWhy from '@salesforce/label/c.Scorecard_NoProgramWhy';
import noSellers from '@salesforce/label/c.Scorecard_NoSellers';
import notAPartner from '@salesforce/label/c.Scorecard_NotAPartner';
import notAPartnerWhy from '@salesforce/label/c.Scorecard_NotAPartnerWhy';
import period from '@salesforce/label/c.Scorecard_Period';
import pipelineClosedWhy from '@salesforce/label/c.Scorecard_PipelineClosedWhy';
import pipelineTitle from '@salesforce/label/c.Scorecard_PipelineTitle';
import print from '@salesforce/label/c.Scorecard_Print';
import problem from '@salesforce/label/c.Scorecard_Problem';
import quarterTitle from '@salesforce/label/c.Scorecard_QuarterTitle';
import sellerTitle from '@salesforce/label/c.Scorecard_SellerTitle';
import upcomingNoGoal from '@salesforce/label/c.Scorecard_UpcomingNoGoal';
import weakestFirst from '@salesforce/label/c.Scorecard_WeakestFirst';
import won from '@salesforce/label/c.Scorecard_Won';
import wonTitle from '@salesforce/label/c.Scorecard_WonTitle';

export const LABELS = {
  closedFrozen,
  expected,
  explain,
  explainDeals,
  explainSellers,
  failed,
  failedWhy,
  guest,
  guestWhy,
  hidden,
  hiddenWhy,
  loading,
  noData,
  noDataWhy,
  noProgramWhy,
  noSellers,
  notAPartner,
  notAPartnerWhy,
  period,
  pipelineClosedWhy,
  pipelineTitle,
  print,
  problem,
  quarterTitle,
  sellerTitle,
  upcomingNoGoal,
  weakestFirst,
  won,
  wonTitle,
};
