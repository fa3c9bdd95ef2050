import '../../format/__tests__/shippedLabels';
import { textOf } from '../../camHome/__tests__/seen';
import { SELLER } from './answer';
import { names, open } from './open';

jest.mock('@salesforce/user/Id', () => ({ default: '005S' }), { virtual: true });
jest.mock('@salesforce/customPermission/Cadence_Manage_Partner_People', () => ({ default: false }), {
  virtual: true,
});
jest.mock('@salesforce/customPermission/Cadence_Sign_For_Vendor', () => ({ default: false }), {
  virtual: true,
});

let PartnerPeople;
beforeAll(async () => {
  PartnerPeople = (await import('c/partnerPeople')).default;
});
afterEach(() => document.body.replaceChildren());

const me = { Id: '005S', Name: 'Sam Sole', ContactId: '003S' };

test('who looks after nobody reads, and is told whom to ask', async () => {
  const root = await open(PartnerPeople, { me });
  expect(names(root)).toEqual([]);
  expect(textOf(root)).toContain('Ask Tess Tall.');
});

test('where there is no champion, the account manager is asked', async () => {
  expect(textOf(await open(PartnerPeople, { me, roles: [SELLER] }))).toContain('Ask Mary Moss.');
});

test('a partner that is not shown is said not to be', async () => {
  expect(textOf(await open(PartnerPeople, { me, partner: null }))).toContain('not shown to you');
});
