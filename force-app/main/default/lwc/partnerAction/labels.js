import accept from '@salesforce/label/c.PartnerActions_Accept';
import acceptOf from '@salesforce/label/c.PartnerActions_AcceptOf';
import accepted from '@salesforce/label/c.PartnerActions_Accepted';
import acceptIt from '@salesforce/label/c.PartnerActions_AcceptIt';
import anotherDay from '@salesforce/label/c.PartnerActions_AnotherDay';
import anotherDayOf from '@salesforce/label/c.PartnerActions_AnotherDayOf';
import by from '@salesforce/label/c.PartnerActions_By';
import byDay from '@salesforce/label/c.PartnerActions_ByDay';
import cancel from '@salesforce/label/c.PartnerWaiting_Cancel';
import carried from '@salesforce/label/c.PartnerActions_Carried';
import carriedOnce from '@salesforce/label/c.PartnerActions_CarriedOnce';
import done from '@salesforce/label/c.PartnerActions_Done';
import doneIt from '@salesforce/label/c.PartnerActions_DoneIt';
import doneOf from '@salesforce/label/c.PartnerActions_DoneOf';
import doneOn from '@salesforce/label/c.PartnerActions_DoneOn';
import late from '@salesforce/label/c.PartnerActions_Late';
import moved from '@salesforce/label/c.PartnerActions_Moved';
import moveIt from '@salesforce/label/c.PartnerActions_MoveIt';
import newDay from '@salesforce/label/c.PartnerActions_NewDay';
import newDayNeeded from '@salesforce/label/c.PartnerActions_NewDayNeeded';
import nobody from '@salesforce/label/c.PartnerActions_Nobody';
import noDay from '@salesforce/label/c.PartnerActions_NoDay';
import note from '@salesforce/label/c.PartnerActions_Note';
import somebody from '@salesforce/label/c.PartnerActions_Somebody';
import somebodyOf from '@salesforce/label/c.PartnerActions_SomebodyOf';
import undo from '@salesforce/label/c.HomeQuestion_Undo';
import undone from '@salesforce/label/c.PartnerActions_Undone';
import who from '@salesforce/label/c.PartnerActions_Who';
import whoNeeded from '@salesforce/label/c.PartnerActions_WhoNeeded';
import why from '@salesforce/label/c.PartnerActions_Why';
import whyNeeded from '@salesforce/label/c.PartnerActions_WhyNeeded';

export const LABELS = {
  accept,
  acceptOf,
  accepted,
  acceptIt,
  anotherDay,
  anotherDayOf,
  by,
  byDay,
  cancel,
  carried,
  carriedOnce,
  done,
  doneIt,
  doneOf,
  doneOn,
  late,
  moved,
  moveIt,
  newDay,
  newDayNeeded,
  nobody,
  noDay,
  note,
  somebody,
  somebodyOf,
  undo,
  undone,
  who,
  whoNeeded,
  why,
  whyNeeded,
};
