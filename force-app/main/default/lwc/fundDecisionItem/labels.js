import agree from '@salesforce/label/c.FundDecision_Agree';
import agreed from '@salesforce/label/c.FundDecision_SaidAgreed';
import amount from '@salesforce/label/c.FundDecision_Amount';
import approve from '@salesforce/label/c.FundDecision_Approve';
import approved from '@salesforce/label/c.FundDecision_SaidApproved';
import asks from '@salesforce/label/c.FundDecision_Asks';
import askMore from '@salesforce/label/c.FundDecision_AskMore';
import between from '@salesforce/label/c.FundPath_Between';
import decline from '@salesforce/label/c.FundDecision_Decline';
import declined from '@salesforce/label/c.FundDecision_SaidDeclined';
import declineSure from '@salesforce/label/c.FundDecision_DeclineSure';
import eligible from '@salesforce/label/c.FundDecision_Eligible';
import extend from '@salesforce/label/c.FundDecision_Extend';
import extended from '@salesforce/label/c.FundDecision_SaidExtended';
import forecast from '@salesforce/label/c.FundDecision_Forecast';
import forecastBack from '@salesforce/label/c.FundDecision_ForecastBack';
import forecastTitle from '@salesforce/label/c.FundDecision_ForecastTitle';
import fund from '@salesforce/label/c.FundDecision_Fund';
import fundAfter from '@salesforce/label/c.FundDecision_FundAfter';
import fundShort from '@salesforce/label/c.FundDecision_FundShort';
import fundTitle from '@salesforce/label/c.FundDecision_FundTitle';
import later from '@salesforce/label/c.FundDecision_Later';
import newDay from '@salesforce/label/c.FundDecision_NewDay';
import noForecast from '@salesforce/label/c.FundDecision_NoForecast';
import notEligible from '@salesforce/label/c.FundDecision_NotEligible';
import over from '@salesforce/label/c.FundDecision_FundOver';
import passedOn from '@salesforce/label/c.FundDecision_PassedOn';
import release from '@salesforce/label/c.FundDecision_Release';
import releaseAmount from '@salesforce/label/c.FundDecision_ReleaseAmount';
import released from '@salesforce/label/c.FundDecision_SaidReleased';
import returned from '@salesforce/label/c.FundDecision_SaidReturned';
import returnIt from '@salesforce/label/c.FundDecision_Return';
import rulesTitle from '@salesforce/label/c.FundDecision_RulesTitle';
import saidAsked from '@salesforce/label/c.FundDecision_SaidAsked';
import standIn from '@salesforce/label/c.FundDecision_StandIn';
import tooMuch from '@salesforce/label/c.FundDecision_TooMuch';
import unchecked from '@salesforce/label/c.FundDecision_Unchecked';
import why from '@salesforce/label/c.FundDecision_Why';
import whyNeeded from '@salesforce/label/c.FundClaim_WhyNeeded';

export const LABELS = {
  agree,
  agreed,
  amount,
  approve,
  approved,
  askMore,
  asks,
  between,
  decline,
  declined,
  declineSure,
  eligible,
  extend,
  extended,
  forecast,
  forecastBack,
  forecastTitle,
  fund,
  fundAfter,
  fundShort,
  fundTitle,
  later,
  newDay,
  noForecast,
  notEligible,
  over,
  passedOn,
  release,
  releaseAmount,
  released,
  returned,
  returnIt,
  rulesTitle,
  saidAsked,
  standIn,
  tooMuch,
  unchecked,
  why,
  whyNeeded,
};
