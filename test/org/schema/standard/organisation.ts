import { checkbox, date, datetime, integer, lookup, picklist, readOnly, text, textArea } from '../fields.ts';
import { standardObject } from '../standardObject.ts';

export const organization = standardObject('Organization', { keyPrefix: '00D', writable: false }, [
  text('Name', 80, { isName: true, required: true, createable: false }),
  text('Country', 80, { createable: false }),
  text('NamespacePrefix', 15, readOnly),
  text('InstanceName', 5, readOnly),
  text('OrganizationType', 40, readOnly),
  checkbox('IsSandbox', readOnly),
  datetime('TrialExpirationDate', readOnly),
  text('DefaultLocaleSidKey', 40, { createable: false }),
  text('LanguageLocaleKey', 40, { createable: false }),
  text('TimeZoneSidKey', 40, { createable: false }),
  integer('FiscalYearStartMonth', { createable: false }),
]);

/** What the sf CLI asks of every org that might be a Dev Hub. Always empty here. */
export const scratchOrgInfo = standardObject('ScratchOrgInfo', { keyPrefix: '2SR', owner: true }, [
  text('Name', 80, { ...readOnly, isName: true }),
  text('ScratchOrg', 18, readOnly),
  text('Status', 40, readOnly),
  text('SignupUsername', 255, readOnly),
  date('ExpirationDate', readOnly),
]);

export const fiscalYearSettings = standardObject(
  'FiscalYearSettings',
  { keyPrefix: '022', writable: false },
  [
    text('Name', 80, { ...readOnly, isName: true }),
    date('StartDate', readOnly),
    date('EndDate', readOnly),
    checkbox('IsStandardYear', { ...readOnly, defaultFormula: 'true' }),
  ],
);

export const period = standardObject('Period', { keyPrefix: '026', writable: false }, [
  lookup('FiscalYearSettingsId', 'FiscalYearSettings', {
    ...readOnly,
    childRelationshipName: 'Periods',
  }),
  picklist('Type', ['Month', 'Quarter', 'Week', 'Year'], readOnly),
  integer('Number', readOnly),
  date('StartDate', readOnly),
  date('EndDate', readOnly),
  text('FullyQualifiedLabel', 255, { ...readOnly, isName: true }),
]);

export const product = standardObject('Product2', { keyPrefix: '01t', label: 'Product' }, [
  text('Name', 255, { isName: true, required: true, label: 'Product Name' }),
  text('ProductCode', 255),
  textArea('Description', 4000),
  checkbox('IsActive', { label: 'Active' }),
  picklist('Family', ['None']),
  text('StockKeepingUnit', 180, { label: 'Product SKU' }),
]);
