import attendees from '@salesforce/label/c.PlanReview_Attendees';
import cancel from '@salesforce/label/c.PlanReview_Cancel';
import cancelOf from '@salesforce/label/c.PlanReview_CancelOf';
import cancelled from '@salesforce/label/c.PlanReview_Cancelled';
import close from '@salesforce/label/c.PlanReview_Close';
import closeOf from '@salesforce/label/c.PlanReview_CloseOf';
import decisions from '@salesforce/label/c.PlanReview_Decisions';
import facts from '@salesforce/label/c.PlanReview_Facts';
import held from '@salesforce/label/c.PlanReview_Held';
import heldOn from '@salesforce/label/c.PlanReview_HeldOn';
import heldOnFuture from '@salesforce/label/c.PlanReview_HeldOnFuture';
import hold from '@salesforce/label/c.PlanReview_Hold';
import notHeld from '@salesforce/label/c.PlanReview_NotHeld';
import open from '@salesforce/label/c.PlanReview_Open';
import openOf from '@salesforce/label/c.PlanReview_OpenOf';
import overdue from '@salesforce/label/c.PlanReview_Overdue';
import planned from '@salesforce/label/c.PlanReview_Planned';
import plannedOn from '@salesforce/label/c.PlanReview_PlannedOn';
import putBack from '@salesforce/label/c.PlanReview_PutBack';
import read from '@salesforce/label/c.PlanReview_Read';
import readOf from '@salesforce/label/c.PlanReview_ReadOf';
import recognition from '@salesforce/label/c.PlanReview_Recognition';
import stuck from '@salesforce/label/c.PlanReview_Stuck';
import wayThrough from '@salesforce/label/c.PlanReview_Way';
import wins from '@salesforce/label/c.PlanReview_Wins';

export const labels = {
  attendees,
  cancel,
  cancelOf,
  cancelled,
  close,
  closeOf,
  decisions,
  facts,
  held,
  heldOn,
  heldOnFuture,
  hold,
  notHeld,
  open,
  openOf,
  overdue,
  planned,
  plannedOn,
  putBack,
  read,
  readOf,
  recognition,
  stuck,
  wayThrough,
  wins,
};
