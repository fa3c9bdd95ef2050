import {
  checkbox,
  integer,
  lookup,
  money,
  phone,
  picklist,
  text,
  textArea,
  url,
  readOnly,
  date,
} from '../fields.ts';
import { standardObject } from '../standardObject.ts';

const address = (prefix: string) => [
  textArea(`${prefix}Street`, 255),
  text(`${prefix}City`, 40),
  text(`${prefix}State`, 80),
  text(`${prefix}PostalCode`, 20),
  text(`${prefix}Country`, 80),
];

export const account = standardObject('Account', { keyPrefix: '001', owner: true }, [
  text('Name', 255, { isName: true, required: true, label: 'Account Name' }),
  picklist('Type', [
    'Prospect',
    'Customer - Direct',
    'Customer - Channel',
    'Channel Partner / Reseller',
    'Other',
  ]),
  lookup('ParentId', 'Account', { label: 'Parent Account ID', childRelationshipName: 'ChildAccounts' }),
  ...address('Billing'),
  ...address('Shipping'),
  phone('Phone'),
  phone('Fax'),
  text('AccountNumber', 40),
  url('Website'),
  text('Sic', 20),
  picklist('Industry', [
    'Agriculture',
    'Banking',
    'Consulting',
    'Education',
    'Technology',
    'Retail',
    'Other',
  ]),
  money('AnnualRevenue', 18, 0),
  integer('NumberOfEmployees', { precision: 8, label: 'Employees' }),
  picklist('Ownership', ['Public', 'Private', 'Subsidiary', 'Other']),
  textArea('Description', 32000, { label: 'Account Description' }),
  picklist('Rating', ['Hot', 'Warm', 'Cold']),
  text('Site', 80),
  picklist('AccountSource', ['Web', 'Phone Inquiry', 'Partner Referral', 'Purchased List', 'Other']),
  date('LastActivityDate', readOnly),
  checkbox('IsCustomerPortal', readOnly),
]);
