import asks from '@salesforce/label/c.DecideDays_Asks';
import extend from '@salesforce/label/c.DecideDays_Extend';
import extended from '@salesforce/label/c.DecideDays_Extended';
import extendOf from '@salesforce/label/c.DecideDays_ExtendOf';
import kept from '@salesforce/label/c.DecideDays_Kept';
import later from '@salesforce/label/c.DecideDays_Later';
import newDay from '@salesforce/label/c.DecideDays_NewDay';
import noMore from '@salesforce/label/c.DecideDays_NoMore';

export const LABELS = {
  asks,
  extend,
  extended,
  extendOf,
  kept,
  later,
  newDay,
  noMore,
};
