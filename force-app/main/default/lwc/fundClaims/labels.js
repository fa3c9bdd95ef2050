import empty from '@salesforce/label/c.FundClaims_Empty';
import emptyVendor from '@salesforce/label/c.FundClaims_EmptyVendor';
import expired from '@salesforce/label/c.FundRequests_Expired';
import loading from '@salesforce/label/c.Plan_Loading';
import problem from '@salesforce/label/c.FundClaims_Problem';
import problemWhy from '@salesforce/label/c.FundRequests_ProblemWhy';
import title from '@salesforce/label/c.FundClaims_Title';
import tryAgain from '@salesforce/label/c.Plan_TryAgain';

export const LABELS = { empty, emptyVendor, expired, loading, problem, problemWhy, title, tryAgain };
