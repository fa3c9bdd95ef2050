import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import AccountPlan from 'c/accountPlan';

jest.mock('@salesforce/user/isGuest', () => ({ default: true }), { virtual: true });

test('somebody who is not signed in is told to, and the org is not asked', async () => {
  const element = Object.assign(createElement('c-account-plan', { is: AccountPlan }), {
    recordId: '001000000000001AAA',
  });
  document.body.append(element);
  await Promise.resolve();

  expect(element.shadowRoot.querySelector('h1').textContent).toBe('c.Plan_Guest');
  expect(element.shadowRoot.querySelector('[aria-busy]')).toBeNull();
  expect(graphql.getLastConfig()?.query).toBeUndefined();
});
