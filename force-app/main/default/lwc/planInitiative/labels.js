import brings from '@salesforce/label/c.PlanInitiative_Brings';
import change from '@salesforce/label/c.PlanInitiative_Change';
import changeOf from '@salesforce/label/c.PlanInitiative_ChangeOf';
import contributesTo from '@salesforce/label/c.PlanInitiative_ContributesTo';
import cost from '@salesforce/label/c.PlanInitiative_Cost';
import done from '@salesforce/label/c.PlanInitiative_Done';
import listSize from '@salesforce/label/c.PlanInitiative_ListSize';
import name from '@salesforce/label/c.PlanInitiative_Name';
import noContribution from '@salesforce/label/c.PlanInitiative_NoContribution';
import notChosen from '@salesforce/label/c.PlanInitiative_NotChosen';
import percent from '@salesforce/label/c.PlanInitiative_Percent';
import response from '@salesforce/label/c.PlanInitiative_Response';
import segment from '@salesforce/label/c.PlanInitiative_Segment';
import startsOn from '@salesforce/label/c.PlanInitiative_StartsOn';
import tactic from '@salesforce/label/c.PlanInitiative_Tactic';
import takeOut from '@salesforce/label/c.PlanInitiative_TakeOut';
import takeOutOf from '@salesforce/label/c.PlanInitiative_TakeOutOf';
import vendorShare from '@salesforce/label/c.PlanInitiative_VendorShare';

export const labels = {
  brings,
  change,
  changeOf,
  contributesTo,
  cost,
  done,
  listSize,
  name,
  noContribution,
  notChosen,
  percent,
  response,
  segment,
  startsOn,
  tactic,
  takeOut,
  takeOutOf,
  vendorShare,
};
