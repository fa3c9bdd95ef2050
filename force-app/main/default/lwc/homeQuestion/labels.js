import add from '@salesforce/label/c.HomeQuestion_Add';
import addIt from '@salesforce/label/c.HomeQuestion_AddIt';
import another from '@salesforce/label/c.HomeQuestion_Another';
import answered from '@salesforce/label/c.HomeQuestion_Answered';
import eyebrow from '@salesforce/label/c.HomeQuestion_Eyebrow';
import no from '@salesforce/label/c.HomeQuestion_No';
import notSure from '@salesforce/label/c.HomeQuestion_NotSure';
import onlyRead from '@salesforce/label/c.HomeQuestion_OnlyRead';
import problem from '@salesforce/label/c.HomeQuestion_Problem';
import thanks from '@salesforce/label/c.HomeQuestion_Thanks';
import undo from '@salesforce/label/c.HomeQuestion_Undo';
import undone from '@salesforce/label/c.HomeQuestion_Undone';
import yes from '@salesforce/label/c.HomeQuestion_Yes';

export const LABELS = {
  add,
  addIt,
  another,
  answered,
  eyebrow,
  no,
  notSure,
  onlyRead,
  problem,
  thanks,
  undo,
  undone,
  yes,
};
