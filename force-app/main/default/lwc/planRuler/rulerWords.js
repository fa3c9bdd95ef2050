import agreed from '@salesforce/label/c.PlanRuler_Agreed';
import agreedOn from '@salesforce/label/c.PlanRuler_AgreedOn';
import alt from '@salesforce/label/c.PlanRuler_Alt';
import altAway from '@salesforce/label/c.PlanRuler_AltAway';
import altCrunch from '@salesforce/label/c.PlanRuler_AltCrunch';
import assumedWords from '@salesforce/label/c.PlanRuler_Assumed';
import clearOfBoth from '@salesforce/label/c.PlanRuler_ClearOfBoth';
import inCrunch from '@salesforce/label/c.PlanRuler_InCrunch';
import notAgreed from '@salesforce/label/c.PlanRuler_NotAgreed';
import proposed from '@salesforce/label/c.PlanRuler_Proposed';
import quarterName from '@salesforce/label/c.PlanRuler_Quarter';
import sharedWith from '@salesforce/label/c.PlanRuler_SharedWith';
import where from '@salesforce/label/c.PlanRuler_Where';
import { daysBetween } from 'c/days';
import { effectOf, quartersOf } from 'c/fiscalRuler';
import { dayAndMonth, fill, together } from 'c/format';

const SIDES = /** @type {const} */ (['vendor', 'partner']);

/** What is agreed, and what it does to both sides. */
export function periodSentence({ period, years, firms, version }) {
  const days = [dayAndMonth(period.start), dayAndMonth(period.end)];
  if (period.state === 'none') return fill(notAgreed, ...days);
  const said = period.state === 'agreed' ? agreedWords(period, days) : fill(proposed, ...days, version ?? 1);
  if (!period.quarterEnd) return said;
  return `${said} ${fill(sharedWith, dayAndMonth(period.quarterEnd), effectWords(period, years, firms))}`;
}

function agreedWords({ agreedOn: on }, days) {
  return on ? fill(agreedOn, ...days, dayAndMonth(on)) : fill(agreed, ...days);
}

function effectWords(period, years, firms) {
  const [close] = effectOf(period, years).closes;
  const words = SIDES.map((side) => ({ days: close[`${side}Days`], name: firms[side].name }))
    .filter(({ days }) => days > 0)
    .map(({ days, name }) => fill(inCrunch, days, name));
  return words.length > 0 ? together(words) : clearOfBoth;
}

/** Where both sides are in their own years today. */
export function whereSentences({ today, years, firms }) {
  return SIDES.map((side) => {
    const [quarter] = quartersOf(years[side], { start: today, end: today });
    const name = fill(quarterName, quarter.quarter, String(quarter.fiscalYear % 100).padStart(2, '0'));
    const day = daysBetween(quarter.start, today) + 1;
    return fill(where, firms[side].name, name, day, daysBetween(quarter.start, quarter.end) + 1);
  });
}

export function assumedSentences({ assumed, firms }) {
  return assumed.map((side) => fill(assumedWords, firms[side].name));
}

/** The picture in words. */
export function altSentence({ sentence, years, firms, absences, window }) {
  const closes = SIDES.map((side) =>
    fill(alt, firms[side].name, together(quartersOf(years[side], window).map(({ end }) => dayAndMonth(end)))),
  );
  const away = absences.map(({ name, start, end }) =>
    fill(altAway, name, dayAndMonth(start), dayAndMonth(end)),
  );
  return [sentence, ...closes, altCrunch, ...away].join(' ');
}
