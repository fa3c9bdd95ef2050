import type { ObjectDefinition, PicklistValue } from './definition.ts';
import { field } from './fields.ts';
import type { Schema } from './schema.ts';
import { currencyType, datedConversionRate } from './standard/currencies.ts';

/** Standard objects whose records have a currency; custom ones all do. */
const WITH_CURRENCY = new Set([
  'Account',
  'Contact',
  'Opportunity',
  'Product2',
  'PartnerMarketingBudget',
  'PartnerFundAllocation',
  'PartnerFundRequest',
  'PartnerFundClaim',
]);

/**
 * The schema of an org with several currencies: whatever comes into it gets a CurrencyIsoCode. All of them share one
 * list of values, so that a currency that is added may be chosen everywhere.
 */
export function severalCurrencies(schema: Schema, corporate: string, areDated: boolean): Schema {
  const values: PicklistValue[] = [];
  const add = (object: ObjectDefinition) => {
    const hasCurrency = WITH_CURRENCY.has(object.name) || object.name.endsWith('__c');
    if (hasCurrency && !object.fields.has('currencyisocode')) {
      object.fields.set(
        'currencyisocode',
        field('CurrencyIsoCode', 'picklist', {
          label: 'Currency ISO Code',
          length: 255,
          picklist: { values, restricted: true },
        }),
      );
    }
    schema.add(object);
  };
  for (const object of structuredClone([currencyType, ...(areDated ? [datedConversionRate] : [])]))
    add(object);
  values.push({ value: corporate, label: corporate, active: true, isDefault: true });
  return { ...schema, add };
}
