import accountManager from '@salesforce/label/c.Roles_YourAccountManager';
import depth from '@salesforce/label/c.Roles_Depth';
import hidden from '@salesforce/label/c.Roles_Hidden';
import loading from '@salesforce/label/c.Roles_Loading';
import nobody from '@salesforce/label/c.Roles_Nobody';
import nobodyWhy from '@salesforce/label/c.Roles_NobodyWhy';
import problem from '@salesforce/label/c.Roles_Problem';
import problemWhy from '@salesforce/label/c.Roles_ProblemWhy';
import readers from '@salesforce/label/c.Roles_Readers';
import readersAccountManager from '@salesforce/label/c.Roles_ReadersAccountManager';
import sub from '@salesforce/label/c.Roles_Sub';
import title from '@salesforce/label/c.Roles_Title';
import waits from '@salesforce/label/c.Roles_Waits';

export const LABELS = {
  accountManager,
  depth,
  hidden,
  loading,
  nobody,
  nobodyWhy,
  problem,
  problemWhy,
  readers,
  readersAccountManager,
  sub,
  title,
  waits,
};
