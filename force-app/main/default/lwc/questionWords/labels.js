import anythingToDo from '@salesforce/label/c.HomeQuestion_AnythingToDo';
import anythingToDoFor from '@salesforce/label/c.HomeQuestion_AnythingToDoFor';
import anythingUse from '@salesforce/label/c.HomeQuestion_AnythingUse';
import promiseDone from '@salesforce/label/c.HomeQuestion_PromiseDone';
import promiseUse from '@salesforce/label/c.HomeQuestion_PromiseUse';
import stillOn from '@salesforce/label/c.HomeQuestion_StillOn';
import stillOnUse from '@salesforce/label/c.HomeQuestion_StillOnUse';
import stillOnUseAmount from '@salesforce/label/c.HomeQuestion_StillOnUseAmount';

export const LABELS = {
  anythingToDo,
  anythingToDoFor,
  anythingUse,
  promiseDone,
  promiseUse,
  stillOn,
  stillOnUse,
  stillOnUseAmount,
};
