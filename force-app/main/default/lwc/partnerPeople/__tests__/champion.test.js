import '../../format/__tests__/shippedLabels';
import { graphql } from 'lightning/graphql';
import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import { all, settled, textOf } from '../../camHome/__tests__/seen';
import { CHAMPION, role, SELLER } from './answer';
import { names, open, press, refresh, rowOf } from './open';

jest.mock('@salesforce/user/Id', () => ({ default: '005T' }), { virtual: true });
jest.mock('@salesforce/customPermission/Cadence_Manage_Partner_People', () => ({ default: true }), {
  virtual: true,
});
jest.mock('@salesforce/customPermission/Cadence_Sign_For_Vendor', () => ({ default: false }), {
  virtual: true,
});

let PartnerPeople;
beforeAll(async () => {
  PartnerPeople = (await import('c/partnerPeople')).default;
});
beforeEach(() => {
  jest.useFakeTimers().setSystemTime(new Date('2026-11-24T12:00:00Z'));
  createRecord.mockResolvedValue({});
  updateRecord.mockResolvedValue({});
});
afterEach(() => {
  document.body.replaceChildren();
  createRecord.mockReset();
  updateRecord.mockReset();
  jest.useRealTimers();
});

test('while people are read, the screen says so', async () => {
  expect(all(await open(PartnerPeople), '[aria-busy="true"]')).toHaveLength(1);
});

test('what cannot be read can be tried again', async () => {
  const root = await open(PartnerPeople);
  graphql.emitErrors([{ message: 'Salesforce is busy' }]);
  await settled();
  expect(textOf(root)).toContain('The people could not be read');
});

test('a partner without contacts is told where people come from', async () => {
  expect(textOf(await open(PartnerPeople, { people: [], roles: [] }))).toContain('Nobody is known here yet');
});

test('everybody is listed with what the person does, whoever does something first', async () => {
  const root = await open(PartnerPeople, {});
  const rows = all(root, 'c-person-roles').map(({ shadowRoot }) => textOf(shadowRoot));
  expect(rows[0]).toContain('Sam Sole');
  expect(rows[0]).toContain('Registers deals');
  expect(rows[1]).toContain('Tess Tall (you)');
  expect(rows[1]).toContain('Looks after who does what');
  expect(rows[2]).toContain('no login yet');
  expect(rows[2]).toContain('Reads everything');
  expect(textOf(root)).toContain('2 of 3 can log in');
});

test('two clicks give a role', async () => {
  const root = await open(PartnerPeople, {});
  const row = rowOf(root, 'Sam Sole');
  await press(row, 'Change');
  await press(row, 'Plans marketing and asks for funds');
  expect(createRecord).toHaveBeenCalledWith({
    apiName: 'Partner_Role__c',
    fields: {
      Role_Key__c: '003S:Marketer',
      Partner__c: '001P',
      Contact__c: '003S',
      Role__c: 'Marketer',
      State__c: 'Asked',
      Asked_By_Name__c: 'Tess Tall',
    },
  });
  expect(refresh).toHaveBeenCalled();
  expect(textOf(root)).toContain('Asked for. Sam Sole: Plans marketing and asks for funds.');
});

test('two clicks take a role', async () => {
  const root = await open(PartnerPeople, {});
  const row = rowOf(root, 'Sam Sole');
  await press(row, 'Change');
  await press(row, 'Registers deals');
  expect(updateRecord).toHaveBeenCalledWith({ fields: { Id: 'R2', State__c: 'Ending' } });
});

test('who signs waits for the account manager, and the screen says so', async () => {
  const root = await open(PartnerPeople, {});
  const row = rowOf(root, 'Sam Sole');
  await press(row, 'Change');
  await press(row, 'Signs the plan');
  expect(textOf(root)).toContain('It waits for Mary Moss to agree.');
});

test('a role that is over is asked for again on its record', async () => {
  const over = role('R9', '003S', 'Marketer', { State__c: 'Ended' });
  const root = await open(PartnerPeople, { roles: [CHAMPION, SELLER, over] });
  const row = rowOf(root, 'Sam Sole');
  expect(textOf(row)).not.toContain('Plans marketing');
  await press(row, 'Change');
  await press(row, 'Plans marketing and asks for funds');
  expect(updateRecord).toHaveBeenCalledWith({
    fields: { Id: 'R9', State__c: 'Asked', Asked_By_Name__c: 'Tess Tall' },
  });
});

test('nobody is offered to change what he does himself, or what somebody without a login does', async () => {
  const root = await open(PartnerPeople, {});
  expect(names(rowOf(root, 'Tess Tall'))).toEqual([]);
  expect(names(rowOf(root, 'Nina Nord'))).toEqual([]);
});

test.each([
  [{ State__c: 'Asked', Role__c: 'Executive' }, 'waits for Mary Moss to agree'],
  [{ State__c: 'Asked' }, 'being set up'],
  [{ State__c: 'Ending' }, 'being taken away'],
  [{ State__c: 'Asked', LastModifiedDate: '2026-11-24T11:00:00.000Z' }, 'waits for an administrator'],
  [{ State__c: 'Refused', Refused_Because__c: 'Finish the training.' }, 'not now: Finish the training.'],
])('of a role that is %j says: %s', async (fields, words) => {
  const root = await open(PartnerPeople, { roles: [CHAMPION, role('R3', '003S', 'Seller', fields)] });
  expect(textOf(rowOf(root, 'Sam Sole'))).toContain(words);
});

test('what the org refuses is said beside the person', async () => {
  createRecord.mockRejectedValue({ body: { message: 'Ask another champion.' } });
  const root = await open(PartnerPeople, {});
  const row = rowOf(root, 'Sam Sole');
  await press(row, 'Change');
  await press(row, 'Signs the plan');
  expect(textOf(row)).toContain('Ask another champion.');
});
