import type { Page } from 'playwright-core';

/** Runs in the page: notes what the focus comes to, and what it should come to. */
const WATCH = `(() => {
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
  const reached = new Set();
  const controls = all(document).filter(
    (each) =>
      each.matches('a[href], button, input, select, textarea, [tabindex="0"]') &&
      each.tabIndex >= 0 && !each.matches(':disabled') && each.checkVisibility({ visibilityProperty: true }),
  );
  // Of radio buttons the Tab key comes to one, and the arrow keys go on from there.
  const isReachedByArrows = ({ type, name }) =>
    type === 'radio' && [...reached].some((each) => each.type === 'radio' && each.name === name);
  document.addEventListener('focusin', (event) => reached.add(event.composedPath()[0]), true);
  window.unreached = () =>
    controls
      .filter((each) => !reached.has(each) && !isReachedByArrows(each))
      .map((each) => each.localName + ' ' + (each.ariaLabel ?? each.textContent.trim()));
  document.activeElement?.blur();
  return controls.length;
})()`;

const FOCUSED = `(() => {
  let element = document.activeElement;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element.ariaLabel ?? element.textContent.trim();
})()`;

/** Controls of the page that the Tab key does not come to, by what they say. Empty is right. */
export async function unreachedByTab(page: Page): Promise<string[]> {
  const count = await page.evaluate<number>(WATCH);
  for (let press = 0; press <= count; press += 1) await page.keyboard.press('Tab');
  return page.evaluate<string[]>('window.unreached()');
}

/** What the control in focus is called. */
export function focused(page: Page): Promise<string> {
  return page.evaluate<string>(FOCUSED);
}
