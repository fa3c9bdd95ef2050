import { createElement } from 'lwc';
import LoginForm from 'workbench/loginForm';

/** Stand-ins for what the platform itself puts on a page. */
const STAND_INS = new Map(
  Object.entries({
    'community_layout:sldsFlexibleLayout': regions,
    'community_layout:section': regions,
    'community_builder:richTextEditor': richText,
    'community_builder:seoAssistant': () => null,
    'experience_availability:autoRefresh': () => null,
    'community_login:loginForm': ({ attributes }) => place('workbench-login-form', LoginForm, attributes),
    'community_login:forgotPassword': ({ attributes }) =>
      notice(attributes.titleLabel, attributes.instructionsLabel),
    'community_login:checkEmail': ({ attributes }) =>
      notice(attributes.titleLabel, attributes.checkEmailMessage),
  }),
);

/** Elements for a component of a view and all that is in it; null for what cannot be seen. */
export async function layOutView(component) {
  const { definition, attributes = {} } = component;
  const layOut = STAND_INS.get(definition);
  if (layOut) return layOut(component);
  if (!definition.startsWith('c:')) return problem(`The workbench has no stand-in for ${definition}.`);
  try {
    const { default: Component } = await globalThis.workbench.load(definition.replace(':', '/'));
    return place(tagOf(definition), Component, attributes);
  } catch (cause) {
    console.error(cause);
    return problem(`${definition} could not be loaded: ${cause.message}`);
  }
}

/** Loads a component of ours that is a theme layout; null for one of the platform's, which adds nothing to see. */
export async function themeLayoutOf({ definition }) {
  if (!definition.startsWith('c:')) return null;
  const { default: Component } = await globalThis.workbench.load(definition.replace(':', '/'));
  return Component;
}

/** Attributes that the component is given: its style is the page's affair. */
export function propertiesOf({ attributes = {} }) {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'dxpStyle'));
}

async function regions({ children = [] }) {
  const seen = children.filter(({ name }) => name !== 'sfdcHiddenRegion');
  const boxes = seen.map(async ({ children: components = [] }) => {
    const box = element('div', 'site-region');
    box.append(...(await Promise.all(components.map(layOutView))).filter(Boolean));
    return box;
  });
  const frame = element('div', 'site-regions');
  frame.append(...(await Promise.all(boxes)));
  return frame;
}

function richText({ attributes }) {
  const box = element('div', 'site-text slds-rich-text-editor__output');
  // Written in the site's own metadata, as the platform shows it.
  // eslint-disable-next-line @lwc/lwc/no-inner-html
  box.innerHTML = attributes.richTextValue;
  return box;
}

function notice(title, text) {
  const box = element('div', 'site-text');
  const heading = document.createElement('h1');
  heading.textContent = title;
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  box.append(heading, paragraph);
  return box;
}

function place(tag, Component, attributes) {
  const made = createElement(tag, { is: Component });
  for (const [name, value] of Object.entries(propertiesOf({ attributes })))
    if (name in made) made[name] = value;
  return made;
}

/** c:myPartner → c-my-partner */
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
