import daysLeft from '@salesforce/label/c.FundsLeft_Days';
import loading from '@salesforce/label/c.Plan_Loading';
import none from '@salesforce/label/c.FundsLeft_None';
import of from '@salesforce/label/c.FundsLeft_Of';
import plan from '@salesforce/label/c.FundsLeft_Plan';
import problem from '@salesforce/label/c.FundsLeft_Problem';
import problemWhy from '@salesforce/label/c.FundRequests_ProblemWhy';
import title from '@salesforce/label/c.FundsLeft_Title';
import titlePartners from '@salesforce/label/c.FundsLeft_TitlePartners';
import tryAgain from '@salesforce/label/c.Plan_TryAgain';
import unused from '@salesforce/label/c.FundsLeft_Unused';
import useBy from '@salesforce/label/c.FundsLeft_UseBy';
import used from '@salesforce/label/c.FundsLeft_Used';
import waits from '@salesforce/label/c.FundsLeft_Waits';
import waitsSoon from '@salesforce/label/c.FundsLeft_WaitsSoon';

export const LABELS = {
  daysLeft,
  loading,
  none,
  of,
  plan,
  problem,
  problemWhy,
  title,
  titlePartners,
  tryAgain,
  unused,
  useBy,
  used,
  waits,
  waitsSoon,
};
