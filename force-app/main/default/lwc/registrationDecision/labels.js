import count from '@salesforce/label/c.Decide_Count';
import more from '@salesforce/label/c.Decide_More';
import moreDays from '@salesforce/label/c.Decide_MoreDays';
import problem from '@salesforce/label/c.Decide_Problem';
import problemWhy from '@salesforce/label/c.Decide_ProblemWhy';
import title from '@salesforce/label/c.Decide_Title';

export const LABELS = {
  count,
  more,
  moreDays,
  problem,
  problemWhy,
  title,
};
