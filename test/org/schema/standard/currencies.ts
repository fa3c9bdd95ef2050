import { checkbox, date, integer, number, text } from '../fields.ts';
import { standardObject } from '../standardObject.ts';

const RATE = { required: true };

/** In an org with several currencies alone. */
export const currencyType = standardObject('CurrencyType', { keyPrefix: '01L', deletable: false }, [
  text('IsoCode', 3, { required: true, unique: true, isName: true, updateable: false }),
  number('ConversionRate', 18, 6, RATE),
  integer('DecimalPlaces'),
  checkbox('IsActive', { label: 'Active' }),
  checkbox('IsCorporate', { label: 'Corporate Currency', createable: false, updateable: false }),
]);

/** And where their rates are dated ("advanced currency management"). */
export const datedConversionRate = standardObject('DatedConversionRate', { keyPrefix: '04w' }, [
  text('IsoCode', 3, { required: true, isName: true, updateable: false }),
  number('ConversionRate', 18, 6, RATE),
  date('StartDate', { required: true }),
]);
