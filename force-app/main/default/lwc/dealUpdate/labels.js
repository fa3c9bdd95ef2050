import amount from '@salesforce/label/c.DealUpdate_Amount';
import ask from '@salesforce/label/c.DealUpdate_Ask';
import cancel from '@salesforce/label/c.DealUpdate_Cancel';
import close from '@salesforce/label/c.DealUpdate_Close';
import empty from '@salesforce/label/c.DealUpdate_Empty';
import emptyAsk from '@salesforce/label/c.DealUpdate_EmptyAsk';
import hint from '@salesforce/label/c.DealUpdate_Hint';
import kept from '@salesforce/label/c.DealUpdate_Kept';
import note from '@salesforce/label/c.DealUpdate_Note';
import noteAsk from '@salesforce/label/c.DealUpdate_NoteAsk';
import post from '@salesforce/label/c.DealUpdate_Post';
import stage from '@salesforce/label/c.DealUpdate_Stage';
import wrong from '@salesforce/label/c.DealUpdate_Wrong';

export const LABELS = {
  amount,
  ask,
  cancel,
  close,
  empty,
  emptyAsk,
  hint,
  kept,
  note,
  noteAsk,
  post,
  stage,
  wrong,
};
