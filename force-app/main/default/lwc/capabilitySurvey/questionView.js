import changed from '@salesforce/label/c.Capabilities_Changed';
import changedQuestion from '@salesforce/label/c.Capabilities_ChangedQuestion';
import doesNotApply from '@salesforce/label/c.Capabilities_DoesNotApply';
import keptFromWords from '@salesforce/label/c.Capabilities_KeptFrom';
import lastTime from '@salesforce/label/c.Capabilities_LastTime';
import stale from '@salesforce/label/c.Capabilities_Stale';
import { dayAndMonth, fill, signed } from 'c/format';

export const NOT_APPLICABLE = 'not-applicable';

/**
 * One question as the page shows it.
 * @param {any} question
 * @param {object} state
 * @param {number} state.number
 * @param {boolean} state.isInternal
 * @param {any} state.answer what counts now
 * @param {any} [state.own] what was answered or confirmed in this round
 * @param {any} [state.last] what was answered in the round before
 * @param {{ status: string, answeredOn: string | null }} [state.prefilled]
 * @param {number} state.moved points that the new answer gives or takes in the topic
 */
export function questionView(question, { number, isInternal, answer, own, last, prefilled, moved }) {
  const several = question.kind === 'Multiple';
  const lastChoice = last?.choice ?? [];
  const optionView = ({ key, label }) => {
    const checked = Boolean(answer?.choice.includes(key));
    return {
      key,
      label,
      checked,
      className: checked ? 'option chosen' : 'option',
      wasLast: lastChoice.includes(key) && !checked,
    };
  };
  return {
    key: question.key,
    heading: `${number}. ${question.text}`,
    isText: question.kind === 'Text',
    inputType: several ? 'checkbox' : 'radio',
    inputName: `capability-${question.key}`,
    dotClass: several ? 'dot square' : 'dot',
    options: question.options.map(optionView),
    optionsClass: [3, 5, 6].includes(question.options.length) ? 'options by-three' : 'options',
    written: answer?.text ?? '',
    canSkip: !isInternal && question.kind !== 'Text',
    isSkipped: Boolean(answer?.notApplicable),
    skipClass: answer?.notApplicable ? 'skip chosen' : 'skip',
    skipValue: NOT_APPLICABLE,
    skipLabel: doesNotApply,
    lastTime,
    ...tagOf({ own, last, prefilled, moved, isCounted: question.weight > 0 && question.kind !== 'Text' }),
  };
}

function tagOf({ own, last, prefilled, moved, isCounted }) {
  const said = (tag, tagClass = 'tag') => ({ tag, tagClass });
  if (own && last && isCounted && !isSame(own, last)) return said(fill(changed, signed(moved)), 'tag moved');
  const keptFrom = own ? own.keptFrom : prefilled?.status === 'kept' ? prefilled.answeredOn : null;
  if (keptFrom) return said(fill(keptFromWords, dayAndMonth(keptFrom)));
  if (own) return said('');
  if (prefilled?.status === 'stale') return said(fill(stale, dayAndMonth(prefilled.answeredOn)));
  return said(prefilled?.status === 'changed' ? changedQuestion : '');
}

export function isSame(one, other) {
  return (
    one.notApplicable === other.notApplicable &&
    (one.text ?? '') === (other.text ?? '') &&
    [...one.choice].sort().join(';') === [...other.choice].sort().join(';')
  );
}

/**
 * The answer after an option was clicked. Several may be chosen together, but none with "None of these", which is
 * the option that is worth nothing.
 * @param {any} question
 * @param {any} before
 * @param {string} value
 * @param {boolean} isOn
 */
export function afterClick(question, before, value, isOn) {
  if (value === NOT_APPLICABLE) return { choice: [], text: '', notApplicable: isOn };
  if (question.kind !== 'Multiple') return { choice: [value], text: '', notApplicable: false };
  const isNone = ({ score }) => score === 0;
  const clicked = question.options.find(({ key }) => key === value);
  const compatible = (key) =>
    isNone(question.options.find((each) => each.key === key) ?? {}) === isNone(clicked);
  const others = (before?.choice ?? []).filter((key) => key !== value && compatible(key));
  return { choice: isOn ? [...others, value] : others, text: '', notApplicable: false };
}
