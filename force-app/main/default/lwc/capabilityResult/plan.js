import actionsWorth from '@salesforce/label/c.Capabilities_ActionsWorth';
import byDay from '@salesforce/label/c.Capabilities_ByDay';
import gainIn from '@salesforce/label/c.Capabilities_GainIn';
import scoreBand from '@salesforce/label/c.Capabilities_ScoreBand';
import sourceName from '@salesforce/label/c.Capabilities_SourceName';
import { suggestions, worthOf } from 'c/capabilityScores';
import { bandWord } from 'c/capabilityWords';
import { dayAndMonth, fill, signed } from 'c/format';

/** As many as one works on in a quarter. */
const SHOWN = 5;
const DAY_MS = 86_400_000;

/**
 * One action for each answer that is not strong, those that gain most first.
 * @param {any} questionnaire
 * @param {any} round
 * @param {any} partner
 * @param {readonly { key: string, isOpen: boolean }[]} actions that came of earlier clicks
 * @param {Date} now
 */
export function planOf(questionnaire, round, partner, actions, now) {
  const all = suggestions(questionnaire, round.answers);
  return all.slice(0, SHOWN).map((each) => {
    const { action, resource, side, days } = each.suggestion;
    const owner = side === 'Vendor' ? partner.managerName : partner.contactName || partner.name;
    const dueOn = dayAfter(now, days ?? 30);
    return {
      ...each,
      action,
      resource,
      side,
      owner,
      dueOn,
      actionKey: actionKey(round, each.key),
      isPlanned: actions.some((known) => isOf(known, round, each.key)),
      bandWords: fill(scoreBand, each.score, bandWord(each.band).toLowerCase()),
      when: fill(byDay, owner, dayAndMonth(dueOn)),
      gainWords: each.gain > 0 ? fill(gainIn, signed(each.gain), each.category) : each.category,
    };
  });
}

/** What the shown actions are worth together, and by when. */
export function planSentence(questionnaire, round, plan) {
  const worth = worthOf(
    questionnaire,
    round.answers,
    plan.map(({ key }) => key),
  );
  if (plan.length === 0 || worth < 1) return '';
  const latest = plan
    .map(({ dueOn }) => dueOn)
    .sort()
    .at(-1);
  return fill(actionsWorth, plan.length, worth, dayAndMonth(latest));
}

/**
 * The fields of the action that a click makes. Its key is made of the round and the question, so that two clicks, of
 * two people even, make one action.
 */
export function actionFields(item, { id }, managerId) {
  return {
    Name: item.action,
    Partner__c: id,
    Side__c: item.side,
    Owner_Name__c: item.owner,
    ...(managerId && item.side === 'Vendor' && { Owner__c: managerId }),
    Due_Date__c: item.dueOn,
    Status__c: 'Open',
    Resource__c: item.resource,
    Measure__c: item.bestPractice,
    Source__c: sourceName,
    Action_Key__c: item.actionKey,
  };
}

function actionKey(round, questionKey) {
  return `capability:${round.id}:${questionKey}`;
}

/** Planned in this round, or still open from an earlier one. */
function isOf({ key, isOpen }, round, questionKey) {
  return key === actionKey(round, questionKey) || (isOpen && key.endsWith(`:${questionKey}`));
}

function dayAfter(now, days) {
  const day = new Date(now.getTime() + days * DAY_MS);
  const two = (part) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
