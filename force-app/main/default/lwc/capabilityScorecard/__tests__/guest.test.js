import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import CapabilityScorecard from 'c/capabilityScorecard';

jest.mock('@salesforce/user/isGuest', () => ({ default: true }), { virtual: true });

test('somebody who is not signed in is told to, and the org is not asked', async () => {
  const element = Object.assign(createElement('c-capability-scorecard', { is: CapabilityScorecard }), {
    recordId: '001000000000001AAA',
  });
  document.body.append(element);
  await Promise.resolve();

  expect(element.shadowRoot.querySelector('h1').textContent).toBe('c.Capabilities_GuestTitle');
  expect(graphql.getLastConfig().query).toBeUndefined();
});
