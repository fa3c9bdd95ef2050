import aboutAnswers from '@salesforce/label/c.PlanInitiative_AboutAnswers';
import contacts from '@salesforce/label/c.PlanInitiative_Contacts';
import contributesWords from '@salesforce/label/c.PlanInitiative_ContributesWords';
import costAll from '@salesforce/label/c.PlanInitiative_CostAll';
import costOpen from '@salesforce/label/c.PlanInitiative_CostOpen';
import costShared from '@salesforce/label/c.PlanInitiative_CostShared';
import starts from '@salesforce/label/c.PlanInitiative_Starts';
import advertising from '@salesforce/label/c.PlanInitiative_TacticAdvertising';
import award from '@salesforce/label/c.PlanInitiative_TacticAward';
import calling from '@salesforce/label/c.PlanInitiative_TacticCalling';
import email from '@salesforce/label/c.PlanInitiative_TacticEmail';
import event from '@salesforce/label/c.PlanInitiative_TacticEvent';
import speaking from '@salesforce/label/c.PlanInitiative_TacticSpeaking';
import tradeShow from '@salesforce/label/c.PlanInitiative_TacticTradeShow';
import webinar from '@salesforce/label/c.PlanInitiative_TacticWebinar';
import workshop from '@salesforce/label/c.PlanInitiative_TacticWorkshop';
import { dayAndMonth, fill, money, percent, whole } from 'c/format';

export const TACTICS = {
  Email: email,
  Calling: calling,
  Event: event,
  Webinar: webinar,
  'Trade show': tradeShow,
  Advertising: advertising,
  'Speaking or PR': speaking,
  Award: award,
  Workshop: workshop,
};

/** How, whom and when, in one line. */
export function shortWords({ tactic, segment, startsOn }) {
  const parts = [TACTICS[tactic] ?? tactic, segment, startsOn && fill(starts, dayAndMonth(startsOn))];
  return parts.filter(Boolean).join(' · ');
}

/** What it serves, whom it reaches and who pays, in sentences. */
export function sentencesOf(initiative, plan) {
  return [serves(initiative, plan), reach(initiative), payment(initiative, plan)].filter(Boolean);
}

/** What an initiative can contribute to: the goals of the plan, then its products. */
export function aimsOf({ content, products }) {
  const goals = content.lines.filter(({ key }) => key.startsWith('goal.'));
  return [
    ...goals.map(({ key, label }) => ({ value: key, label })),
    ...products.map(({ key, name }) => ({ value: key, label: name })),
  ];
}

function serves({ contributesTo }, plan) {
  if (!contributesTo) return '';
  const aim = aimsOf(plan).find(({ value }) => value === contributesTo);
  return fill(contributesWords, aim?.label ?? contributesTo);
}

function reach({ listSize, expectedResponse }) {
  if (listSize === null || listSize === undefined) return '';
  if (expectedResponse === null || expectedResponse === undefined) return fill(contacts, whole(listSize));
  const answers = Math.round((listSize * expectedResponse) / 100);
  return fill(aboutAnswers, whole(listSize), percent(expectedResponse / 100), whole(answers));
}

/** What one side does not pay the other does, so that the sentence ties out. */
function payment({ cost, vendorShare }, { currency, firms }) {
  if (cost === null || cost === undefined) return '';
  const all = Math.round(cost);
  if (vendorShare === null || vendorShare === undefined) return fill(costOpen, money(all, currency));
  const vendorPays = Math.round((all * vendorShare) / 100);
  if (vendorPays === 0) return fill(costAll, money(all, currency), firms.partner.name);
  if (vendorPays === all) return fill(costAll, money(all, currency), firms.vendor.name);
  return fill(
    costShared,
    money(all, currency),
    firms.vendor.name,
    money(vendorPays, currency),
    firms.partner.name,
    money(all - vendorPays, currency),
  );
}
