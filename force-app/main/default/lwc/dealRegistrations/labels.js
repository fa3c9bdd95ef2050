import accountManager from '@salesforce/label/c.Deals_AccountManager';
import accountManagerThere from '@salesforce/label/c.Deals_AccountManagerThere';
import ended from '@salesforce/label/c.Deals_Ended';
import find from '@salesforce/label/c.Deals_Find';
import foundNothing from '@salesforce/label/c.Deals_FoundNothing';
import hidden from '@salesforce/label/c.Deals_Hidden';
import loading from '@salesforce/label/c.Deals_Loading';
import more from '@salesforce/label/c.Deals_More';
import none from '@salesforce/label/c.Deals_None';
import noneWhy from '@salesforce/label/c.Deals_NoneWhy';
import notAPartner from '@salesforce/label/c.Deals_NotAPartner';
import problem from '@salesforce/label/c.Deals_Problem';
import problemWhy from '@salesforce/label/c.Deals_ProblemWhy';
import readOnly from '@salesforce/label/c.Deals_ReadOnly';
import register from '@salesforce/label/c.Deals_Register';
import sub from '@salesforce/label/c.Deals_Sub';
import title from '@salesforce/label/c.Deals_Title';

export const LABELS = {
  accountManager,
  accountManagerThere,
  ended,
  find,
  foundNothing,
  hidden,
  loading,
  more,
  none,
  noneWhy,
  notAPartner,
  problem,
  problemWhy,
  readOnly,
  register,
  sub,
  title,
};
