/** Everything under an element, through the shadow roots of components. */
export function all(root, selector) {
  const here = [...root.querySelectorAll(selector)];
  const below = [...root.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
  return [...here, ...below.flatMap(({ shadowRoot }) => all(shadowRoot, selector))];
}

/** What stands there to be read, in one line. */
export function textOf(root) {
  const parts = [...root.childNodes].map((node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent;
    const label = node.label && node.tagName === 'LIGHTNING-BUTTON' ? node.label : '';
    return `${label} ${node.shadowRoot ? textOf(node.shadowRoot) : ''} ${textOf(node)}`;
  });
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** Lets what is under way come to its end: a save, the question after it, and what they show. */
export function settled() {
  return Array.from({ length: 20 }).reduce((turns) => turns.then(() => undefined), Promise.resolve());
}
