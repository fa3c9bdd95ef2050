import all from '@salesforce/label/c.PartnerActions_All';
import done from '@salesforce/label/c.PartnerActions_DoneLately';
import doneHide from '@salesforce/label/c.PartnerActions_DoneHide';
import empty from '@salesforce/label/c.PartnerActions_Empty';
import emptyFilter from '@salesforce/label/c.PartnerActions_EmptyFilter';
import emptyWhy from '@salesforce/label/c.PartnerActions_EmptyWhy';
import filter from '@salesforce/label/c.PartnerActions_Filter';
import hidden from '@salesforce/label/c.PartnerHome_Hidden';
import later from '@salesforce/label/c.PartnerActions_Later';
import loading from '@salesforce/label/c.PartnerActions_Loading';
import mine from '@salesforce/label/c.PartnerActions_Mine';
import month from '@salesforce/label/c.PartnerActions_Month';
import noDay from '@salesforce/label/c.PartnerActions_NoDay';
import ours from '@salesforce/label/c.PartnerActions_Ours';
import past from '@salesforce/label/c.PartnerActions_Past';
import problem from '@salesforce/label/c.PartnerActions_Problem';
import problemWhy from '@salesforce/label/c.PartnerHome_ProblemWhy';
import readOnly from '@salesforce/label/c.PartnerActions_ReadOnly';
import sub from '@salesforce/label/c.PartnerActions_Sub';
import theirs from '@salesforce/label/c.PartnerActions_Theirs';
import title from '@salesforce/label/c.PartnerActions_Title';
import us from '@salesforce/label/c.PartnerActions_Us';
import vendor from '@salesforce/label/c.PartnerHome_Vendor';
import week from '@salesforce/label/c.PartnerActions_Week';

export const LABELS = {
  all,
  done,
  doneHide,
  empty,
  emptyFilter,
  emptyWhy,
  filter,
  hidden,
  later,
  loading,
  mine,
  month,
  noDay,
  ours,
  past,
  problem,
  problemWhy,
  readOnly,
  sub,
  theirs,
  title,
  us,
  vendor,
  week,
};
