import { createElement } from 'lwc';
import * as objectInfoApi from 'lightning/uiObjectInfoApi';
import { settled } from '../../camHome/__tests__/seen';
import CurrencyProbe from 'c/currencyProbe';
import { inCurrency } from 'c/recordCurrency';

test('where an org has one currency, a record is made as it is', async () => {
  document.body.append(createElement('c-currency-probe', { is: CurrencyProbe }));
  const made = inCurrency({ Name: 'Plan' }, 'USD');
  await settled();
  objectInfoApi.getObjectInfo.emit({ fields: {} });

  expect(await made).toEqual({ Name: 'Plan' });
});
