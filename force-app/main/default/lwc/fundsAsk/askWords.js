import allAsked from '@salesforce/label/c.MarketingAsk_AllAsked';
import askFor from '@salesforce/label/c.MarketingAsk_AskFor';
import checked from '@salesforce/label/c.MarketingAsk_Checked';
import decides from '@salesforce/label/c.MarketingAsk_Decides';
import decidesNobody from '@salesforce/label/c.MarketingAsk_DecidesSoon';
import noFund from '@salesforce/label/c.MarketingAsk_NoFund';
import noFundOwner from '@salesforce/label/c.MarketingAsk_NoFundOwner';
import nothing from '@salesforce/label/c.MarketingAsk_Nothing';
import over from '@salesforce/label/c.MarketingAsk_Over';
import someAsked from '@salesforce/label/c.MarketingAsk_SomeAsked';
import then from '@salesforce/label/c.MarketingAsk_Then';
import useBy from '@salesforce/label/c.MarketingAsk_UseBy';
import { dayAndMonth, fill, money } from 'c/format';

/** Tactics for which funds are to be asked for, and how much together. */
export function openAsk({ tactics }) {
  const open = tactics.filter(
    ({ included, funds, activity }) => included !== false && funds > 0 && !activity,
  );
  const cents = open.reduce((sum, { funds }) => sum + Math.round(funds * 100), 0);
  return { tactics: open, amount: cents / 100 };
}

/**
 * What the ask says, and why it cannot be sent where it cannot.
 * @param {import('c/marketingQuery').MarketingModel} model
 */
export function askWords(model) {
  const { fund, currency, tactics, partner } = model;
  const { amount, tactics: open } = openAsk(model);
  const asked = tactics.filter(({ activity }) => activity);
  const askedAmount = asked.reduce((sum, { activity }) => sum + (activity.askedAmount ?? 0), 0);
  if (open.length === 0)
    return {
      title: asked.length > 0 ? fill(allAsked, money(askedAmount, currency)) : nothing,
      lines: [],
      canAsk: false,
    };
  const already = asked.length > 0 ? fill(someAsked, money(askedAmount, currency)) : '';
  const title = fill(askFor, money(amount, currency));
  if (!fund) {
    const owner = partner.ownerRecord?.name;
    return { title, lines: [owner ? fill(noFundOwner, owner) : noFund], canAsk: false };
  }
  const left = fund.availableAmount ?? 0;
  if (amount > left)
    return {
      title,
      lines: [fill(over, money(amount - left, currency), money(left, currency))],
      canAsk: false,
    };
  return {
    title,
    lines: [already, `${checked} ${whoDecides(model, open)}`, fill(useBy, dayAndMonth(fund.useBy))].filter(
      Boolean,
    ),
    canAsk: true,
  };
}

/** Who decides first and who has the last word, for the biggest of the activities. */
function whoDecides({ rules }, open) {
  const [biggest] = [...open].sort((one, other) => other.funds - one.funds);
  const fits = rules.filter(
    ({ kind, upToAmount }) =>
      (!kind || kind === biggest.kind) && ((upToAmount ?? null) === null || biggest.funds <= upToAmount),
  );
  const steps = [fits.find(({ final }) => !final), fits.find(({ final }) => final)].filter(
    (rule) => rule?.approverRecord?.name,
  );
  const [first, last] = steps;
  if (!first) return decidesNobody;
  const sentence = fill(decides, first.approverRecord.name, first.days);
  return last ? `${sentence} ${fill(then, last.approverRecord.name, last.days)}` : sentence;
}
