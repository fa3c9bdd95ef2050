import byAndTime from '@salesforce/label/c.PlanNotes_ByAndTime';
import kind from '@salesforce/label/c.PlanNotes_Kind';
import more from '@salesforce/label/c.PlanNotes_More';
import none from '@salesforce/label/c.PlanNotes_None';
import text from '@salesforce/label/c.PlanNotes_Text';
import title from '@salesforce/label/c.PlanNotes_Title';
import write from '@salesforce/label/c.PlanNotes_Write';

export const labels = {
  byAndTime,
  kind,
  more,
  none,
  text,
  title,
  write,
};
