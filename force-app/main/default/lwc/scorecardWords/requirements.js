import { fill, money, percent, whole } from 'c/format';
import actualOf from '@salesforce/label/c.Scorecard_ActualOfRequired';
import close from '@salesforce/label/c.Scorecard_Close';
import met from '@salesforce/label/c.Scorecard_Met';
import nothingAsked from '@salesforce/label/c.Scorecard_NothingAsked';
import short from '@salesforce/label/c.Scorecard_Short';
import { levelAction } from './levelAction';
import { shortThen } from './shortThen';

const STATUS = {
  met: { tone: 'green', word: met },
  close: { tone: 'yellow', word: close },
  short: { tone: 'red', word: short },
  none: { tone: 'grey', word: nothingAsked },
};

/** The requirements of the next level, weakest first, each with what to do about it. */
export function requirementRows(level) {
  return level.requirements.map((requirement) => {
    const amounts = amountsOf(requirement, level.currencyCode);
    // Keeping the level comes before reaching the next one.
    const then = shortThen(level, requirement.kind);
    const today = STATUS[requirement.status] ?? STATUS.none;
    // What is met today and will not be is close: there is time to see to it.
    const said = then && today === STATUS.met ? STATUS.close : today;
    return {
      key: requirement.kind,
      name: requirement.label,
      amounts,
      tone: said.tone,
      word: said.word,
      share: requirement.ratio,
      sentence: [`${requirement.label}: ${amounts}, ${said.word}`, then?.text].filter(Boolean).join('. '),
      note: then?.text ?? '',
      action: then ? then.action : levelAction(requirement, level, level.nextLevel ?? level.currentLevel),
    };
  });
}

/** The requirement that holds the partner back; undefined when nothing is asked for. */
export function weakestOf({ requirements }) {
  return requirements.find(({ ratio }) => ratio !== null);
}

/** What is reached of what is asked for: "3 of 5", "$1,421,300 of $1,500,000", "40% of 50%". */
export function amountsOf({ kind, actual, required }, currencyCode) {
  const said = (value) => {
    if (/revenue/i.test(kind)) return money(value, currencyCode);
    return /win ?rate/i.test(kind) ? percent(value) : whole(value);
  };
  return fill(actualOf, said(actual ?? 0), said(required));
}

/** A label begins with a capital; in a sentence it does not. */
export function inSentence(label) {
  return label.charAt(0).toLocaleLowerCase() + label.slice(1);
}
