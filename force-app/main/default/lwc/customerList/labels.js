import agree from '@salesforce/label/c.CustomerList_Agree';
import agreement from '@salesforce/label/c.CustomerList_Agreement';
import another from '@salesforce/label/c.CustomerList_Another';
import cancel from '@salesforce/label/c.CustomerList_Cancel';
import compare from '@salesforce/label/c.CustomerList_Compare';
import failed from '@salesforce/label/c.CustomerList_Failed';
import hint from '@salesforce/label/c.CustomerList_Hint';
import lookAgain from '@salesforce/label/c.CustomerList_LookAgain';
import paste from '@salesforce/label/c.CustomerList_Paste';
import pasteAgain from '@salesforce/label/c.CustomerList_PasteAgain';
import pasteHint from '@salesforce/label/c.CustomerList_PasteHint';
import privateUntil from '@salesforce/label/c.CustomerList_Private';
import problems from '@salesforce/label/c.CustomerList_Problems';
import title from '@salesforce/label/c.CustomerList_Title';
import tooLong from '@salesforce/label/c.CustomerList_TooLong';

export const LABELS = {
  agree,
  agreement,
  another,
  cancel,
  compare,
  failed,
  hint,
  lookAgain,
  paste,
  pasteAgain,
  pasteHint,
  private: privateUntil,
  problems,
  title,
  tooLong,
};
