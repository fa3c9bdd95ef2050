import { date, email, lookup, phone, picklist, readOnly, text, textArea } from '../fields.ts';
import { standardObject } from '../standardObject.ts';

export const contact = standardObject('Contact', { keyPrefix: '003', owner: true }, [
  lookup('AccountId', 'Account', { childRelationshipName: 'Contacts', onParentDelete: 'cascade' }),
  text('LastName', 80, { required: true }),
  text('FirstName', 40),
  picklist('Salutation', ['Mr.', 'Ms.', 'Mrs.', 'Dr.', 'Prof.', 'Mx.']),
  text('Name', 121, { ...readOnly, isName: true, label: 'Full Name' }),
  text('MailingCity', 40),
  text('MailingState', 80),
  text('MailingCountry', 80),
  text('MailingPostalCode', 20),
  textArea('MailingStreet', 255),
  phone('Phone'),
  phone('MobilePhone'),
  lookup('ReportsToId', 'Contact', { childRelationshipName: 'ReportsTo' }),
  email('Email'),
  text('Title', 128),
  text('Department', 80),
  picklist('LeadSource', ['Web', 'Phone Inquiry', 'Partner Referral', 'Purchased List', 'Other']),
  textArea('Description', 32000),
  date('LastActivityDate', readOnly),
]);
