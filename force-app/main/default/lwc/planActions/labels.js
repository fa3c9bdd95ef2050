import add from '@salesforce/label/c.PlanActions_Add';
import addIt from '@salesforce/label/c.PlanActions_AddIt';
import cancel from '@salesforce/label/c.PlanActions_Cancel';
import day from '@salesforce/label/c.PlanActions_Day';
import done from '@salesforce/label/c.PlanActions_DoneWord';
import keptOnTime from '@salesforce/label/c.PlanActions_KeptOnTime';
import move from '@salesforce/label/c.PlanActions_Move';
import newDay from '@salesforce/label/c.PlanActions_NewDay';
import rest from '@salesforce/label/c.PlanActions_Rest';
import sayWhat from '@salesforce/label/c.PlanActions_SayWhat';
import side from '@salesforce/label/c.PlanActions_Side';
import source from '@salesforce/label/c.PlanActions_Source';
import title from '@salesforce/label/c.PlanActions_Title';
import what from '@salesforce/label/c.PlanActions_What';
import who from '@salesforce/label/c.PlanActions_Who';

export const LABELS = {
  add,
  addIt,
  cancel,
  day,
  done,
  keptOnTime,
  move,
  newDay,
  rest,
  sayWhat,
  side,
  source,
  title,
  what,
  who,
};
