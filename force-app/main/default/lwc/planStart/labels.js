import ask from '@salesforce/label/c.PlanStart_Ask';
import from from '@salesforce/label/c.PlanStart_From';
import goalFromTo from '@salesforce/label/c.PlanStart_GoalFromTo';
import goOn from '@salesforce/label/c.PlanStart_GoOn';
import heading from '@salesforce/label/c.PlanStart_Heading';
import increase from '@salesforce/label/c.PlanStart_Increase';
import increaseHint from '@salesforce/label/c.PlanStart_IncreaseHint';
import loading from '@salesforce/label/c.PlanStart_Loading';
import managerStarts from '@salesforce/label/c.PlanStart_ManagerStarts';
import manufacturerStarts from '@salesforce/label/c.PlanStart_VendorStarts';
import nameDays from '@salesforce/label/c.PlanStart_NameDays';
import nextHeading from '@salesforce/label/c.PlanStart_NextHeading';
import ownDays from '@salesforce/label/c.PlanStart_OwnDays';
import ownerStarts from '@salesforce/label/c.PlanStart_OwnerStarts';
import ownerStartsWithYou from '@salesforce/label/c.PlanStart_OwnerStartsWithYou';
import period from '@salesforce/label/c.PlanStart_Period';
import periodEnd from '@salesforce/label/c.PlanStart_PeriodEnd';
import periodLabel from '@salesforce/label/c.PlanStart_PeriodLabel';
import periodStart from '@salesforce/label/c.PlanStart_PeriodStart';
import previousPlan from '@salesforce/label/c.PlanStart_PreviousPlan';
import start from '@salesforce/label/c.PlanStart_Start';
import template from '@salesforce/label/c.PlanStart_Template';
import typeIncrease from '@salesforce/label/c.PlanStart_TypeIncrease';
import why from '@salesforce/label/c.PlanStart_Why';

export const LABELS = {
  ask,
  from,
  goalFromTo,
  goOn,
  heading,
  increase,
  increaseHint,
  loading,
  managerStarts,
  manufacturerStarts,
  nameDays,
  nextHeading,
  ownDays,
  ownerStarts,
  ownerStartsWithYou,
  period,
  periodEnd,
  periodLabel,
  periodStart,
  previousPlan,
  start,
  template,
  typeIncrease,
  why,
};
