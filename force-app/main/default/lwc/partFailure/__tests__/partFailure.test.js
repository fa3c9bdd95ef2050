import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import PartFailure from 'c/partFailure';

afterEach(() => document.body.replaceChildren());

test('it says what failed and offers another try', () => {
  const element = Object.assign(createElement('c-part-failure', { is: PartFailure }), {
    heading: 'This could not be read',
    message: 'The rest of the page is current.',
  });
  const tried = jest.fn();
  element.addEventListener('retry', tried);
  document.body.append(element);

  element.shadowRoot.querySelector('lightning-button').click();

  expect(element.shadowRoot.querySelector('[role=alert]').textContent).toContain('This could not be read');
  expect(tried).toHaveBeenCalledTimes(1);
});
