import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MANAGER, PARTNER, notAllowed, refused, startPlanning, taken, type Planning } from './planning.ts';
import { drafted, halfSigned, newPlan, offered, signature, signed, versionFields } from './plans.ts';

const VERSION = 'Account_Plan_Version__c';

let at: Planning;
beforeAll(async () => {
  at = await startPlanning();
});
afterAll(() => at.close());

describe('signing', () => {
  test('by the partner first leaves the version offered', async () => {
    const { version } = await halfSigned(at);
    const { records } = await at.query(MANAGER, `SELECT Status__c FROM ${VERSION} WHERE Id = '${version}'`);
    expect(records).toEqual([{ Status__c: 'Offered' }]);
  });

  test('by the other side as well makes the version the signed one of the plan', async () => {
    const { plan } = await signed(at);
    const soql = `SELECT Signed_Version__c, Open_Version_Count__c FROM Account_Plan__c WHERE Id = '${plan}'`;
    expect((await at.query(PARTNER, soql)).records).toEqual([
      { Signed_Version__c: 1, Open_Version_Count__c: 0 },
    ]);
  });

  test('shows each side the name of the other', async () => {
    const { version } = await signed(at);
    const soql = `SELECT Vendor_Signed_Name__c FROM ${VERSION} WHERE Id = '${version}'`;
    expect((await at.query(PARTNER, soql)).records).toEqual([{ Vendor_Signed_Name__c: MANAGER }]);
  });
});

describe('nobody signs for the other side', () => {
  test('a partner user cannot write the vendor’s signature', async () => {
    const { version } = await offered(at);
    const forged = signature(at, 'Vendor', PARTNER);
    expect(await at.update(PARTNER, VERSION, version, forged)).toEqual(notAllowed);
  });

  test('a manager cannot write the partner’s signature', async () => {
    const { version } = await offered(at);
    const forged = signature(at, 'Partner', MANAGER);
    expect(await at.update(MANAGER, VERSION, version, forged)).toEqual(notAllowed);
  });

  test('an administrator, who may write every field, is no side', async () => {
    const { version } = await offered(at);
    const forged = signature(at, 'Partner', 'administrator');
    expect(await at.update('administrator', VERSION, version, forged)).toEqual(refused(/only as yourself/));
  });

  test('an administrator cannot put the partner’s name under it', async () => {
    const { version } = await offered(at);
    const forged = signature(at, 'Partner', PARTNER);
    expect(await at.update('administrator', VERSION, version, forged)).toEqual(refused(/only as yourself/));
  });

  test.each(['ops admin', 'service'] as const)('the %s cannot sign at all', async (who) => {
    const { version } = await offered(at);
    expect(await at.update(who, VERSION, version, signature(at, 'Vendor', who))).toEqual(notAllowed);
  });
});

test('a manager cannot sign as the chief', async () => {
  const { version } = await offered(at);
  const forged = { ...signature(at, 'Vendor', MANAGER), Vendor_Signed_By__c: at.idOf('chief') };
  expect(await at.update(MANAGER, VERSION, version, forged)).toEqual(refused(/only as yourself/));
});

