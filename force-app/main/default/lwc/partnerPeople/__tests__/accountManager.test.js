import '../../format/__tests__/shippedLabels';
import { updateRecord } from 'lightning/uiRecordApi';
import { all, settled, textOf } from '../../camHome/__tests__/seen';
import { CHAMPION, role, SELLER } from './answer';
import { names, open, press, rowOf } from './open';

jest.mock('@salesforce/user/Id', () => ({ default: '005M' }), { virtual: true });
jest.mock('@salesforce/customPermission/Cadence_Manage_Partner_People', () => ({ default: false }), {
  virtual: true,
});
jest.mock('@salesforce/customPermission/Cadence_Sign_For_Vendor', () => ({ default: true }), {
  virtual: true,
});

let PartnerPeople;
beforeAll(async () => {
  PartnerPeople = (await import('c/partnerPeople')).default;
});
beforeEach(() => {
  jest.useFakeTimers().setSystemTime(new Date('2026-11-24T12:00:00Z'));
  updateRecord.mockResolvedValue({});
});
afterEach(() => {
  document.body.replaceChildren();
  updateRecord.mockReset();
  jest.useRealTimers();
});

const me = { Id: '005M', Name: 'Mary Moss', ContactId: null };
const roles = [CHAMPION, SELLER, role('R4', '003S', 'Executive', { State__c: 'Asked' })];

test('what waits for an agreement stands first, with who has asked for it', async () => {
  const root = await open(PartnerPeople, { roles, me });
  expect(textOf(root)).toContain('Waits for you to agree');
  const text = textOf(all(root, 'c-role-agreement')[0].shadowRoot);
  expect(text).toContain('Sam Sole: Signs the plan');
  expect(text).toContain('Tess Tall has asked for it.');
});

test('the account manager agrees in person and now', async () => {
  const root = await open(PartnerPeople, { roles, me });
  await press(root, 'Agree');
  expect(updateRecord).toHaveBeenCalledWith({
    fields: {
      Id: 'R4',
      Agreed_By__c: '005M',
      Agreed_By_Name__c: 'Mary Moss',
      Agreed_At__c: '2026-11-24T12:00:00.000Z',
    },
  });
});

test('says not now only with a reason', async () => {
  const root = await open(PartnerPeople, { roles, me });
  await press(root, 'Not now');
  await press(root, 'Say so');
  expect(textOf(root)).toContain('Say why, in a sentence.');
  const input = all(root, 'lightning-input')[0];
  input.value = 'Finish the training first.';
  input.dispatchEvent(new CustomEvent('change'));
  await settled();
  await press(root, 'Say so');
  expect(updateRecord).toHaveBeenCalledWith({
    fields: { Id: 'R4', State__c: 'Refused', Refused_Because__c: 'Finish the training first.' },
  });
});

test('without anything that waits there is no such part, and everybody can be changed', async () => {
  const root = await open(PartnerPeople, { me });
  expect(textOf(root)).not.toContain('Waits for you');
  expect(names(rowOf(root, 'Tess Tall'))).toEqual(['Change']);
});
