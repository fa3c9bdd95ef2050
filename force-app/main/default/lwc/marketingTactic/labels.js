import asked from '@salesforce/label/c.MarketingTactic_Asked';
import audience from '@salesforce/label/c.MarketingTactic_Audience';
import change from '@salesforce/label/c.PlanInitiative_Change';
import changeOf from '@salesforce/label/c.PlanInitiative_ChangeOf';
import cost from '@salesforce/label/c.MarketingTactic_Cost';
import costOf from '@salesforce/label/c.MarketingTactic_CostOf';
import done from '@salesforce/label/c.PlanInitiative_Done';
import endsOn from '@salesforce/label/c.MarketingTactic_EndsOn';
import executedBy from '@salesforce/label/c.MarketingTactic_ExecutedBy';
import followUp from '@salesforce/label/c.MarketingTactic_FollowUp';
import followUpCount from '@salesforce/label/c.MarketingTactic_FollowUpCount';
import fromTo from '@salesforce/label/c.MarketingTactic_FromTo';
import funds from '@salesforce/label/c.MarketingTactic_Funds';
import fundsShare from '@salesforce/label/c.MarketingTactic_FundsShare';
import includeOf from '@salesforce/label/c.MarketingTactic_IncludeOf';
import kind from '@salesforce/label/c.PlanInitiative_Tactic';
import listSize from '@salesforce/label/c.PlanInitiative_ListSize';
import markFollowedUp from '@salesforce/label/c.MarketingTactic_MarkFollowedUp';
import name from '@salesforce/label/c.PlanInitiative_Name';
import none from '@salesforce/label/c.MarketingTactic_None';
import notIncluded from '@salesforce/label/c.MarketingTactic_NotIncluded';
import opportunities from '@salesforce/label/c.MarketingTactic_Opportunities';
import percent from '@salesforce/label/c.PlanInitiative_Percent';
import response from '@salesforce/label/c.MarketingTactic_Response';
import segment from '@salesforce/label/c.PlanInitiative_Segment';
import startsOn from '@salesforce/label/c.PlanInitiative_StartsOn';
import state from '@salesforce/label/c.MarketingTactic_State';

export const labels = {
  asked,
  audience,
  change,
  changeOf,
  cost,
  costOf,
  done,
  endsOn,
  executedBy,
  followUp,
  followUpCount,
  fromTo,
  funds,
  fundsShare,
  includeOf,
  kind,
  listSize,
  markFollowedUp,
  name,
  none,
  notIncluded,
  opportunities,
  percent,
  response,
  segment,
  startsOn,
  state,
};
