import { createElement } from 'lwc';
import { behind, partner } from '../../attention/__tests__/partner';
import { all } from '../../camHome/__tests__/seen';

jest.mock('@salesforce/client/formFactor', () => ({ default: 'Small' }), { virtual: true });

test('on a phone those ahead are folded away and those behind are open', async () => {
  const { default: PartnerList } = await import('c/partnerList');
  const list = createElement('c-partner-list', { is: PartnerList });
  const action = { key: 'call', label: 'Book a call', subject: 'Call', source: 's' };
  list.partners = [behind(9, { partnerId: '1', action }), partner({ partnerId: '2', action })];
  list.sums = new Map([
    ['Behind', { count: 1, gaps: [] }],
    ['Ahead', { count: 1, gaps: [] }],
  ]);
  document.body.append(list);

  expect(all(list.shadowRoot, '.toggle').map((toggle) => toggle.getAttribute('aria-expanded'))).toEqual([
    'true',
    'false',
  ]);
});
