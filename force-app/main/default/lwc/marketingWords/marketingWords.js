export { newTactic, tacticAgain, tacticFromTemplate } from './tacticFrom';
import advertising from '@salesforce/label/c.PlanInitiative_TacticAdvertising';
import award from '@salesforce/label/c.PlanInitiative_TacticAward';
import best from '@salesforce/label/c.Marketing_CaseBest';
import bestIn from '@salesforce/label/c.Marketing_InBest';
import bleak from '@salesforce/label/c.Marketing_CaseBleak';
import bleakIn from '@salesforce/label/c.Marketing_InBleak';
import calling from '@salesforce/label/c.PlanInitiative_TacticCalling';
import content from '@salesforce/label/c.Marketing_KindContent';
import done from '@salesforce/label/c.Marketing_StateDone';
import easy from '@salesforce/label/c.Marketing_EasyToTrack';
import email from '@salesforce/label/c.PlanInitiative_TacticEmail';
import event from '@salesforce/label/c.PlanInitiative_TacticEvent';
import followedUp from '@salesforce/label/c.Marketing_StateFollowedUp';
import hard from '@salesforce/label/c.Marketing_HardToTrack';
import likely from '@salesforce/label/c.Marketing_CaseLikely';
import likelyIn from '@salesforce/label/c.Marketing_InLikely';
import onlineAds from '@salesforce/label/c.Marketing_KindOnlineAds';
import planned from '@salesforce/label/c.Marketing_StatePlanned';
import running from '@salesforce/label/c.Marketing_StateRunning';
import search from '@salesforce/label/c.Marketing_KindSearch';
import social from '@salesforce/label/c.Marketing_KindSocial';
import speaking from '@salesforce/label/c.PlanInitiative_TacticSpeaking';
import tradeShow from '@salesforce/label/c.PlanInitiative_TacticTradeShow';
import webinar from '@salesforce/label/c.PlanInitiative_TacticWebinar';
import workshop from '@salesforce/label/c.PlanInitiative_TacticWorkshop';
import stageAccepted from '@salesforce/label/c.Marketing_StageAccepted';
import stageLeads from '@salesforce/label/c.Marketing_StageLeads';
import stageOpportunities from '@salesforce/label/c.Marketing_StageOpportunities';
import stageQualified from '@salesforce/label/c.Marketing_StageQualified';
import stageReached from '@salesforce/label/c.Marketing_StageReached';
import stageResponses from '@salesforce/label/c.Marketing_StageResponses';
import stageWon from '@salesforce/label/c.Marketing_StageWon';

/** How people are reached: value in the org → word. */
export const KINDS = Object.freeze({
  Email: email,
  Calling: calling,
  Event: event,
  Webinar: webinar,
  'Trade show': tradeShow,
  Advertising: advertising,
  'Speaking or PR': speaking,
  Award: award,
  Workshop: workshop,
  Search: search,
  'Online ads': onlineAds,
  Social: social,
  Content: content,
});

/** Every one can be seen, so that a lead that nobody followed up is, too. */
export const STATES = Object.freeze({
  Planned: planned,
  Running: running,
  Done: done,
  'Followed up': followedUp,
});

export const TRACKABLE = Object.freeze({ Easy: easy, Hard: hard });
/** @type {Readonly<Record<import('c/funnelRates').Case, string>>} */
export const CASES = Object.freeze({ Bleak: bleak, Likely: likely, Best: best });
/** 'in the bleak case' @type {Readonly<Record<import('c/funnelRates').Case, string>>} */
export const IN_CASE = Object.freeze({ Bleak: bleakIn, Likely: likelyIn, Best: bestIn });

/** @type {Readonly<Record<import('c/leadWaterfall').Stage, string>>} */
export const STAGE_WORDS = Object.freeze({
  reached: stageReached,
  responses: stageResponses,
  leads: stageLeads,
  qualified: stageQualified,
  accepted: stageAccepted,
  opportunities: stageOpportunities,
  won: stageWon,
});

/** @param {Record<string, string>} words @returns {{ value: string, label: string }[]} */
export function choicesOf(words) {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
