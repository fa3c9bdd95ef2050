import { createElement } from 'lwc';
import * as navigation from 'lightning/navigation';
import RecordLink from 'c/recordLink';

afterEach(() => document.body.replaceChildren());

async function show() {
  const element = createElement('c-record-link', { is: RecordLink });
  document.body.append(Object.assign(element, { recordId: '001A', label: 'Acme Group' }));
  await Promise.resolve();
  await Promise.resolve();
  return element.shadowRoot.querySelector('a');
}

test('it has an address of its own, so that it can be opened beside the page', async () => {
  expect((await show()).getAttribute('href')).toBe('https://www.example.com');
});

test.each([
  ['a plain click opens the record in the app', {}, true],
  ['a click with the control key is left to the browser', { ctrlKey: true }, false],
])('%s', async (_, keys, prevented) => {
  const link = await show();
  const click = new MouseEvent('click', { cancelable: true, ...keys });
  link.dispatchEvent(click);

  expect(click.defaultPrevented).toBe(prevented);
});

test('in a site without a page for such records it is words', async () => {
  const element = createElement('c-record-link', { is: RecordLink });
  Object.assign(element, { recordId: '006A', objectApiName: 'Opportunity', label: 'GTX Pro for Acme' });
  document.body.append(element);
  navigation.CurrentPageReference.emit({
    type: 'comm__namedPage',
    attributes: { name: 'Deals__c' },
    state: {},
  });
  await Promise.resolve();

  expect(element.shadowRoot.querySelector('a')).toBeNull();
  expect(element.shadowRoot.textContent).toBe('GTX Pro for Acme');
});
