import add from '@salesforce/label/c.PlanCustomer_Add';
import addHint from '@salesforce/label/c.PlanCustomer_AddHint';
import addPlayer from '@salesforce/label/c.PlanCustomer_AddPlayer';
import addTitle from '@salesforce/label/c.PlanCustomer_AddTitle';
import cancel from '@salesforce/label/c.PlanCustomer_Cancel';
import country from '@salesforce/label/c.PlanCustomer_Country';
import domain from '@salesforce/label/c.PlanCustomer_Domain';
import kind from '@salesforce/label/c.PlanCustomer_Kind';
import name from '@salesforce/label/c.PlanCustomer_Name';
import newPlayer from '@salesforce/label/c.PlanCustomer_NewPlayer';
import players from '@salesforce/label/c.PlanCustomer_Players';
import size from '@salesforce/label/c.PlanCustomer_Size';
import sizeHint from '@salesforce/label/c.PlanCustomer_SizeHint';

export const LABELS = {
  add,
  addHint,
  addPlayer,
  addTitle,
  cancel,
  country,
  domain,
  kind,
  name,
  newPlayer,
  players,
  size,
  sizeHint,
};
