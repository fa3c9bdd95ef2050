import ask from '@salesforce/label/c.PartnerQuestions_Ask';
import asked from '@salesforce/label/c.PartnerQuestions_Asked';
import earlier from '@salesforce/label/c.PartnerQuestions_Earlier';
import earlierHide from '@salesforce/label/c.PartnerQuestions_EarlierHide';
import empty from '@salesforce/label/c.PartnerQuestions_Empty';
import emptyWhy from '@salesforce/label/c.PartnerQuestions_EmptyWhy';
import loading from '@salesforce/label/c.PartnerQuestions_Loading';
import problem from '@salesforce/label/c.PartnerQuestions_Problem';
import problemWhy from '@salesforce/label/c.PartnerHome_ProblemWhy';
import title from '@salesforce/label/c.PartnerQuestions_Title';

export const LABELS = {
  ask,
  asked,
  earlier,
  earlierHide,
  empty,
  emptyWhy,
  loading,
  problem,
  problemWhy,
  title,
};
