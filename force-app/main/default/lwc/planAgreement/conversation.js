import { fill } from 'c/format';
import { changesOf, choicesOf, lacks, SECTIONS, valueOf } from 'c/planContent';
import { labels, SECTION_NAMES } from './labels';

/**
 * @typedef {object} Item a question with its answer
 * @property {string} key
 * @property {string} section
 * @property {string} label
 * @property {string | null} prompt null for a line of their own
 * @property {import('c/planContent').LineKind} kind
 * @property {string[]} choices
 * @property {boolean} requiredToSign
 * @property {boolean} rumba whether the five checks are asked
 * @property {import('c/planContent').AgreedLine | null} line
 * @property {number | string | null} value
 * @property {import('c/planContent').Change | null} change what the open version changes in it
 * @property {boolean} canTakeOut
 *
 * @typedef {object} Section
 * @property {string} name as it is stored
 * @property {string} title
 * @property {Item[]} items
 * @property {{ key: string, words: string, putBackOf: string }[]} leftOut lines that the open version takes out
 * @property {string} progress
 * @property {boolean} isLacking
 */

/**
 * The sections of a plan in the order in which people talk about them: the template's questions, then lines of their
 * own.
 * @param {import('c/planShapes').PlanModel} plan
 * @returns {Section[]}
 */
export function conversationOf(plan) {
  const { openVersion, history, templateLines, content } = plan;
  const number = openVersion?.number ?? 0;
  const changes = new Map(openVersion ? changesOf(history, number).map((each) => [each.key, each]) : []);
  const lacking = new Set(
    plan.canWriteLines ? lacks(history, number, templateLines).map(({ section }) => section) : [],
  );
  const asked = new Set(templateLines.map(({ key }) => key));
  const said = new Map(content.lines.map((line) => [line.key, line]));
  const items = [
    ...templateLines.map((line) => itemOf(line, said.get(line.key) ?? null, changes)),
    ...content.lines
      .filter(({ key }) => !asked.has(key))
      .map((line) => ({ ...itemOf(line, line, changes), prompt: null, canTakeOut: true })),
  ];
  const out = takenOut(plan).filter(({ key }) => !said.has(key));
  const names = [...SECTIONS, ...new Set(items.map(({ section }) => section))];
  return [...new Set(names)]
    .map((name) => sectionOf(name, items, out, lacking))
    .filter((section) => section.items.length > 0 || section.leftOut.length > 0);
}

function itemOf(asked, line, changes) {
  return {
    key: asked.key,
    section: asked.section,
    label: line?.label || asked.label,
    prompt: asked.prompt ?? null,
    kind: asked.kind,
    choices: choicesOf(asked.choices),
    requiredToSign: Boolean(asked.requiredToSign),
    rumba: asked.rumba === true,
    line,
    value: line ? valueOf(line) : null,
    change: changes.get(asked.key) ?? null,
    canTakeOut: false,
  };
}

function sectionOf(name, items, out, lacking) {
  const own = items.filter(({ section }) => section === name);
  const answered = own.filter(({ value }) => value !== null).length;
  return {
    name,
    title: SECTION_NAMES[name] ?? name,
    items: own,
    leftOut: out
      .filter(({ section }) => section === name)
      .map(({ key, label }) => ({
        key,
        words: fill(labels.leftOut, label),
        putBackOf: fill(labels.putBackOf, label),
      })),
    progress: fill(labels.progress, answered, own.length),
    isLacking: lacking.has(name),
  };
}

/** Lines that the open version takes out; they can be put back as long as it is a draft. */
function takenOut({ history, openVersion }) {
  const open = history.find(({ number }) => number === openVersion?.number);
  return open ? open.lines.filter(({ removed }) => removed) : [];
}
