import add from '@salesforce/label/c.HomeQuestion_Add';
import addIt from '@salesforce/label/c.HomeQuestion_AddIt';
import another from '@salesforce/label/c.HomeQuestion_Another';
import answered from '@salesforce/label/c.HomeQuestion_Answered';
import anythingToDo from '@salesforce/label/c.HomeQuestion_AnythingToDo';
import anythingToDoFor from '@salesforce/label/c.HomeQuestion_AnythingToDoFor';
import anythingUse from '@salesforce/label/c.HomeQuestion_AnythingUse';
import eyebrow from '@salesforce/label/c.HomeQuestion_Eyebrow';
import no from '@salesforce/label/c.HomeQuestion_No';
import notSure from '@salesforce/label/c.HomeQuestion_NotSure';
import onlyRead from '@salesforce/label/c.HomeQuestion_OnlyRead';
import problem from '@salesforce/label/c.HomeQuestion_Problem';
import promiseDone from '@salesforce/label/c.HomeQuestion_PromiseDone';
import promiseUse from '@salesforce/label/c.HomeQuestion_PromiseUse';
import stillOn from '@salesforce/label/c.HomeQuestion_StillOn';
import stillOnUse from '@salesforce/label/c.HomeQuestion_StillOnUse';
import stillOnUseAmount from '@salesforce/label/c.HomeQuestion_StillOnUseAmount';
import thanks from '@salesforce/label/c.HomeQuestion_Thanks';
import undo from '@salesforce/label/c.HomeQuestion_Undo';
import undone from '@salesforce/label/c.HomeQuestion_Undone';
import yes from '@salesforce/label/c.HomeQuestion_Yes';

export const LABELS = {
  add,
  addIt,
  another,
  answered,
  anythingToDo,
  anythingToDoFor,
  anythingUse,
  eyebrow,
  no,
  notSure,
  onlyRead,
  problem,
  promiseDone,
  promiseUse,
  stillOn,
  stillOnUse,
  stillOnUseAmount,
  thanks,
  undo,
  undone,
  yes,
};
