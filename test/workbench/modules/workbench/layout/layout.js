import { createElement } from 'lwc';
import RecordDetail from 'workbench/recordDetail';
import RecordList from 'workbench/recordList';
import Tabset from 'workbench/tabset';

/** Stand-ins for what the platform itself puts on a page. */
const STANDARD = {
  'force:detailPanel': RecordDetail,
  'force:highlightsPanel': null,
  'workbench:recordList': RecordList,
};

/** Regions side by side or stacked, by the page's template; on a phone all in one column, as Lightning stacks them. */
export async function layOut(page) {
  const frame = element('div', `workbench-page page_${page.template}`);
  const boxes = page.regions.map(async ({ name, components }) =>
    fill(element('div', `workbench-region region_${name}`), components, page),
  );
  frame.append(...(await Promise.all(boxes)));
  return frame;
}

async function fill(box, components, page) {
  const made = await Promise.all(components.map((component) => make(component, page)));
  box.append(...made.filter(Boolean));
  return box;
}

async function make(component, page) {
  const { name, properties, tabs } = component;
  if (tabs) return makeTabset(tabs, page);
  if (name in STANDARD)
    return STANDARD[name] && place(name.replace(':', '-'), STANDARD[name], properties, page);
  if (!name.startsWith('c:')) return problem(`The workbench has no stand-in for ${name}.`);
  try {
    const { default: Component } = await globalThis.workbench.load(name.replace(':', '/'));
    return place(tagOf(name), Component, properties, page);
  } catch (cause) {
    console.error(cause);
    return problem(`${name} could not be loaded: ${cause.message}`);
  }
}

function place(tag, Component, properties, { pageReference }) {
  const made = createElement(tag, { is: Component });
  const { recordId, objectApiName } = pageReference.attributes;
  // A component that does not declare these has no setter for them, and then the platform does not pass them either.
  Object.assign(made, withoutUndeclared(made, { recordId, objectApiName }), properties);
  return made;
}

function withoutUndeclared(made, given) {
  return Object.fromEntries(
    Object.entries(given).filter(([name, value]) => value !== undefined && name in made),
  );
}

async function makeTabset(tabs, page) {
  const made = createElement('workbench-tabset', { is: Tabset });
  made.panels = await Promise.all(
    tabs.map(async ({ title, components }) => ({
      title,
      panel: await fill(element('div', 'workbench-tab-panel'), components, page),
    })),
  );
  return made;
}

/** c:partnerScorecard → c-partner-scorecard */
function tagOf(name) {
  return name.replace(':', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function element(tag, className) {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

function problem(text) {
  const made = element('p', 'workbench-problem');
  made.setAttribute('role', 'alert');
  made.textContent = text;
  return made;
}
