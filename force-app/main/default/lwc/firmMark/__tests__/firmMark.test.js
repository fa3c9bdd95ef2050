import { createElement } from 'lwc';
import FirmMark from 'c/firmMark';

function show(properties) {
  const element = createElement('c-firm-mark', { is: FirmMark });
  Object.assign(element, properties);
  document.body.append(element);
  return element.shadowRoot.querySelector('span');
}

afterEach(() => document.body.replaceChildren());

test.each([
  [{ firm: { side: 'partner', letter: 'B' } }, 'mark partner small'],
  [{ firm: { side: 'vendor', letter: 'N' }, size: 'large' }, 'mark vendor large'],
  [{ firm: { side: 'partner', letter: 'B' }, pending: true }, 'mark partner small pending'],
])('a firm has its letter and the shape of its side', (properties, className) => {
  const mark = show(properties);

  expect(mark.textContent).toBe(properties.firm.letter);
  expect(mark.className).toBe(className);
});

test('it is decoration: the name of the firm stands beside it', () => {
  expect(show({ firm: { side: 'partner', letter: 'B' } }).getAttribute('aria-hidden')).toBe('true');
});
