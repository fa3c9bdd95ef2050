import { isInSite, recordPage, screenPage } from 'c/sitePages';

const app = { type: 'standard__recordPage' };
const site = { type: 'comm__namedPage' };

test('a site is known by the kind of its pages', () => {
  expect([isInSite(site), isInSite({ type: 'comm__loginPage' }), isInSite(app), isInSite(undefined)]).toEqual(
    [true, true, false, false],
  );
});

test('in the app a record has a page of its own', () => {
  expect(recordPage(app, 'a01', 'Account_Plan__c')).toEqual({
    type: 'standard__recordPage',
    attributes: { recordId: 'a01', objectApiName: 'Account_Plan__c', actionName: 'view' },
  });
});

test('in the site the page of its subject shows it', () => {
  expect(recordPage(site, 'a01', 'Account_Plan__c')).toEqual({
    type: 'comm__namedPage',
    attributes: { name: 'Plan__c' },
    state: { recordId: 'a01' },
  });
});

test('what the site has no page for has none', () => {
  expect(recordPage(site, '006', 'Opportunity')).toBeNull();
});

test('a screen is a page of the site', () => {
  expect(screenPage('plan')).toEqual({ type: 'comm__namedPage', attributes: { name: 'Plan__c' } });
});
