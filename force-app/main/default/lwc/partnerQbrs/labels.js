import agenda from '@salesforce/label/c.PartnerQbrs_OpenActions';
import empty from '@salesforce/label/c.PartnerQbrs_Empty';
import emptyNext from '@salesforce/label/c.PartnerQbrs_EmptyNext';
import emptyWhy from '@salesforce/label/c.PartnerQbrs_EmptyWhy';
import held from '@salesforce/label/c.PartnerQbrs_HeldTitle';
import hidden from '@salesforce/label/c.PartnerHome_Hidden';
import loading from '@salesforce/label/c.PartnerQbrs_Loading';
import more from '@salesforce/label/c.PartnerQbrs_More';
import next from '@salesforce/label/c.PartnerQbrs_Next';
import noNext from '@salesforce/label/c.PartnerQbrs_NoNext';
import problem from '@salesforce/label/c.PartnerQbrs_Problem';
import problemWhy from '@salesforce/label/c.PartnerHome_ProblemWhy';
import title from '@salesforce/label/c.PartnerQbrs_Title';
import us from '@salesforce/label/c.PartnerActions_Us';
import vendor from '@salesforce/label/c.PartnerHome_Vendor';

export const LABELS = {
  agenda,
  empty,
  emptyNext,
  emptyWhy,
  held,
  hidden,
  loading,
  more,
  next,
  noNext,
  problem,
  problemWhy,
  title,
  us,
  vendor,
};