describe.each([
  ['Partner', PARTNER],
  ['Vendor', MANAGER],
] as const)('the signature for the %s', (side, who) => {
  const sign = async (version: string, fields: object = {}) =>
    at.update(who, VERSION, version, { ...signature(at, side, who), ...fields });

  test('bears the name of the signer', async () => {
    const { version } = await offered(at);
    const forged = { [`${side}_Signed_Name__c`]: 'Somebody Else' };
    expect(await sign(version, forged)).toEqual(refused(/first and last name/));
  });

  test.each([
    ['back', -60],
    ['ahead', 60],
  ])('cannot be dated %s', async (_where, minutes) => {
    const { version } = await offered(at);
    const forged = { [`${side}_Signed_At__c`]: at.time(minutes) };
    expect(await sign(version, forged)).toEqual(refused(/the time it is given/));
  });

  test.each([
    ['By', /only as yourself/],
    ['Name', /first and last name/],
    ['At', /the time it is given/],
  ])('is none without its %s', async (part, message) => {
    const { version } = await offered(at);
    expect(await sign(version, { [`${side}_Signed_${part}__c`]: null })).toEqual(refused(message));
  });

  test('is not given while the version is still being written', async () => {
    const { version } = await drafted(at);
    expect(await sign(version)).toEqual(refused(/Only an offered version/));
  });

  test('is not given in the same breath as the version is offered', async () => {
    const { version } = await drafted(at);
    const offering = { Status__c: 'Offered', Offered_By__c: at.idOf(who), Offered_At__c: at.time() };
    expect(await sign(version, offering)).toEqual(refused(/Only an offered version/));
  });

  test('is not there from the start', async () => {
    const plan = await newPlan(at);
    const early = versionFields(plan, 1, signature(at, side, who));
    expect(await at.create(who, VERSION, early)).toEqual(refused(/Only an offered version/));
  });

  test('is not given twice', async () => {
    const { version } = await offered(at);
    await sign(version);
    expect(await sign(version, { [`${side}_Signed_At__c`]: at.time(1) })).toEqual(
      refused(/has signed already/),
    );
  });

  test('is not taken back while the other side has not signed', async () => {
    const { version } = await offered(at);
    await sign(version);
    const gone = {
      [`${side}_Signed_By__c`]: null,
      [`${side}_Signed_Name__c`]: null,
      [`${side}_Signed_At__c`]: null,
    };
    expect(await at.update(who, VERSION, version, gone)).toEqual(refused(/has signed already/));
  });
});

describe('what is signed stays signed', () => {
  test('when both have, though somebody may write every field', async () => {
    const { version } = await signed(at);
    const gone = { Partner_Signed_By__c: null, Partner_Signed_Name__c: null, Partner_Signed_At__c: null };
    expect(await at.update('administrator', VERSION, version, gone)).toEqual(refused(/cannot be changed/));
  });

  test.each([
    ['taken back', { Status__c: 'Draft' }],
    ['offered again', { Status__c: 'Offered' }],
    ['withdrawn', { Status__c: 'Withdrawn', Withdrawn_Reason__c: 'No' }],
    ['asked for by another day', { Asked_For__c: '2018-02-01' }],
  ])('and is not %s', async (_what, fields) => {
    const { version } = await signed(at);
    expect(await at.update(MANAGER, VERSION, version, fields)).toEqual(refused(/cannot be changed/));
  });
});

describe('signed means by both', () => {
  test('so one signature does not make it signed', async () => {
    const { version } = await offered(at);
    const alone = { ...signature(at, 'Partner', PARTNER), Status__c: 'Signed' };
    expect(await at.update(PARTNER, VERSION, version, alone)).toEqual(refused(/both sides have signed/));
  });

  test('so no signature at all does not either', async () => {
    const { version } = await offered(at);
    expect(await at.update(MANAGER, VERSION, version, { Status__c: 'Signed' })).toEqual(
      refused(/both sides have signed/),
    );
  });

  test('so the second signature cannot leave it open', async () => {
    const { version } = await halfSigned(at);
    expect(await at.update(MANAGER, VERSION, version, signature(at, 'Vendor', MANAGER))).toEqual(
      refused(/both sides have signed/),
    );
  });
});

describe('a signed version is applied', () => {
  test('by the service, once', async () => {
    const { version } = await signed(at);
    expect(await at.update('service', VERSION, version, { Applied_At__c: at.time() })).toEqual(taken);
    expect(await at.update('service', VERSION, version, { Applied_At__c: at.time(5) })).toEqual(
      refused(/only once/),
    );
  });

  test('by nobody before it is signed', async () => {
    const { version } = await halfSigned(at);
    expect(await at.update('service', VERSION, version, { Applied_At__c: at.time() })).toEqual(
      refused(/Only the Cadence service/),
    );
  });

  test('by no person', async () => {
    const { version } = await signed(at);
    const applied = { Applied_At__c: at.time() };
    expect(await at.update(MANAGER, VERSION, version, applied)).toEqual(notAllowed);
    expect(await at.update('administrator', VERSION, version, applied)).toEqual(refused(/Only the Cadence/));
  });
});
