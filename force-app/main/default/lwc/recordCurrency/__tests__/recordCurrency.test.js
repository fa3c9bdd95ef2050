import { createElement } from 'lwc';
import * as objectInfoApi from 'lightning/uiObjectInfoApi';
import { settled } from '../../camHome/__tests__/seen';
import CurrencyProbe from 'c/currencyProbe';
import { inCurrency } from 'c/recordCurrency';

const open = () => document.body.append(createElement('c-currency-probe', { is: CurrencyProbe }));
const leave = () => document.body.replaceChildren();
const asked = () => objectInfoApi.getObjectInfo.getLastConfig()?.objectApiName;

afterEach(leave);

test('where nobody can ask, a record is made as it is', async () => {
  expect(await inCurrency({ Name: 'Plan' }, 'EUR')).toEqual({ Name: 'Plan' });
});

test('what belongs to nothing with a currency is made as it is, and the org is not asked', async () => {
  open();

  expect(await inCurrency({ Name: 'Plan' }, null)).toEqual({ Name: 'Plan' });
  expect(asked()).toBeUndefined();
});

// What is known once is known for good, so this one comes last.
test('a page that is left before the answer asks again on the next one, and the answer holds', async () => {
  open();
  const made = inCurrency({ Name: 'Plan' }, 'EUR');
  await settled();
  leave();
  expect(await made).toEqual({ Name: 'Plan' });
  open();
  const next = inCurrency({ Name: 'Plan' }, 'EUR');
  await settled();
  objectInfoApi.getObjectInfo.emit({ fields: { CurrencyIsoCode: {} } });

  expect(await next).toEqual({ Name: 'Plan', CurrencyIsoCode: 'EUR' });
  expect(await inCurrency({ Name: 'Other' }, 'USD')).toEqual({ Name: 'Other', CurrencyIsoCode: 'USD' });
});
