import agreedByToday from '@salesforce/label/c.PartnerPace_AgreedByToday';
import aheadMark from '@salesforce/label/c.PartnerPace_AheadMark';
import atPace from '@salesforce/label/c.PartnerPace_AtPace';
import bar from '@salesforce/label/c.PartnerPace_Bar';
import barWithoutToday from '@salesforce/label/c.PartnerPace_BarWithoutToday';
import behindMark from '@salesforce/label/c.PartnerPace_BehindMark';
import behindNoDeals from '@salesforce/label/c.PartnerPace_BehindNoDeals';
import behindOpenDeals from '@salesforce/label/c.PartnerPace_BehindOpenDeals';
import behindSomeDeals from '@salesforce/label/c.PartnerPace_BehindSomeDeals';
import closed from '@salesforce/label/c.PartnerPace_Closed';
import closedReached from '@salesforce/label/c.PartnerPace_ClosedReached';
import eyebrow from '@salesforce/label/c.PartnerPace_Eyebrow';
import eyebrowAlone from '@salesforce/label/c.PartnerPace_EyebrowAlone';
import goalBy from '@salesforce/label/c.PartnerPace_GoalBy';
import none from '@salesforce/label/c.PartnerPace_None';
import noneWhy from '@salesforce/label/c.PartnerPace_NoneWhy';
import noGoal from '@salesforce/label/c.PartnerPace_NoGoal';
import noGoalWhy from '@salesforce/label/c.PartnerPace_NoGoalWhy';
import notStarted from '@salesforce/label/c.PartnerPace_NotStarted';
import notStartedWhy from '@salesforce/label/c.PartnerPace_NotStartedWhy';
import onPace from '@salesforce/label/c.PartnerPace_OnPace';
import reached from '@salesforce/label/c.PartnerPace_Reached';
import stillToFind from '@salesforce/label/c.PartnerPace_StillToFind';
import stillToFindHelp from '@salesforce/label/c.PartnerPace_StillToFindHelp';
import won from '@salesforce/label/c.PartnerPace_Won';
import zero from '@salesforce/label/c.PartnerPace_Zero';
import zeroWhy from '@salesforce/label/c.PartnerPace_ZeroWhy';

export const LABELS = {
  agreedByToday,
  aheadMark,
  atPace,
  bar,
  barWithoutToday,
  behindMark,
  behindNoDeals,
  behindOpenDeals,
  behindSomeDeals,
  closed,
  closedReached,
  eyebrow,
  eyebrowAlone,
  goalBy,
  none,
  noneWhy,
  noGoal,
  noGoalWhy,
  notStarted,
  notStartedWhy,
  onPace,
  reached,
  stillToFind,
  stillToFindHelp,
  won,
  zero,
  zeroWhy,
};
