import add from '@salesforce/label/c.PlanAgreement_Add';
import addIt from '@salesforce/label/c.PlanAgreement_AddIt';
import cancel from '@salesforce/label/c.PlanAgreement_Cancel';
import changePlan from '@salesforce/label/c.PlanAgreement_ChangePlan';
import empty from '@salesforce/label/c.PlanAgreement_Empty';
import ended from '@salesforce/label/c.PlanAgreement_Ended';
import hint from '@salesforce/label/c.PlanAgreement_Hint';
import leftOut from '@salesforce/label/c.PlanAgreement_LeftOut';
import offered from '@salesforce/label/c.PlanAgreement_Offered';
import ownLine from '@salesforce/label/c.PlanAgreement_OwnLine';
import progress from '@salesforce/label/c.PlanAgreement_Progress';
import putBack from '@salesforce/label/c.PlanAgreement_PutBack';
import putBackOf from '@salesforce/label/c.PlanAgreement_PutBackOf';
import enablement from '@salesforce/label/c.PlanAgreement_SectionEnablement';
import goals from '@salesforce/label/c.PlanAgreement_SectionGoals';
import investment from '@salesforce/label/c.PlanAgreement_SectionInvestment';
import listening from '@salesforce/label/c.PlanAgreement_SectionListening';
import period from '@salesforce/label/c.PlanAgreement_SectionPeriod';
import roles from '@salesforce/label/c.PlanAgreement_SectionRoles';
import territory from '@salesforce/label/c.PlanAgreement_SectionTerritory';
import togetherName from '@salesforce/label/c.PlanAgreement_SectionTogether';
import volume from '@salesforce/label/c.PlanAgreement_SectionVolume';
import ways from '@salesforce/label/c.PlanAgreement_SectionWays';
import sections from '@salesforce/label/c.PlanAgreement_Sections';
import signed from '@salesforce/label/c.PlanAgreement_Signed';
import stillNeeded from '@salesforce/label/c.PlanAgreement_StillNeeded';
import title from '@salesforce/label/c.PlanAgreement_Title';

export const labels = {
  add,
  addIt,
  cancel,
  changePlan,
  empty,
  ended,
  hint,
  leftOut,
  offered,
  ownLine,
  progress,
  putBack,
  putBackOf,
  sections,
  signed,
  stillNeeded,
  title,
};

export const SECTION_NAMES = {
  Together: togetherName,
  Goals: goals,
  Volume: volume,
  'Joint investment': investment,
  Roles: roles,
  'Ways of working': ways,
  Enablement: enablement,
  Territory: territory,
  Listening: listening,
  'Operating period': period,
};
