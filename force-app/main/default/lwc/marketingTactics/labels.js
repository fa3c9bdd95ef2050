import add from '@salesforce/label/c.MarketingTactics_Add';
import addIt from '@salesforce/label/c.PlanInitiatives_AddIt';
import audience from '@salesforce/label/c.MarketingTactic_Audience';
import byHand from '@salesforce/label/c.MarketingTactics_ByHand';
import cancel from '@salesforce/label/c.PlanInitiatives_Cancel';
import content from '@salesforce/label/c.MarketingTactics_Content';
import cost from '@salesforce/label/c.MarketingTactic_Cost';
import from from '@salesforce/label/c.PlanStart_From';
import fromTemplate from '@salesforce/label/c.MarketingTactics_FromTemplate';
import funds from '@salesforce/label/c.MarketingTactic_Funds';
import kind from '@salesforce/label/c.PlanInitiative_Tactic';
import name from '@salesforce/label/c.PlanInitiative_Name';
import none from '@salesforce/label/c.MarketingTactics_None';
import opportunities from '@salesforce/label/c.MarketingTactic_Opportunities';
import tactic from '@salesforce/label/c.MarketingTactics_Tactic';
import title from '@salesforce/label/c.MarketingTactics_Title';
import total from '@salesforce/label/c.MarketingTactics_Total';
import withoutAudience from '@salesforce/label/c.MarketingTactics_WithoutAudience';

export const labels = {
  add,
  addIt,
  audience,
  byHand,
  cancel,
  content,
  cost,
  from,
  fromTemplate,
  funds,
  kind,
  name,
  none,
  opportunities,
  tactic,
  title,
  total,
  withoutAudience,
};
