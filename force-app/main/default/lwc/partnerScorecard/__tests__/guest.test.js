import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import PartnerScorecard from 'c/partnerScorecard';

jest.mock('@salesforce/user/isGuest', () => ({ default: true }), { virtual: true });

test('somebody who is not signed in is told to, and the org is not asked', async () => {
  const element = Object.assign(createElement('c-partner-scorecard', { is: PartnerScorecard }), {
    recordId: '001000000000001AAA',
  });
  document.body.append(element);
  await Promise.resolve();

  expect(element.shadowRoot.querySelector('h1').textContent).toBe('c.Scorecard_Guest');
  expect(graphql.getLastConfig().query).toBeUndefined();
});
