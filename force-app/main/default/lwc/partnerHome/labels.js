import asOf from '@salesforce/label/c.PartnerHome_AsOf';
import asOfToday from '@salesforce/label/c.PartnerHome_AsOfToday';
import guest from '@salesforce/label/c.PartnerHome_Guest';
import hidden from '@salesforce/label/c.PartnerHome_Hidden';
import hiddenWhy from '@salesforce/label/c.PartnerHome_HiddenWhy';
import holds from '@salesforce/label/c.PartnerHome_Holds';
import holdsAsOf from '@salesforce/label/c.PartnerHome_HoldsAsOf';
import howWorkedOut from '@salesforce/label/c.PartnerHome_HowWorkedOut';
import notRead from '@salesforce/label/c.PartnerHome_NotRead';
import paceProblem from '@salesforce/label/c.PartnerHome_PaceProblem';
import problem from '@salesforce/label/c.PartnerHome_Problem';
import problemWhy from '@salesforce/label/c.PartnerHome_ProblemWhy';
import stale from '@salesforce/label/c.PartnerHome_Stale';
import vendor from '@salesforce/label/c.PartnerHome_Vendor';
import welcome from '@salesforce/label/c.PartnerPace_None';

export const LABELS = {
  asOf,
  asOfToday,
  guest,
  hidden,
  hiddenWhy,
  holds,
  holdsAsOf,
  howWorkedOut,
  notRead,
  paceProblem,
  problem,
  problemWhy,
  stale,
  vendor,
  welcome,
};
