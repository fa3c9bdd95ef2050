import cancel from '@salesforce/label/c.PlanReviews_Cancel';
import day from '@salesforce/label/c.PlanReviews_Day';
import dayNeeded from '@salesforce/label/c.PlanReviews_DayNeeded';
import earlier from '@salesforce/label/c.PlanReviews_Earlier';
import ended from '@salesforce/label/c.PlanReviews_Ended';
import every from '@salesforce/label/c.PlanReviews_Every';
import lastHeld from '@salesforce/label/c.PlanReviews_LastHeld';
import late from '@salesforce/label/c.PlanReviews_Late';
import neverHeld from '@salesforce/label/c.PlanReviews_NeverHeld';
import next from '@salesforce/label/c.PlanReviews_Next';
import nextBy from '@salesforce/label/c.PlanReviews_NextBy';
import nonePlanned from '@salesforce/label/c.PlanReviews_NonePlanned';
import plan from '@salesforce/label/c.PlanReviews_Plan';
import planIt from '@salesforce/label/c.PlanReviews_PlanIt';
import planThree from '@salesforce/label/c.PlanReviews_PlanThree';
import title from '@salesforce/label/c.PlanReviews_Title';

export const labels = {
  cancel,
  day,
  dayNeeded,
  earlier,
  ended,
  every,
  lastHeld,
  late,
  neverHeld,
  next,
  nextBy,
  nonePlanned,
  plan,
  planIt,
  planThree,
  title,
};
